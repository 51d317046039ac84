/// Gives each word a small number, by its bytes: a hash table over one arena, so that counting a
/// hundred million words makes no string.
struct ByteInterner {
  private var arena: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// Slots of the open-addressed table: word + 1, or 0.
  private var slots = [Int32](repeating: 0, count: 1 << 12)

  var count: Int { ends.count }

  mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let id = Int(slots[slot]) - 1
      if hashes[id] == hash, equals(id, word) { return id }
      slot = (slot + 1) & (slots.count - 1)
    }
    arena.append(contentsOf: word)
    ends.append(arena.count)
    hashes.append(hash)
    slots[slot] = Int32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  func string(_ id: Int) -> String { String(decoding: arena[range(id)], as: UTF8.self) }

  private func range(_ id: Int) -> Range<Int> { (id == 0 ? 0 : ends[id - 1])..<ends[id] }

  private func equals(_ id: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(id)
    guard range.count == word.count else { return false }
    return arena.withUnsafeBufferPointer { bytes in
      Bytes.compare(UnsafeBufferPointer(rebasing: bytes[range]), word) == 0
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for id in ends.indices {
      var slot = Int(truncatingIfNeeded: hashes[id]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id + 1)
    }
  }
}
