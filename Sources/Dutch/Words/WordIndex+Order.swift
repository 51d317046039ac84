#if canImport(Glibc)
  import Glibc
#endif

extension WordIndex {
  /// The places of words in the order of their bytes.
  /// - Returns: for each number the place of its word among `numbers`; -1 where it is not among them.
  package func ranks(of numbers: [Int32]) -> [Int32] {
    var ranks = [Int32](repeating: -1, count: count)
    var keys: [(start: UInt64, number: Int32)] = []
    for number in numbers where ranks[Int(number)] < 0 {
      ranks[Int(number)] = 0
      keys.append((withWord(Int(number), Self.start), number))
    }
    keys.sort { a, b in
      a.start != b.start ? a.start < b.start : precedes(Int(a.number), Int(b.number))
    }
    for (rank, key) in keys.enumerated() { ranks[Int(key.number)] = Int32(rank) }
    return ranks
  }

  /// The first eight bytes as a number that sorts as they do.
  private static func start(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var start: UInt64 = 0
    if word.count >= 8 {
      return UInt64(bigEndian: UnsafeRawBufferPointer(word).loadUnaligned(as: UInt64.self))
    }
    for byte in word { start = start << 8 | UInt64(byte) }
    return start &<< UInt64(8 * (8 - word.count))
  }

  /// Whether a word comes before another in the order of their bytes.
  package func precedes(_ a: Int, _ b: Int) -> Bool {
    withWord(a) { a in
      withWord(b) { b in
        guard let x = a.baseAddress, let y = b.baseAddress else { return a.count < b.count }
        let order = memcmp(x, y, min(a.count, b.count))
        return order == 0 ? a.count < b.count : order < 0
      }
    }
  }
}
