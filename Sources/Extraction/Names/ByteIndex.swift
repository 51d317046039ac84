/// Numbers sequences of bytes: each distinct one gets the next number, from 0.
///
/// They stand one behind the other in one array, found by an open-addressed table of their hashes,
/// so that a look-up allocates nothing. The hash has a seed of the process, so that no page can be
/// made whose names all fall into one place; nothing that is written depends on it.
struct ByteIndex: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = [0]
  private var hashes: [UInt32] = []
  /// Numbers plus one; 0 where there is none.
  private var slots: [Int32]

  private static let seed = UInt64.random(in: .min ... .max)

  init(capacity: Int = 64) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
  }

  /// The bytes of each of some words, numbered in their order.
  init(_ words: some Sequence<[UInt8]>) {
    self.init()
    for word in words { _ = insert(word.span) }
  }

  var count: Int { hashes.count }
  var byteCount: Int { bytes.count }

  /// The number of a sequence; nil where it is not there.
  func find(_ word: Span<UInt8>) -> Int? {
    let number = slots[slot(of: word, Self.hash(word))]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The number of a sequence, a new one where it was not there.
  mutating func insert(_ word: Span<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = Self.hash(word)
    let place = slot(of: word, hash)
    if slots[place] != 0 { return (Int(slots[place]) - 1, false) }
    word.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    ends.append(Int32(bytes.count))
    hashes.append(hash)
    slots[place] = Int32(hashes.count)
    if 2 * hashes.count > slots.count { grow() }
    return (hashes.count - 1, true)
  }

  /// Where a sequence is in the table, or would be.
  private func slot(of word: Span<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isEqual(number, word) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isEqual(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == word.count else { return false }
    for i in word.indices where bytes[start + i] != word[i] { return false }
    return true
  }

  private mutating func grow() {
    var grown = [Int32](repeating: 0, count: 2 * slots.count)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (grown.count - 1)
      while grown[slot] != 0 { slot = (slot + 1) & (grown.count - 1) }
      grown[slot] = Int32(number + 1)
    }
    slots = grown
  }

  /// Eight bytes at a time, each mixed in by a product of 128 bits.
  private static func hash(_ word: Span<UInt8>) -> UInt32 {
    word.withUnsafeBytes { bytes in
      var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
      var place = 0
      while place + 8 <= bytes.count {
        hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += 8
      }
      var rest: UInt64 = 0
      while place < bytes.count {
        rest = rest << 8 | UInt64(bytes[place])
        place += 1
      }
      hash = mixed(hash, rest)
      return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low ^ word &* 0xD6E8_FEB8_6659_FD93
  }
}

/// What is told of words: each found by its bytes.
struct ByteTable<Value: Sendable>: Sendable {
  private var index = ByteIndex()
  private var values: [Value] = []

  /// Of words that come twice, what is told of both is put together.
  init(_ pairs: some Sequence<([UInt8], Value)>, uniquing: (Value, Value) -> Value) {
    for (word, value) in pairs {
      let (number, isNew) = index.insert(word.span)
      if isNew { values.append(value) } else { values[number] = uniquing(values[number], value) }
    }
  }

  subscript(word: Span<UInt8>) -> Value? { index.find(word).map { values[$0] } }
}
