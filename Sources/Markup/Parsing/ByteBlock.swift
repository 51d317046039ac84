public import CBlocks

/// Sixteen bytes of a text looked at in one step.
///
/// Each test gives a number with a bit for every byte, that of the first byte lowest.
@frozen @usableFromInline
package struct ByteBlock {
  @usableFromInline let bytes: SIMD16<UInt8>

  /// How many bytes there are in one.
  @inlinable package static var count: Int { 16 }

  /// The sixteen bytes from a place on, which must be there.
  @inlinable
  package init(_ bytes: Span<UInt8>, at place: Int) {
    self.bytes = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromByteOffset: place, as: SIMD16<UInt8>.self)
  }

  /// The same, where the caller knows that they are there.
  @inlinable @inline(__always) @unsafe
  init(_ bytes: UnsafeRawBufferPointer, at place: Int) {
    self.bytes = unsafe bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
  }

  /// One byte sixteen times.
  @inlinable
  package init(repeating byte: UInt8) { bytes = SIMD16(repeating: byte) }

  @inlinable @inline(__always)
  package func equal(to byte: UInt8) -> UInt32 { columbus_block_equal(bytes, byte) }

  @inlinable @inline(__always)
  package func below(_ byte: UInt8) -> UInt32 { columbus_block_within(bytes, 0, byte) }

  /// The bytes from 128 on.
  @inlinable @inline(__always)
  package var beyondASCII: UInt32 { columbus_block_highs(bytes) }

  /// The letters of ASCII.
  @inlinable @inline(__always)
  package var letters: UInt32 { columbus_block_letters(bytes) }

  /// The digits of ASCII.
  @inlinable @inline(__always)
  package var digits: UInt32 { columbus_block_within(bytes, 0x30, 10) }

  /// The sixteen with the capitals of ASCII made small.
  @inlinable @inline(__always)
  package var lowered: SIMD16<UInt8> { columbus_block_lowered(bytes) }

  /// The place of the first byte that passed a test; 16 where none did.
  @inlinable
  package static func first(_ passed: UInt32) -> Int { (passed | 0x10000).trailingZeroBitCount }

  /// The first place from `start` on whose byte passes a test; the end where none does.
  ///
  /// Nothing behind the end is looked at: of the last bytes those before them are looked at again.
  @inlinable @inline(__always)
  package static func first(
    in bytes: Span<UInt8>, from start: Int, where test: (ByteBlock) -> UInt32
  ) -> Int {
    precondition(start >= 0, "a place before the first byte")
    return unsafe bytes.withUnsafeBytes { bytes in
      let end = bytes.count
      var i = start
      while i &+ count <= end {
        let passed = test(unsafe ByteBlock(bytes, at: i))
        if passed != 0 { return i &+ first(passed) }
        i &+= count
      }
      guard i < end else { return end }
      if end >= count {
        let passed = test(unsafe ByteBlock(bytes, at: end &- count))
        return min(i &+ first(passed &>> UInt32(truncatingIfNeeded: count &- end &+ i)), end)
      }
      while i < end, test(ByteBlock(repeating: unsafe bytes[i])) == 0 { i &+= 1 }
      return i
    }
  }

  /// How far bytes from a place on are ASCII, four blocks at a time.
  @inlinable
  package static func endOfASCIIBlocks(_ bytes: Span<UInt8>, from start: Int) -> Int {
    precondition(start >= 0, "a place before the first byte")
    return unsafe bytes.withUnsafeBytes { bytes in
      var i = start
      while i &+ 4 &* count <= bytes.count {
        let (a, b) = unsafe (ByteBlock(bytes, at: i), ByteBlock(bytes, at: i &+ count))
        let (c, d) = unsafe (
          ByteBlock(bytes, at: i &+ 2 &* count), ByteBlock(bytes, at: i &+ 3 &* count)
        )
        if columbus_block_highs((a.bytes | b.bytes) | (c.bytes | d.bytes)) != 0 { break }
        i &+= 4 &* count
      }
      return i
    }
  }
}
