/// Numbers by keys of 64 bits, found without a hash of the standard library.
struct KeyIndex: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var used = 0
  /// What no key is.
  fileprivate static let free = UInt64.max

  init(capacity: Int = 16) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: Self.free, count: size)
    values = [Int32](repeating: 0, count: size)
  }

  /// The key of a pair of numbers from 0.
  static func pair(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
  }

  /// The number of a key; nil where it has none.
  subscript(_ key: UInt64) -> Int32? {
    get { withView { $0[key] } }
    set {
      if (used + 1) * 2 > keys.count { grow() }
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

    @inline(__always)
    subscript(_ key: UInt64) -> Int32? {
      let mask = keys.count - 1
      var slot = KeyIndex.start(of: key) & mask
      while keys[slot] != key {
        if keys[slot] == KeyIndex.free { return nil }
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

  fileprivate static func start(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: ByteHash.mix(key ^ ByteHash.seed))
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Self.start(of: key) & mask
    while keys[slot] != key, keys[slot] != Self.free { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: Self.free, count: oldKeys.count * 2)
    values = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != Self.free {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }
}
