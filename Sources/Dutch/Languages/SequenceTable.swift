/// Short sequences of bytes and what each says for the languages, found by the bytes themselves.
struct SequenceTable: Sendable {
  /// Longer sequences are not looked for.
  static let longest = 5

  /// The bytes of each sequence as one number; 0 where there is none.
  private var keys: [UInt64]
  private var rows: [LanguageModel.Weights]
  private var count = 0

  init() {
    keys = [UInt64](repeating: 0, count: 1 << 12)
    rows = [LanguageModel.Weights](repeating: .init(), count: 1 << 12)
  }

  mutating func add(_ sequence: [UInt8], _ weight: Float, language: Int) {
    guard !sequence.isEmpty, sequence.count <= Self.longest else { return }
    let key = sequence.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let slot = slot(of: key)
    if keys[slot] == 0 {
      count += 1
      precondition(2 * count < keys.count, "the table of sequences is too small")
      keys[slot] = key
    }
    rows[slot][language] = max(rows[slot][language], weight)
  }

  /// What a sequence says; nil where it says nothing.
  /// - Parameter key: its bytes, the first in the highest place.
  func weights(_ key: UInt64) -> LanguageModel.Weights? {
    let slot = slot(of: key)
    return keys[slot] == 0 ? nil : rows[slot]
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 48) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }
}
