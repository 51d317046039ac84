/// Eight bytes looked at in one step, the first of them lowest.
///
/// Each test gives a number in which the highest bit of every byte that passes is set, and no other
/// byte's; the lower bits mean nothing.
struct EightBytes {
  private let bits: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// - Parameter bytes: as they were loaded from memory.
  init(_ bytes: UInt64) { bits = UInt64(littleEndian: bytes) }

  /// The letters of ASCII.
  var letters: UInt64 { Self.within(heptets | Self.ones &* 0x20, 0x61, 0x7A) & ~bits }

  /// The digits of ASCII.
  var digits: UInt64 { Self.within(heptets, 0x30, 0x39) & ~bits }

  /// The bytes from 128 on.
  var beyondASCII: UInt64 { bits }

  /// - Parameter byte: below 128.
  func equal(to byte: UInt64) -> UInt64 { Self.within(heptets, byte, byte) & ~bits }

  /// The same eight with capitals of ASCII made small, in the order of memory.
  var lowered: UInt64 {
    let capitals = Self.within(heptets, 0x41, 0x5A) & ~bits & (Self.ones &* 0x80)
    return (bits | capitals &>> 2).littleEndian
  }

  /// The first byte that passed a test; 8 where none did.
  static func first(_ passed: UInt64) -> Int {
    (passed & (ones &* 0x80)).trailingZeroBitCount >> 3
  }

  /// The place of the first byte of a text that passes a test; the length where none does.
  @inline(__always)
  static func place(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, where test: (EightBytes) -> UInt64
  ) -> Int {
    let bytes = UnsafeRawBufferPointer(text)
    var place = start
    while place + 8 <= bytes.count {
      let eight = EightBytes(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let length = first(test(eight))
      place += length
      if length < 8 { return place }
    }
    while place < text.count, first(test(EightBytes(UInt64(text[place]).littleEndian))) != 0 {
      place += 1
    }
    return place
  }

  private var heptets: UInt64 { bits & (Self.ones &* 0x7F) }

  /// The highest bit of each byte that is within two bounds.
  private static func within(_ heptets: UInt64, _ low: UInt64, _ high: UInt64) -> UInt64 {
    (heptets &+ ones &* (0x80 - low)) ^ (heptets &+ ones &* (0x7F - high))
  }
}
