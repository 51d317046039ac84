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

  /// The class of each byte value.
  static let table: [ByteClass] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0...0x20, 0x7F: .space
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0x80...0xFF: .high
    default: .mark
    }
  }
}
