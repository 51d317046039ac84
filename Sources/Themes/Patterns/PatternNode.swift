/// A piece of a pattern that stands at one place of a sequence.
enum PatternNode: Hashable, Sendable {
  /// One token that passes one of the tests.
  case token(TestSet)
  /// `_`: one token, whatever it is.
  case any
  /// `~3`: as many tokens at most, not past a strong break (`;`, `:`, a bracket).
  case gap(Int)
  /// `...`: any number of tokens of the same clause.
  case clauseGap
  /// `<`: nothing stands before in the sentence but punctuation.
  case sentenceStart
  /// `>`: nothing stands behind in the sentence but punctuation.
  case sentenceEnd
  /// `(…)?`
  case optional([PatternNode])
  /// `(…|…)`
  case choice([[PatternNode]])
}

/// One part of a pattern: parts are joined by `&` and must all hold of a sentence.
struct PatternPart: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case sequence([PatternNode])
    /// `#question`: the sentence ends with a question mark.
    case question
    /// `#previous(…)`: the sequence stands in the sentence before, of the same paragraph.
    case previous([PatternNode])
  }

  /// `!`: the part must not hold.
  let isForbidden: Bool
  let kind: Kind
}

extension PatternNode {
  var isGap: Bool {
    switch self {
    case .gap, .clauseGap: true
    default: false
    }
  }

  /// Whether the node asks for a token of its own.
  var isItem: Bool {
    switch self {
    case .token, .any, .choice, .optional: true
    default: false
    }
  }
}

extension PatternPart {
  /// Whether the part says words that must be in the sentence.
  var isSearched: Bool {
    if case .sequence = kind { return !isForbidden }
    return false
  }
}
