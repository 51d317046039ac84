/// What words that were met lately say for the languages, so that a common word is summed up once.
///
/// One place for each hash, in a line of memory of its own: a newcomer takes the place of the one before.
final class WordVotes {
  private struct Place {
    /// The word; zeros of none.
    var low: UInt64 = 0
    var high: UInt64 = 0
    var votes = LanguageModel.Votes()
  }

  private static let bits: UInt64 = 12
  private let places: UnsafeMutablePointer<Place>

  init() {
    let count = 1 << Int(Self.bits)
    places = UnsafeMutableRawPointer.allocate(
      byteCount: MemoryLayout<Place>.stride * count, alignment: 64
    ).bindMemory(to: Place.self, capacity: count)
    places.initialize(repeating: Place(), count: count)
  }

  deinit { places.deallocate() }

  /// What a word says; nil where it was not met lately.
  @inline(__always)
  func votes(of word: ShortWord) -> LanguageModel.Votes? {
    let place = Self.place(of: word)
    return places[place].low == word.low && places[place].high == word.high
      ? places[place].votes : nil
  }

  /// - Parameter word: of at least one letter.
  func insert(_ word: ShortWord, _ votes: LanguageModel.Votes) {
    places[Self.place(of: word)] = Place(low: word.low, high: word.high, votes: votes)
  }

  @inline(__always)
  private static func place(of word: ShortWord) -> Int {
    Int(truncatingIfNeeded: word.hash &>> (64 - bits))
  }
}
