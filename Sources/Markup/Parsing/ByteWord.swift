/// Eight bytes of a text looked at in one step, the first of them in the lowest place.
///
/// Each test gives a number with the highest bit set in every byte that passes it; its other bits mean
/// nothing. Of those tests of which nothing else is said, bytes above one that passes may be set by
/// mistake: the *first* that passes is always right, and so is none.
@frozen @usableFromInline
package struct ByteWord {
  @usableFromInline let bits: UInt64

  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable static var highs: UInt64 { 0x8080_8080_8080_8080 }

  @inlinable package init(bits: UInt64) { self.bits = bits }

  /// The eight bytes from a place on, which must be there.
  @inlinable
  package init(_ bytes: Span<UInt8>, at place: Int) {
    bits = unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// - Parameter byte: below 128.
  @inlinable
  package func below(_ byte: UInt8) -> UInt64 {
    (bits &- Self.ones &* UInt64(byte)) & ~bits & Self.highs
  }

  @inlinable
  package func equal(to byte: UInt8) -> UInt64 {
    let difference = bits ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.highs
  }

  /// The bytes from 128 on, none by mistake.
  @inlinable package var beyondASCII: UInt64 { bits & Self.highs }

  /// The letters of ASCII, none by mistake.
  @inlinable package var letters: UInt64 {
    Self.within(heptets | Self.ones &* 0x20, 0x61, 0x7A) & ~bits & Self.highs
  }

  /// The digits of ASCII, none by mistake.
  @inlinable package var digits: UInt64 { Self.within(heptets, 0x30, 0x39) & ~bits & Self.highs }

  /// The same eight with the capitals of ASCII made small, in the order of memory.
  @inlinable package var lowered: UInt64 {
    let capitals = Self.within(heptets, 0x41, 0x5A) & ~bits & Self.highs
    return (bits | capitals &>> 2).littleEndian
  }

  /// The place of the first byte that passed a test; 8 where none did.
  @inlinable
  package static func first(_ passed: UInt64) -> Int {
    (passed & highs).trailingZeroBitCount >> 3
  }

  @inlinable var heptets: UInt64 { bits & (Self.ones &* 0x7F) }

  /// The highest bit of each byte that is within two bounds.
  @inlinable
  static func within(_ heptets: UInt64, _ low: UInt64, _ high: UInt64) -> UInt64 {
    (heptets &+ ones &* (0x80 - low)) ^ (heptets &+ ones &* (0x7F - high))
  }
}
