/// A word of at most sixteen bytes in two registers: compared and hashed without touching memory.
struct ShortWord: Equatable {
  /// The first eight bytes, the first of them lowest; zero behind the end.
  let low: UInt64
  /// The next eight.
  let high: UInt64

  static let longest = 16

  private init(low: UInt64, high: UInt64) { (self.low, self.high) = (low, high) }

  /// A word in small letters; nil where it is longer.
  @inline(__always)
  init?(_ word: UnsafeBufferPointer<UInt8>) {
    guard let plain = ShortWord(unfolded: word) else { return nil }
    (low, high) = (EightBytes(plain.low).folded, EightBytes(plain.high).folded)
  }

  /// A stretch of a text as it stands; nil where it is longer.
  @inline(__always)
  init?(unfolded text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let count = range.count
    guard count <= Self.longest else { return nil }
    guard count > 0, range.lowerBound + Self.longest <= text.count else {
      self = Self.nearEnd(text, range)
      return
    }
    // Sixteen bytes, of which those behind the word are cut off, whatever its length, without a branch.
    let bytes = UnsafeRawBufferPointer(text)
    let first = bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
    let second = bytes.loadUnaligned(fromByteOffset: range.lowerBound &+ 8, as: UInt64.self)
    let all = UInt64.max
    self.init(
      low: first & all >> UInt64(64 &- 8 &* min(count, 8)),
      high: second & all >> UInt64(128 &- 8 &* max(count, 8)))
  }

  /// A short stretch behind which no sixteen bytes may stand; apart, for its like are few.
  @inline(never)
  private static func nearEnd(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> ShortWord
  {
    ShortWord(unfolded: UnsafeBufferPointer(rebasing: text[range])) ?? ShortWord(low: 0, high: 0)
  }

  /// A word as it stands; nil where it is longer.
  @inline(__always)
  init?(unfolded word: UnsafeBufferPointer<UInt8>) {
    let count = word.count
    guard count <= Self.longest else { return nil }
    let bytes = UnsafeRawBufferPointer(word)
    // Two loads that overlap cover any length without reading behind the end.
    if count >= 8 {
      let tail = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      low = bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      high = count == 8 ? 0 : tail &>> UInt64(8 * (16 - count))
    } else if count >= 4 {
      let head = UInt64(bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
      let tail = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      low = head | (tail &>> UInt64(8 * (8 - count))) &<< 32
      high = 0
    } else {
      var value: UInt64 = 0
      for i in 0..<count { value |= UInt64(word[i]) &<< UInt64(8 * i) }
      low = value
      high = 0
    }
  }

  @inline(__always)
  var hash: UInt64 {
    let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ mixed &>> 32
  }

  /// The folded bytes, for as long as `body` runs.
  /// - Parameter count: how many bytes the word has.
  func withBytes<R>(count: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    withUnsafeBytes(of: (low.littleEndian, high.littleEndian)) { bytes in
      bytes.withMemoryRebound(to: UInt8.self) {
        body(UnsafeBufferPointer(rebasing: $0[..<count]))
      }
    }
  }
}
