#if canImport(Glibc)
  import Glibc
#endif

/// Numbers words: each distinct sequence of bytes gets the next number, from 0.
///
/// The words stand one behind the other in one array, found by an open-addressed table of their
/// hashes, so that looking up a word allocates nothing.
package struct WordIndex: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  /// How many bytes the longest word has.
  private(set) var longest = 0
  /// By number.
  private(set) var hashes: [UInt32] = []
  /// The hash of a word in the upper half, its number in the lower; `free` where there is none.
  private var slots: [UInt64]

  private static let free = UInt64.max

  package init(minimumCapacity: Int = 16) {
    var size = 32
    while size < minimumCapacity * 2 { size *= 2 }
    slots = [UInt64](repeating: Self.free, count: size)
    bytes.reserveCapacity(minimumCapacity * 8)
    starts.reserveCapacity(minimumCapacity + 1)
    hashes.reserveCapacity(minimumCapacity)
  }

  /// How many words there are.
  package var count: Int { hashes.count }

  /// How many bytes the words take.
  package var byteCount: Int { bytes.count }

  /// The number of a word, or nil where it is not there.
  package func find(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    find(word, WordIndex.hash(word))
  }

  /// The number of a word of which the hash is known.
  func find(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int? {
    let slot = slots[slot(of: word, hash)]
    return slot == Self.free ? nil : Int(slot & 0xFFFF_FFFF)
  }

  package func find(_ word: [UInt8]) -> Int? {
    word.withUnsafeBufferPointer { find($0) }
  }

  /// The number of a word, a new one where it was not there.
  package mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = WordIndex.hash(word)
    var at = slot(of: word, hash)
    if slots[at] != Self.free { return Int(slots[at] & 0xFFFF_FFFF) }
    if (count + 1) * 4 > slots.count * 3 {
      grow()
      at = slot(of: word, hash)
    }
    let number = count
    slots[at] = UInt64(hash) << 32 | UInt64(number)
    hashes.append(hash)
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
    longest = max(longest, word.count)
    return number
  }

  package mutating func insert(_ word: [UInt8]) -> Int {
    word.withUnsafeBufferPointer { insert($0) }
  }

  /// Forgets all words and keeps the room.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    for i in slots.indices { slots[i] = Self.free }
    longest = 0
  }

  /// The bytes of a word, for as long as `body` runs.
  package func withWord<R>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    let range = Int(starts[number])..<Int(starts[number + 1])
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// All words, for as long as `body` runs.
  func withWords<R, E: Error>(_ body: (WordView) throws(E) -> R) throws(E) -> R {
    try bytes.withUnsafeBufferPointer { bytes throws(E) in
      try starts.withUnsafeBufferPointer { starts throws(E) in
        try body(WordView(bytes: bytes, starts: starts))
      }
    }
  }

  package func word(_ number: Int) -> [UInt8] { withWord(number) { Array($0) } }

  /// Where a word stands in the table, or the free place where it would.
  private func slot(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var at = Int(hash) & mask
    while true {
      let slot = slots[at]
      if slot == Self.free { return at }
      if slot >> 32 == UInt64(hash), equals(word, Int(slot & 0xFFFF_FFFF)) { return at }
      at = (at + 1) & mask
    }
  }

  private func equals(_ word: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    guard let base = word.baseAddress else { return true }
    return bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memcmp($0 + start, base, word.count) == 0 } ?? word.isEmpty
    }
  }

  private mutating func grow() {
    slots = [UInt64](repeating: Self.free, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var at = Int(hash) & mask
      while slots[at] != Self.free { at = (at + 1) & mask }
      slots[at] = UInt64(hash) << 32 | UInt64(number)
    }
  }

  /// A multiplicative hash, eight bytes at a time.
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let bytes = UnsafeRawBufferPointer(word)
    var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
    if let short = ShortWord(unfolded: word) {
      hash = (hash ^ short.low) &* 0xFF51_AFD7_ED55_8CCD
      hash = (hash ^ hash >> 32 ^ short.high) &* 0xC4CE_B9FE_1A85_EC53
      return UInt32(truncatingIfNeeded: hash ^ (hash >> 29) ^ (hash >> 47))
    }
    var i = 0
    while i + 8 <= bytes.count {
      hash =
        (hash ^ bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
      i += 8
    }
    var rest: UInt64 = 0
    while i < bytes.count {
      rest = rest << 8 | UInt64(bytes[i])
      i += 1
    }
    hash = (hash ^ rest) &* 0xC4CE_B9FE_1A85_EC53
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 29) ^ (hash >> 47))
  }
}
