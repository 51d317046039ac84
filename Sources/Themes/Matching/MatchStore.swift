/// The matches of sentences, their tokens in one array, so that a sentence takes no room of its own.
struct MatchStore: Sendable {
  /// A sentence whose matches stand in the store.
  struct Sentence: Sendable {
    let matches: Range<Int>
    /// What its words are, all together.
    let marks: WordTraits
  }

  private struct Match: Sendable {
    let pattern: Int32
    let tokens: Range<Int32>
  }

  private var matches: [Match] = []
  private(set) var sentences: [Sentence] = []
  private var tokens: [Int32] = []
  /// The tokens of the other parts of the pattern that is being matched.
  private var shared: [Int32] = []

  var count: Int { matches.count }

  /// Makes the matches from one on those of the next sentence.
  mutating func endSentence(from first: Int, marks: WordTraits) {
    sentences.append(Sentence(matches: first..<matches.count, marks: marks))
  }

  mutating func removeAll() {
    sentences.removeAll(keepingCapacity: true)
    matches.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
  }

  mutating func clearShared() {
    if !shared.isEmpty { shared.removeAll(keepingCapacity: true) }
  }

  /// Remembers tokens that belong to every match that is added from now on.
  mutating func share(_ found: ArraySlice<Int32>) { shared += found }

  /// Adds a match of one token.
  mutating func add(_ pattern: Int32, token: Int32) {
    let start = Int32(tokens.count)
    tokens.append(token)
    matches.append(Match(pattern: pattern, tokens: start..<start + 1))
  }

  mutating func add(_ pattern: Int32, _ found: ArraySlice<Int32>) {
    let start = tokens.count
    if shared.isEmpty {
      tokens.append(contentsOf: found)
    } else {
      tokens += Set(found).union(shared).sorted()
    }
    matches.append(Match(pattern: pattern, tokens: Int32(start)..<Int32(tokens.count)))
  }

  func pattern(_ index: Int) -> Int { Int(matches[index].pattern) }

  subscript(_ index: Int) -> PatternMatch {
    let match = matches[index]
    return PatternMatch(
      pattern: Int(match.pattern),
      tokens: tokens[Int(match.tokens.lowerBound)..<Int(match.tokens.upperBound)].map(Int.init))
  }
}
