internal import Blocks

/// What of a text is visible: white space collapsed, signs without width left out.
package enum VisibleText {
  /// Appends the visible part of some UTF-8.
  /// - Parameters:
  ///   - range: which of the bytes.
  ///   - start: where the present block begins in `output`; a block does not begin with a blank.
  package static func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8], from start: Int
  ) {
    var i = range.lowerBound
    let end = range.upperBound
    while i < end {
      i = appendPlain(bytes, i..<end, to: &output, from: start)
      guard i < end else { return }
      let byte = bytes[i]
      if byte > 0x20, byte < 0x7F || (byte > 0xC2 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF) {
        output.append(byte)
        i += 1
      } else if byte <= 0x20 || byte == 0x7F {
        appendSpace(to: &output, from: start)
        i += 1
      } else {
        i += appendSpecial(bytes, i, end, to: &output, from: start)
      }
    }
  }

  /// Appends what begins a text and is shown as it is: ASCII with single blanks in it.
  /// - Returns: the place behind that, of which nothing is known.
  private static func appendPlain(
    _ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8], from start: Int
  ) -> Int {
    var i = range.lowerBound
    var endsInBlank = output.count <= start || output[output.count - 1] == 0x20
    while i < range.upperBound, i + ByteBlock.count <= bytes.count {
      let block = ByteBlock(bytes, at: i)
      let blanks = block.equal(to: 0x20)
      let doubled = blanks & (blanks << 1 | (endsInBlank ? 1 : 0))
      let special = block.below(0x20) | block.equal(to: 0x7F) | block.beyondASCII | doubled
      let length = min(ByteBlock.first(special), range.upperBound - i)
      i += length
      guard length == ByteBlock.count else { break }
      endsInBlank = blanks >> 15 & 1 != 0
    }
    if i > range.lowerBound {
      unsafe bytes.extracting(range.lowerBound..<i).withUnsafeBufferPointer {
        unsafe output.append(contentsOf: $0)
      }
    }
    return i
  }

  private static func appendSpace(to output: inout [UInt8], from start: Int) {
    if output.count > start, output[output.count - 1] != 0x20 { output.append(0x20) }
  }

  /// Appends a sequence whose lead byte may begin something invisible.
  /// - Returns: how many bytes it took.
  private static func appendSpecial(
    _ bytes: Span<UInt8>, _ i: Int, _ end: Int, to output: inout [UInt8], from start: Int
  ) -> Int {
    let second = i + 1 < end ? bytes[i + 1] : 0
    let third = i + 2 < end ? bytes[i + 2] : 0
    switch (bytes[i], second, third) {
    case (0xC2, 0xA0, _):
      appendSpace(to: &output, from: start)
      return 2
    case (0xC2, 0xAD, _): return 2
    case (0xC2, 0x80...0x9F, _):
      // References such as `&#150;` mean windows-1252, says the standard.
      SingleByteDecoder.windows1252.append(second, to: &output)
      return 2
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      appendSpace(to: &output, from: start)
      return 3
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
    default:
      output.append(bytes[i])
      return 1
    }
  }
}
