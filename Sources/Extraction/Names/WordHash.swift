/// A hash of 64 bits of a word's bytes, made one byte after another (FNV-1a).
struct WordHash: Sendable {
  private(set) var value: UInt64 = 14_695_981_039_346_656_037

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 1_099_511_628_211 }

  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }
}

/// What rules say of words that they know, found by their hashes alone: built once, and sparse, so
/// that a word that nobody knows mostly costs one look.
///
/// That another word has the hash of a known one is left to chance, of which there is next to none;
/// who makes such a word makes a page of theirs say what they could as well have written in it.
struct HashTable<Value: Sendable>: Sendable {
  private var values: [Value] = []
  /// The hashes of the values, in their order.
  private var hashes: [UInt64] = []
  /// Places of values plus one; 0 for none.
  private var slots: [UInt16]

  /// Of words that come twice, what is told of both is put together.
  /// - Parameter pairs: at most some thousands.
  init(_ pairs: some Sequence<([UInt8], Value)>, uniquing: (Value, Value) -> Value) {
    let pairs = Array(pairs)
    var size = 64
    while size < 4 * pairs.count { size *= 2 }
    slots = [UInt16](repeating: 0, count: size)
    for (word, value) in pairs {
      let hash = WordHash.of(word)
      let slot = slot(of: hash)
      if slots[slot] > 0 {
        let place = Int(slots[slot]) - 1
        values[place] = uniquing(values[place], value)
      } else {
        values.append(value)
        hashes.append(hash)
        slots[slot] = UInt16(values.count)
      }
    }
  }

  @inline(__always)
  subscript(hash: UInt64) -> Value? {
    let place = Int(slots[slot(of: hash)]) - 1
    return place < 0 ? nil : values[place]
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] > 0, hashes[Int(slots[slot]) - 1] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
