public import CBlocks

/// Sixteen bytes of a text looked at in one step.
///
/// Each test gives a number with a bit for every byte, that of the first byte lowest.
@frozen @usableFromInline
package struct ByteBlock {
  @usableFromInline package let bytes: SIMD16<UInt8>

  /// How many bytes there are in one.
  @inlinable package static var count: Int { 16 }

  /// The sixteen bytes from a place on, which must be there.
  @inlinable
  package init(_ bytes: Span<UInt8>, at place: Int) {
    self.bytes = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromByteOffset: place, as: SIMD16<UInt8>.self)
  }

  /// What is left of some bytes from a place on, fewer than sixteen, and zeros behind them.
  @inlinable
  package init(rest bytes: Span<UInt8>, from place: Int) {
    precondition(bytes.count - place < Self.count, "more bytes than a block has")
    self = unsafe bytes.extracting(place...).withUnsafeBytes { unsafe ByteBlock(short: $0) }
  }

  /// The same, where the caller knows that they are there.
  @inlinable @inline(__always) @unsafe
  init(_ bytes: UnsafeRawBufferPointer, at place: Int) {
    self.bytes = unsafe bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
  }

  /// Fewer than sixteen bytes, and zeros behind them: loads that overlap, whatever the length.
  @inlinable @inline(__always) @unsafe
  init(short bytes: UnsafeRawBufferPointer) {
    let count = bytes.count
    var (low, high) = (UInt64(0), UInt64(0))
    if count >= 8 {
      low = unsafe bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self).littleEndian
      let last = unsafe bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
      // A shift by all bits, where there are just eight bytes, leaves none.
      high = last.littleEndian >> UInt64(8 &* (16 &- count))
    } else if count >= 4 {
      let first = unsafe bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
      let last = unsafe bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      low =
        UInt64(first.littleEndian)
        | (UInt64(last.littleEndian) >> UInt64(8 &* (8 &- count))) << 32
    } else {
      for place in 0..<count { low |= UInt64(unsafe bytes[place]) &<< UInt64(8 &* place) }
    }
    self.bytes = unsafe unsafeBitCast(
      SIMD2(low.littleEndian, high.littleEndian), to: SIMD16<UInt8>.self)
  }

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

  /// The letters of ASCII made small and its digits, and a blank in place of every other byte.
  @inlinable @inline(__always)
  package var words: SIMD16<UInt8> { columbus_block_words(bytes) }

  /// The first bytes as two numbers, with zeros behind them.
  /// - Parameter length: how many, from 0 to 16.
  @inlinable @inline(__always)
  package func prefix(_ length: Int) -> SIMD2<UInt64> {
    precondition(0...Self.count ~= length, "no length of a block's beginning")
    let numbers = unsafe unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
    // A shift by all bits leaves none.
    let (low, high) = (UInt64(8 &* min(length, 8)), UInt64(8 &* (max(length, 8) &- 8)))
    let all = UInt64.max
    return SIMD2(
      (numbers[0].littleEndian & ~(all << low)).littleEndian,
      (numbers[1].littleEndian & ~(all << high)).littleEndian)
  }

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
      let passed = test(unsafe ByteBlock(short: bytes))
      return min(i &+ first(passed &>> UInt32(truncatingIfNeeded: i)), end)
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
