import Blocks

/// The runs of letters and digits of a text in lower case, with a blank between them.
enum FoldedText {
  /// How much room the folded form of so many bytes is given: no sign grows to twice its bytes in
  /// lower case, and sixteen bytes are written at a time.
  static func room(for count: Int) -> Int { 2 * count + ByteBlock.count }

  /// Writes what a text folds to.
  /// - Returns: how many bytes that is.
  static func fold(
    _ text: UnsafeBufferPointer<UInt8>, into words: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    precondition(words.count >= room(for: text.count), "no room for a folded text")
    let target = UnsafeMutableRawBufferPointer(words)
    var (count, place) = (0, 0)
    var endsInBlank = true
    while place < text.count {
      if place + ByteBlock.count <= text.count {
        let block = ByteBlock(text.span, at: place)
        let others = ~(block.letters | block.digits)
        // A blank behind another is not written.
        let doubled = others & (others << 1 | (endsInBlank ? 1 : 0))
        let length = ByteBlock.first(block.beyondASCII | doubled)
        if length > 0 {
          // What stands behind them is written over.
          target.storeBytes(of: block.words, toByteOffset: count, as: SIMD16<UInt8>.self)
          count += length
          place += length
          endsInBlank = others >> UInt32(length - 1) & 1 != 0
          if length == ByteBlock.count { continue }
        }
      }
      let byte = text[place]
      if byte >= 0x80 {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = min(text.count, place + length)
        let sign = UnsafeBufferPointer(rebasing: text[place..<end])
        count = append(sign, to: words, at: count, &endsInBlank)
        place = end
        continue
      }
      let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if small &- 0x61 < 26 || small &- 0x30 < 10 {
        words[count] = small
        count += 1
        endsInBlank = false
      } else {
        count = appendBlank(to: words, at: count, &endsInBlank)
      }
      place += 1
    }
    return endsInBlank && count > 0 ? count - 1 : count
  }

  /// Writes one sign beyond ASCII, folded.
  /// - Returns: where it ends.
  private static func append(
    _ sign: UnsafeBufferPointer<UInt8>, to words: UnsafeMutableBufferPointer<UInt8>,
    at start: Int, _ endsInBlank: inout Bool
  ) -> Int {
    // The letters of Western Europe; the signs for times and divided-by stand among them.
    if sign.count == 2, sign[0] == 0xC3, sign[1] != 0x97, sign[1] != 0xB7 {
      words[start] = 0xC3
      words[start + 1] = sign[1] < 0x9F ? sign[1] | 0x20 : sign[1]
      endsInBlank = false
      return start + 2
    }
    var count = start
    for scalar in String(decoding: sign, as: UTF8.self).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        for byte in scalar.properties.lowercaseMapping.utf8 {
          words[count] = byte
          count += 1
        }
        endsInBlank = false
      } else {
        count = appendBlank(to: words, at: count, &endsInBlank)
      }
    }
    return count
  }

  /// Parts two words, once.
  /// - Returns: where the blank ends.
  private static func appendBlank(
    to words: UnsafeMutableBufferPointer<UInt8>, at start: Int, _ endsInBlank: inout Bool
  ) -> Int {
    if endsInBlank { return start }
    words[start] = 0x20
    endsInBlank = true
    return start + 1
  }
}
