/// Eight bytes of a text in a register, looked at together.
///
/// What it says of them is the highest bit of each byte of which it is so, the first byte lowest.
struct EightBytes {
  private let bits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highest = ones &* 0x80

  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, at i: Int) {
    bits = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
  }

  @inline(__always)
  init(_ bits: UInt64) { self.bits = bits }

  /// With `A`…`Z` among them made small.
  @inline(__always)
  var folded: UInt64 {
    bits | (Self.within(0x41, 0x5A, bits & ~Self.highest) & ~bits) &>> 2
  }

  /// ASCII letters, small or not.
  @inline(__always)
  var letters: UInt64 {
    Self.within(0x61, 0x7A, (bits | Self.ones &* 0x20) & ~Self.highest) & ~bits
  }

  @inline(__always)
  var digits: UInt64 { Self.within(0x30, 0x39, bits & ~Self.highest) & ~bits }

  /// How many bytes come before the first that is none of these; all eight where there is none.
  /// - Parameter these: what one of the properties said.
  @inline(__always)
  static func count(ofFirst these: UInt64) -> Int {
    (~these & highest).trailingZeroBitCount &>> 3
  }

  /// The bytes from `low` to `high`.
  /// - Parameter heptets: each below 0x80, so that no sum reaches the next.
  @inline(__always)
  private static func within(_ low: UInt64, _ high: UInt64, _ heptets: UInt64) -> UInt64 {
    ((heptets &+ ones &* (0x80 &- low)) ^ (heptets &+ ones &* (0x7F &- high))) & highest
  }
}
