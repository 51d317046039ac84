/// Short sequences of bytes and what each says for the languages, found by the bytes themselves.
struct SequenceTable: Sendable {
  /// What one sequence says, in quarters of a vote, a lane for each language.
  private typealias Row = SIMD16<Int8>
  /// What those of a word say together: no word is so long that it would not fit.
  typealias Sums = LanguageModel.Votes

  /// Longer sequences are not looked for.
  static let longest = 5

  /// The bytes of each sequence as one number; 0 where there is none.
  private var keys: [UInt64]
  private var rows: [Row]
  private var count = 0
  /// For each first two bytes the lengths of the sequences that begin so, as bits; with a zero as
  /// the second byte, whether there is one of the first alone.
  private var lengths = [UInt8](repeating: 0, count: 1 << 16)

  init() {
    keys = [UInt64](repeating: 0, count: 1 << 12)
    rows = [Row](repeating: .init(), count: 1 << 12)
  }

  /// - Parameter weight: in quarters of a vote.
  mutating func add(_ sequence: [UInt8], _ weight: Int8, language: Int) {
    guard !sequence.isEmpty, sequence.count <= Self.longest else { return }
    let key = sequence.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let slot = slot(of: key)
    if keys[slot] == 0 {
      count += 1
      precondition(2 * count < keys.count, "the table of sequences is too small")
      keys[slot] = key
    }
    rows[slot][language] = max(rows[slot][language], weight)
    let second = sequence.count > 1 ? Int(sequence[1]) : 0
    lengths[Int(sequence[0]) << 8 | second] |= 1 << UInt8(sequence.count)
  }

  /// What the sequences in a word say, in quarters of a vote.
  func votes(in word: UnsafeBufferPointer<UInt8>) -> Sums {
    var totals = Sums()
    // The bytes from a place on, the first of them highest; zeros behind the end of the word.
    var ahead: UInt64 = 0
    for start in word.indices.reversed() {
      ahead = ahead &>> 8 | UInt64(word[start]) &<< 56
      let (first, second) = (Int(ahead &>> 56), Int(ahead &>> 48))
      let left = word.count - start
      add(ahead, left, lengths[first &<< 8], to: &totals)
      if left > 1 { add(ahead, left, lengths[second], to: &totals) }
    }
    return totals
  }

  private func add(
    _ ahead: UInt64, _ left: Int, _ lengths: UInt8, to totals: inout Sums
  ) {
    var rest = lengths
    while rest != 0 {
      let length = rest.trailingZeroBitCount
      rest &= rest - 1
      guard length <= left else { return }
      if let row = row(ahead &>> UInt64(64 - 8 * length)) {
        totals &+= Sums(truncatingIfNeeded: row)
      }
    }
  }

  /// What a sequence says; nil where it says nothing.
  /// - Parameter key: its bytes, the first in the highest place.
  private func row(_ key: UInt64) -> Row? {
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
