import Blocks

/// Whether bytes are UTF-8, found many at a time where they are ASCII.
///
/// The Unicode Standard, table 3-7: well-formed byte sequences.
package enum UTF8Check {
  package enum Kind: Equatable {
    /// Each byte is a code point.
    case ascii
    case utf8
    case broken
  }

  package static func kind(of bytes: UnsafeBufferPointer<UInt8>) -> Kind {
    var i = endOfASCII(bytes, from: 0)
    if i == bytes.count { return .ascii }
    while i < bytes.count {
      let length = length(bytes, at: i)
      if length == 0 { return .broken }
      i += length
      if i < bytes.count, bytes[i] < 0x80 { i = endOfASCII(bytes, from: i) }
    }
    return .utf8
  }

  /// The next place of a byte from 128 on; the end where there is none.
  private static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let i = ByteBlock.endOfASCIIBlocks(bytes.span, from: start)
    return ByteBlock.first(in: bytes.span, from: i) { $0.beyondASCII }
  }

  /// The length of the sequence of two bytes and more at a place; 0 where none is well-formed.
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
    let lead = bytes[i]
    guard lead >= 0xC2, lead <= 0xF4 else { return 0 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard i + length <= bytes.count, seconds(behind: lead).contains(bytes[i + 1]) else { return 0 }
    for k in 2..<max(2, length) where bytes[i + k] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// What can stand behind the first byte: no longer form than needed, no surrogate, nothing beyond
  /// U+10FFFF.
  private static func seconds(behind lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
