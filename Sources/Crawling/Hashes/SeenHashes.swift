/// A set of 64-bit hashes that is emptied and filled again for page after page.
struct SeenHashes {
  /// Powers of two in number, zero where free; at most half of them are taken.
  private var slots = [UInt64](repeating: 0, count: 512)
  private var count = 0

  mutating func removeAll() {
    guard count > 0 else { return }
    if slots.count > 1 << 14 {
      slots = [UInt64](repeating: 0, count: 512)
    } else {
      slots.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    }
    count = 0
  }

  /// - Returns: whether the hash is new.
  mutating func insert(_ hash: UInt64) -> Bool {
    let hash = hash == 0 ? 1 : hash
    if 2 * count >= slots.count { grow() }
    let isNew = slots.withUnsafeMutableBufferPointer { Self.insert(hash, $0) }
    if isNew { count += 1 }
    return isNew
  }

  private static func insert(_ hash: UInt64, _ slots: UnsafeMutableBufferPointer<UInt64>) -> Bool {
    let mask = slots.count - 1
    var i = Int(truncatingIfNeeded: hash) & mask
    while slots[i] != 0 {
      if slots[i] == hash { return false }
      i = (i + 1) & mask
    }
    slots[i] = hash
    return true
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: 2 * slots.count)
    larger.withUnsafeMutableBufferPointer { larger in
      for hash in slots where hash != 0 { _ = Self.insert(hash, larger) }
    }
    slots = larger
  }
}
