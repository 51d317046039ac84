/// The number of a word, to be sorted by its first eight bytes.
struct SortKey {
  /// The bytes as a number in their order.
  let start: UInt64
  let number: Int
}

extension [SortKey] {
  private static let digitBits: UInt64 = 11

  /// Sorts by `start`, eleven bits at a time from the lowest on; what is equal stays in its order.
  mutating func sortByStart() {
    let size = 1 << Int(Self.digitBits)
    var spare = self
    var places = [Int](repeating: 0, count: size)
    for shift in stride(from: UInt64(0), to: 64, by: Int(Self.digitBits)) {
      for i in 0..<size { places[i] = 0 }
      for key in self { places[Self.digit(key, shift)] += 1 }
      // Where all have one digit, as behind the end of short words, they are sorted already.
      if places.contains(count) { continue }
      var end = 0
      for i in 0..<size { (places[i], end) = (end, end + places[i]) }
      spare.withUnsafeMutableBufferPointer { spare in
        for key in self {
          let digit = Self.digit(key, shift)
          spare[places[digit]] = key
          places[digit] += 1
        }
      }
      swap(&self, &spare)
    }
  }

  /// Sorts those that have the same `start` by their numbers.
  mutating func sortAmongEqualStarts(by precedes: (_ a: Int, _ b: Int) -> Bool) {
    withUnsafeMutableBufferPointer { keys in
      var first = 0
      while first < keys.count {
        var end = first + 1
        while end < keys.count, keys[end].start == keys[first].start { end += 1 }
        if end > first + 1 {
          var equals = UnsafeMutableBufferPointer(rebasing: keys[first..<end])
          equals.sort { precedes($0.number, $1.number) }
        }
        first = end
      }
    }
  }

  @inline(__always)
  private static func digit(_ key: SortKey, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: key.start &>> shift) & (1 << Int(digitBits) - 1)
  }
}
