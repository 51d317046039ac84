#if canImport(Glibc)
  import Glibc
#endif

/// The order of words by their bytes.
extension WordIndex {
  /// The first eight bytes of a word, as a number that sorts as they do; zero behind its end.
  package func start(of number: Int) -> UInt64 {
    withWord(number) { word in
      if word.count >= 8 {
        return UInt64(bigEndian: UnsafeRawBufferPointer(word).loadUnaligned(as: UInt64.self))
      }
      var start: UInt64 = 0
      for byte in word { start = start << 8 | UInt64(byte) }
      return start << UInt64(8 * (8 - word.count))
    }
  }

  /// Whether a word comes before another.
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
