/// The distinct words of a run: each pair of token and lemma is one symbol, a small number.
///
/// What a pattern asks of a word is worked out once per symbol, and sentences are arrays of symbols,
/// so that no string is touched while text is read.
package struct WordTable: Sendable {
  private struct Entry {
    let hash: UInt64
    let start: Int
    let tokenLength: Int32
    let lemmaLength: Int32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing; 0 is free, else a symbol and one.
  private var slots: [Int32]
  private var recent = RecentPairs()
  private static let smallest = 1 << 12

  package init() { slots = [Int32](repeating: 0, count: Self.smallest) }

  package var count: Int { entries.count }

  /// The symbol of a word; a new one where the word is new.
  package mutating func symbol(
    token: UnsafeBufferPointer<UInt8>, lemma: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    let hash = ByteHash.hash(token, ByteHash.hash(lemma))
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
        hash: hash, start: bytes.count, tokenLength: Int32(token.count),
        lemmaLength: Int32(lemma.count)))
    bytes.append(contentsOf: token)
    bytes.append(contentsOf: lemma)
    if entries.count * 2 > slots.count { grow() }
    return Int32(entries.count - 1)
  }

  /// The symbol of a word that is short, as nearly all are: found in one look where it was met lately.
  mutating func symbol(_ pair: ShortPair) -> Int32 {
    if let known = recent.find(pair) { return known }
    let found = pair.withBytes { self.symbol(token: $0, lemma: $1) }
    recent.insert(pair, found)
    return found
  }

  package mutating func symbol(token: String, lemma: String) -> Int32 {
    var token = token
    var lemma = lemma
    return token.withUTF8 { token in lemma.withUTF8 { symbol(token: token, lemma: $0) } }
  }

  package func token(_ symbol: Int32) -> String {
    withWord(symbol) { token, _ in String(decoding: token, as: UTF8.self) }
  }

  package func lemma(_ symbol: Int32) -> String {
    withWord(symbol) { _, lemma in String(decoding: lemma, as: UTF8.self) }
  }

  /// The bytes of a word's token and lemma, for as long as `body` runs.
  package func withWord<R>(
    _ symbol: Int32,
    _ body: (_ token: UnsafeBufferPointer<UInt8>, _ lemma: UnsafeBufferPointer<UInt8>) -> R
  ) -> R {
    let entry = entries[Int(symbol)]
    let middle = entry.start + Int(entry.tokenLength)
    return bytes.withUnsafeBufferPointer { all in
      body(
        UnsafeBufferPointer(rebasing: all[entry.start..<middle]),
        UnsafeBufferPointer(rebasing: all[middle..<middle + Int(entry.lemmaLength)]))
    }
  }

  private func equals(
    _ symbol: Int, _ token: UnsafeBufferPointer<UInt8>, _ lemma: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let entry = entries[symbol]
    guard Int(entry.tokenLength) == token.count, Int(entry.lemmaLength) == lemma.count else {
      return false
    }
    return bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress else { return true }
      return ByteHash.equal(base + entry.start, token)
        && ByteHash.equal(base + entry.start + token.count, lemma)
    }
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
}
