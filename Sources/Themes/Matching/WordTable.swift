/// The distinct words of a run: each pair of token and lemma is one symbol, a small number.
///
/// What a pattern asks of a word is worked out once per symbol, and sentences are arrays of symbols,
/// so that no string is touched while text is read.
package struct WordTable: Sendable {
  private struct Entry {
    let hash: UInt64
    let start: Int
    let tokenLength: Int
    let lemmaLength: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing; 0 is free, else a symbol and one.
  private var slots: [Int32]
  private static let smallest = 1 << 12

  package init() { slots = [Int32](repeating: 0, count: Self.smallest) }

  package var count: Int { entries.count }

  /// The symbol of a word; a new one where the word is new.
  package mutating func symbol(
    token: UnsafeBufferPointer<UInt8>, lemma: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    let hash = Self.hash(token, Self.hash(lemma, 0x9E37_79B9_7F4A_7C15))
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let symbol = Int(slots[slot]) - 1
      if entries[symbol].hash == hash, equals(symbol, token, lemma) { return Int32(symbol) }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(entries.count + 1)
    entries.append(
      Entry(
        hash: hash, start: bytes.count, tokenLength: token.count, lemmaLength: lemma.count))
    bytes.append(contentsOf: token)
    bytes.append(contentsOf: lemma)
    if entries.count * 2 > slots.count { grow() }
    return Int32(entries.count - 1)
  }

  package mutating func symbol(token: String, lemma: String) -> Int32 {
    var token = token
    var lemma = lemma
    return token.withUTF8 { token in lemma.withUTF8 { symbol(token: token, lemma: $0) } }
  }

  package func token(_ symbol: Int32) -> String {
    let entry = entries[Int(symbol)]
    return String(decoding: bytes[entry.start..<entry.start + entry.tokenLength], as: UTF8.self)
  }

  package func lemma(_ symbol: Int32) -> String {
    let entry = entries[Int(symbol)]
    let start = entry.start + entry.tokenLength
    return String(decoding: bytes[start..<start + entry.lemmaLength], as: UTF8.self)
  }

  private func equals(
    _ symbol: Int, _ token: UnsafeBufferPointer<UInt8>, _ lemma: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let entry = entries[symbol]
    guard entry.tokenLength == token.count, entry.lemmaLength == lemma.count else { return false }
    let start = entry.start
    let middle = start + token.count
    return bytes[start..<middle].elementsEqual(token)
      && bytes[middle..<middle + lemma.count].elementsEqual(lemma)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (symbol, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(symbol + 1)
    }
  }

  /// Eight bytes at a time, multiplied and folded.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ seed: UInt64) -> UInt64 {
    var state = seed ^ UInt64(bytes.count)
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at + 8 <= raw.count {
      state = mix(state ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    var rest: UInt64 = 0
    while at < raw.count {
      rest = rest << 8 | UInt64(raw[at])
      at += 1
    }
    return mix(state ^ rest)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
