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
  private var hashes: [UInt64]
  /// Places in `values`, beside the hashes; -1 for none.
  private var places: [Int16]

  /// Of words that come twice, what is told of both is put together.
  /// - Parameter pairs: at most some thousands.
  init(_ pairs: some Sequence<([UInt8], Value)>, uniquing: (Value, Value) -> Value) {
    let pairs = Array(pairs)
    var size = 64
    while size < 4 * pairs.count { size *= 2 }
    hashes = [UInt64](repeating: 0, count: size)
    places = [Int16](repeating: -1, count: size)
    for (word, value) in pairs {
      let hash = WordHash.of(word)
      let slot = slot(of: hash)
      if places[slot] >= 0 {
        values[Int(places[slot])] = uniquing(values[Int(places[slot])], value)
      } else {
        hashes[slot] = hash
        places[slot] = Int16(values.count)
        values.append(value)
      }
    }
  }

  @inline(__always)
  subscript(hash: UInt64) -> Value? {
    let place = places[slot(of: hash)]
    return place < 0 ? nil : values[Int(place)]
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while places[slot] >= 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
