/// Eight bytes of a text looked at in one step, the first of them in the lowest place.
///
/// Each test gives a number with the highest bit set in every byte that passes it. Bytes above one
/// that passes may be set by mistake: the *first* that passes is always right, and so is none.
struct ByteWord {
  let bits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  init(bits: UInt64) { self.bits = bits }

  /// The eight bytes from a place on, which must be there.
  init(_ bytes: Span<UInt8>, at place: Int) {
    bits = unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// - Parameter byte: below 128.
  func below(_ byte: UInt8) -> UInt64 {
    (bits &- Self.ones &* UInt64(byte)) & ~bits & Self.highs
  }

  func equal(to byte: UInt8) -> UInt64 {
    let difference = bits ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.highs
  }

  /// The bytes from 128 on, none by mistake.
  var beyondASCII: UInt64 { bits & Self.highs }

  /// The place of the first byte that passed a test; 8 where none did.
  static func first(_ passed: UInt64) -> Int { passed.trailingZeroBitCount >> 3 }
}
