/// Numbers sequences of bytes: each distinct one gets the next number, from 0.
///
/// They stand one behind the other in one array, found by an open-addressed table of their hashes,
/// so that a look-up allocates nothing. The hash has a seed of the process, so that no page can be
/// made whose names all fall into one place; nothing that is written depends on it.
struct ByteIndex: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = [0]
  /// A number plus one, and above it the hash; 0 where there is none.
  private var slots: [UInt64]

  private static let seed = UInt64.random(in: .min ... .max)

  init(capacity: Int = 64) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  /// The bytes of each of some words, numbered in their order.
  init(_ words: some Sequence<[UInt8]>) {
    self.init()
    for word in words { _ = insert(word.span) }
  }

  var count: Int { ends.count - 1 }
  var byteCount: Int { bytes.count }

  /// Forgets all, but keeps the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeLast(ends.count - 1)
    for slot in slots.indices { slots[slot] = 0 }
  }

  /// The number of a sequence; nil where it is not there.
  func find(_ word: Span<UInt8>) -> Int? {
    let number = Self.number(slots[slot(of: word, Self.hash(word))])
    return number < 0 ? nil : number
  }

  /// The number of a sequence, a new one where it was not there.
  mutating func insert(_ word: Span<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = Self.hash(word)
    let place = slot(of: word, hash)
    if slots[place] != 0 { return (Self.number(slots[place]), false) }
    word.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    ends.append(Int32(bytes.count))
    slots[place] = UInt64(hash) << 32 | UInt64(count)
    if 2 * count > slots.count { grow() }
    return (count - 1, true)
  }

  /// The number in a slot; -1 for none.
  private static func number(_ slot: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: slot)) - 1 }

  /// Where a sequence is in the table, or would be.
  private func slot(of word: Span<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash,
        isEqual(Self.number(slots[slot]), word)
      {
        return slot
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isEqual(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == word.count else { return false }
    let known = bytes.span.bytes
    let asked = word.bytes
    var i = 0
    while i + 8 <= word.count {
      let isSame =
        known.unsafeLoadUnaligned(fromByteOffset: start + i, as: UInt64.self)
        == asked.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self)
      guard isSame else { return false }
      i += 8
    }
    while i < word.count {
      if bytes[start + i] != word[i] { return false }
      i += 1
    }
    return true
  }

  private mutating func grow() {
    var grown = [UInt64](repeating: 0, count: 2 * slots.count)
    for entry in slots where entry != 0 {
      var slot = Int(entry >> 32) & (grown.count - 1)
      while grown[slot] != 0 { slot = (slot + 1) & (grown.count - 1) }
      grown[slot] = entry
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
      if place > 0 {
        rest = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
      } else {
        for byte in bytes { rest = rest << 8 | UInt64(byte) }
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
