#if canImport(Glibc)
  import Glibc
#endif

/// The words of a `WordIndex` as they stand in memory, by their numbers.
package struct WordView {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where each word starts, and where the last one ends.
  private let starts: UnsafeBufferPointer<Int32>

  init(bytes: UnsafeBufferPointer<UInt8>, starts: UnsafeBufferPointer<Int32>) {
    (self.bytes, self.starts) = (bytes, starts)
  }

  /// How many words there are.
  package var count: Int { starts.count - 1 }

  /// The bytes of a word.
  package subscript(number: Int32) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])])
  }

  func length(of number: Int32) -> Int { Int(starts[Int(number) + 1] - starts[Int(number)]) }

  /// Writes a word; a short one as sixteen bytes, of which those behind it are written over.
  /// - Returns: where it ends.
  @inline(__always)
  func write(_ number: Int32, to line: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    let range = Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
    return line.write(range, of: bytes, at: start)
  }

  /// The first eight bytes of a word, as a number that sorts as they do; zero behind its end.
  package func start(of number: Int32) -> UInt64 {
    let word = self[number]
    if word.count >= 8 {
      return UInt64(bigEndian: UnsafeRawBufferPointer(word).loadUnaligned(as: UInt64.self))
    }
    var start: UInt64 = 0
    for byte in word { start = start << 8 | UInt64(byte) }
    return start << UInt64(8 * (8 - word.count))
  }

  /// Whether a word comes before another in the order of their bytes.
  package func precedes(_ a: Int32, _ b: Int32) -> Bool {
    let (a, b) = (self[a], self[b])
    guard let x = a.baseAddress, let y = b.baseAddress else { return a.count < b.count }
    let order = memcmp(x, y, min(a.count, b.count))
    return order == 0 ? a.count < b.count : order < 0
  }
}
