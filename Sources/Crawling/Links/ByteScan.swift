/// Finds bytes eight at a time.
enum ByteScan {
  /// The first place from `start` on where one of three bytes stands; the end where none does.
  @inline(__always)
  static func first(
    of a: UInt8, _ b: UInt8, _ c: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return start }
    let (every, high) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    let (a8, b8, c8) = (every &* UInt64(a), every &* UInt64(b), every &* UInt64(c))
    var i = start
    while i + 8 <= bytes.count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      // The lowest bit that is set stands in the first byte that became zero.
      let (x, y, z) = (word ^ a8, word ^ b8, word ^ c8)
      let hits = ((x &- every) & ~x | (y &- every) & ~y | (z &- every) & ~z) & high
      if hits != 0 { return i + hits.trailingZeroBitCount >> 3 }
      i += 8
    }
    while i < bytes.count, bytes[i] != a, bytes[i] != b, bytes[i] != c { i += 1 }
    return i
  }

  /// The first place from `start` on where a byte stands; the end where it does not.
  @inline(__always)
  static func first(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    first(of: byte, byte, byte, in: bytes, from: start)
  }
}
