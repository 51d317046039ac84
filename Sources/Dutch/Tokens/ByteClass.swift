/// What a code point is to the tokeniser.
enum ByteClass: UInt8 {
  case space
  case lower
  case upper
  case digit
  /// An ASCII mark or symbol.
  case mark
  /// The first byte of a code point beyond ASCII: `CodePoint` says what it is.
  case high

  /// The class of a byte.
  @inline(__always)
  init(_ byte: UInt8) {
    if byte &- 0x61 < 26 {
      self = .lower
    } else if byte <= 0x20 {
      self = .space
    } else if byte >= 0x80 {
      self = .high
    } else if byte &- 0x41 < 26 {
      self = .upper
    } else if byte &- 0x30 < 10 {
      self = .digit
    } else {
      self = byte == 0x7F ? .space : .mark
    }
  }
}
