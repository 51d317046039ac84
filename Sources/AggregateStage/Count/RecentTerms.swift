/// The numbers of short words that were met lately, found in one look.
///
/// One place for each hash: a newcomer takes the place of the one before.
struct RecentTerms {
  private struct Place {
    /// The bytes of the word with zeros behind them; zeros alone of none.
    var word = SIMD2<UInt64>()
    var number = 0
  }

  private static let bits: UInt64 = 12
  private var places = [Place](repeating: Place(), count: 1 << Int(bits))

  /// The number of a word; nil where it was not met lately.
  /// - Parameter word: fewer than sixteen bytes, at least one (see `ByteBlock.prefix`).
  func find(_ word: SIMD2<UInt64>) -> Int? {
    let place = places[Self.place(of: word)]
    return place.word == word && word != SIMD2() ? place.number : nil
  }

  mutating func insert(_ word: SIMD2<UInt64>, _ number: Int) {
    places[Self.place(of: word)] = Place(word: word, number: number)
  }

  private static func place(of word: SIMD2<UInt64>) -> Int {
    let mixed = (word[0] ^ word[1] &* 0x9E37_79B9_7F4A_7C15) &* 0xA076_1D64_78BD_642F
    return Int(truncatingIfNeeded: mixed >> (64 - bits))
  }
}
