/// The numbers of short words seen lately, so that a common word is found in one look.
///
/// One place for each hash: a newcomer takes the place of the one before. `WordIndex` remains the
/// authority; what is here only spares it work.
struct ShortWordCache {
  private struct Place {
    var low: UInt64
    var high: UInt64
    /// -1 where the place is free.
    var number: Int32
  }

  private static let bits: UInt64 = 14
  private var places = [Place](
    repeating: Place(low: 0, high: 0, number: -1), count: 1 << Int(bits))

  /// The number of a word, or -1 where it is not here.
  @inline(__always)
  func find(_ word: ShortWord) -> Int32 {
    let place = places[Self.index(word)]
    return place.low == word.low && place.high == word.high ? place.number : -1
  }

  mutating func insert(_ word: ShortWord, _ number: Int32) {
    places[Self.index(word)] = Place(low: word.low, high: word.high, number: number)
  }

  @inline(__always)
  private static func index(_ word: ShortWord) -> Int {
    Int(truncatingIfNeeded: word.hash &>> (64 - bits))
  }
}
