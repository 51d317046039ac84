import Glibc

/// Gives each word a small number, by its bytes: a hash table over one arena, so that counting a
/// hundred million words makes no string.
struct ByteInterner {
  private var arena: [UInt8] = []
  private var ends: [Int] = []
  /// The open-addressed table: 32 bits of the hash above, word + 1 below; 0 where a slot is free.
  private var slots: [UInt64]

  var count: Int { ends.count }

  /// - Parameter slots: how large the table is at first, a power of two.
  init(slots: Int = 1 << 8) { self.slots = [UInt64](repeating: 0, count: slots) }

  /// The number of a word, a new one where it was not there yet.
  mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let tag = Self.tag(word)
    let slot = slot(of: word, tag)
    if slots[slot] != 0 { return Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1 }
    arena.append(contentsOf: word)
    ends.append(arena.count)
    slots[slot] = tag << 32 | UInt64(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// The number of a word, a new one where it was not there yet.
  mutating func intern(_ word: String) -> Int {
    var word = word
    return word.withUTF8 { intern($0) }
  }

  /// The number of a word that is there.
  func find(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    let found = slots[slot(of: word, Self.tag(word))]
    return found == 0 ? nil : Int(truncatingIfNeeded: found & 0xFFFF_FFFF) - 1
  }

  /// The bytes of a word, for as long as `body` runs.
  func withBytes<R>(_ id: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    let range = (id == 0 ? 0 : ends[id - 1])..<ends[id]
    return try arena.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  func string(_ id: Int) -> String { withBytes(id) { String(decoding: $0, as: UTF8.self) } }

  /// The slot that holds a word, or the free one where it belongs.
  private func slot(of word: UnsafeBufferPointer<UInt8>, _ tag: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: tag) & mask
    while slots[slot] != 0 {
      let entry = slots[slot]
      if entry >> 32 == tag, equals(Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1, word) {
        break
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// Whether a number is that of a word.
  func equals(_ id: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    withBytes(id) { $0.count == word.count && Bytes.compare($0, word) == 0 }
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry != 0 {
      var slot = Int(truncatingIfNeeded: entry >> 32) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  /// 32 bits that differ for words that differ, nearly always: eight bytes at a time, the last ones
  /// again where they overlap, multiplied to twice the width and folded.
  private static func tag(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(word)
    let count = bytes.count
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    if count >= 8 {
      var i = 0
      while i + 8 < count {
        hash = fold(hash ^ bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        i += 8
      }
      hash ^= bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      let low = bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
      let high = bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      hash ^= UInt64(low) | UInt64(high) << 32
    } else {
      for byte in bytes { hash = hash << 8 ^ UInt64(byte) }
    }
    return fold(hash) >> 32
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0x2D35_8DCC_AA6C_78A5).multipliedFullWidth(by: 0x8BB8_4B93_962E_ACC9)
    return product.high ^ product.low
  }
}
