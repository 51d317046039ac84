/// What words that were met lately say for the languages, so that a common word is summed up once.
///
/// One place for each hash: a newcomer takes the place of the one before. All weights are quarters,
/// so that sums are exact and do not depend on the order in which they are made.
struct WordVotes {
  private static let bits: UInt64 = 12
  private var words = [ShortWord?](repeating: nil, count: 1 << Int(bits))
  private var weights = [LanguageModel.Weights](repeating: .init(), count: 1 << Int(bits))

  /// What a word says; nil where it was not met lately.
  @inline(__always)
  func weights(of word: ShortWord) -> LanguageModel.Weights? {
    let place = Self.place(of: word)
    return words[place] == word ? weights[place] : nil
  }

  mutating func insert(_ word: ShortWord, _ weights: LanguageModel.Weights) {
    let place = Self.place(of: word)
    words[place] = word
    self.weights[place] = weights
  }

  @inline(__always)
  private static func place(of word: ShortWord) -> Int {
    Int(truncatingIfNeeded: word.hash &>> (64 - bits))
  }
}
