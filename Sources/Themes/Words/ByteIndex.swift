/// Distinct byte strings, numbered from 0 in the order in which they came.
///
/// The caller says by which hash a string is found, always the same one for one index, so that the
/// heads of a word can be looked up with a hash that grows.
struct ByteIndex: Sendable {
  private struct Entry {
    let hash: UInt64
    let start: Int
    let count: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing; 0 is free, else a number and one.
  private var slots: [Int32]

  init(capacity: Int = 16) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
  }

  var count: Int { entries.count }
  var isEmpty: Bool { entries.isEmpty }

  /// The number of a string; nil where it is not there.
  func find(_ text: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while true {
      let number = Int(slots[slot]) - 1
      if number < 0 { return nil }
      if entries[number].hash == hash, equals(number, text) { return number }
      slot = (slot + 1) & mask
    }
  }

  /// The number of a string; a new one where the string is new.
  mutating func insert(_ text: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    if let known = find(text, hash: hash) { return known }
    entries.append(Entry(hash: hash, start: bytes.count, count: text.count))
    bytes.append(contentsOf: text)
    if entries.count * 2 > slots.count {
      slots = [Int32](repeating: 0, count: slots.count * 2)
      for number in entries.indices { place(number) }
    } else {
      place(entries.count - 1)
    }
    return entries.count - 1
  }

  private mutating func place(_ number: Int) {
    let mask = slots.count - 1
    let hash = entries[number].hash
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(number + 1)
  }

  private func equals(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let entry = entries[number]
    guard entry.count == text.count else { return false }
    return bytes.withUnsafeBytes { all in
      all.baseAddress.map { ByteHash.equal($0 + entry.start, text) } ?? true
    }
  }
}
