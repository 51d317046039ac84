/// Numbers of pairs of numbers, found without a hash of the standard library.
struct PairIndex: Sendable {
  private var keys: [UInt64] = []
  private var values: [Int32] = []
  private var used = 0
  /// No pair of numbers from 0 has this key.
  fileprivate static let free = UInt64.max

  var isEmpty: Bool { used == 0 }

  fileprivate static func key(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
  }

  /// The number of a pair; nil where it has none.
  subscript(_ one: Int32, _ other: Int32) -> Int32? {
    get {
      if used == 0 { return nil }
      let key = Self.key(one, other)
      let slot = slot(of: key)
      return keys[slot] == key ? values[slot] : nil
    }
    set {
      if (used + 1) * 2 > keys.count { grow() }
      let key = Self.key(one, other)
      let slot = slot(of: key)
      if keys[slot] != key { used += 1 }
      keys[slot] = key
      values[slot] = newValue ?? -1
    }
  }

  /// The index as plain memory, to look things up without counting its arrays.
  struct View {
    fileprivate let keys: UnsafeBufferPointer<UInt64>
    fileprivate let values: UnsafeBufferPointer<Int32>

    /// The number of a pair; nil where it has none.
    subscript(_ one: Int32, _ other: Int32) -> Int32? {
      if keys.isEmpty { return nil }
      let key = PairIndex.key(one, other)
      let mask = keys.count - 1
      var slot = Int(truncatingIfNeeded: ByteHash.mix(key ^ ByteHash.seed)) & mask
      while keys[slot] != key {
        if keys[slot] == PairIndex.free { return nil }
        slot = (slot + 1) & mask
      }
      return values[slot]
    }
  }

  func withView<R>(_ body: (View) -> R) -> R {
    keys.withUnsafeBufferPointer { keys in
      values.withUnsafeBufferPointer { body(View(keys: keys, values: $0)) }
    }
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: ByteHash.mix(key ^ ByteHash.seed)) & mask
    while keys[slot] != key, keys[slot] != Self.free { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    let size = max(32, keys.count * 2)
    keys = [UInt64](repeating: Self.free, count: size)
    values = [Int32](repeating: 0, count: size)
    for (key, value) in zip(oldKeys, oldValues) where key != Self.free {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }
}
