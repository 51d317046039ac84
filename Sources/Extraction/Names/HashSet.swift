/// A set of hashes, in an open-addressed table.
struct HashSet: Sendable {
  /// 0 stands for an empty slot, so that the hash 0 is never found.
  private var slots: [UInt64]

  init(_ hashes: some Collection<UInt64>) {
    var size = 64
    while size < 2 * hashes.count { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for hash in hashes where hash != 0 { slots[slot(of: hash)] = hash }
  }

  func contains(_ hash: UInt64) -> Bool { hash != 0 && slots[slot(of: hash)] == hash }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
