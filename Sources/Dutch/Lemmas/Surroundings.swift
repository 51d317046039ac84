/// What stands around a word, and what simple rules of Dutch word order say about the word from that:
/// one finite verb in a clause, infinitives behind `te` and behind an auxiliary, nouns behind determiners.
struct Surroundings {
  /// The word before; of the first word of a sentence `other`.
  let previous: WordClass
  /// What that does to the word.
  let before: ClauseWords.Roles
  /// Whether the word is the first of its sentence.
  let isFirst: Bool
  let clause: ClauseContext.State
  /// What the next word can be, as bits.
  let next: UInt16
  /// What that does to the word.
  let after: ClauseWords.Roles
  /// Whether the clause, or the sentence, ends behind the word.
  let isLast: Bool
  /// Whether a capital stands where none is needed.
  let isName: Bool

  /// The analysis that fits best; among equals the first.
  /// - Parameter choices: the analyses to choose among, one or more.
  func best(of analyses: [Analysis], _ choices: Range<Int>) -> Analysis {
    var best = analyses[choices.lowerBound]
    var highest = Int.min
    for i in choices {
      let score = score(of: analyses[i])
      if score > highest { (best, highest) = (analyses[i], score) }
    }
    return best
  }

  /// How well an analysis fits: the more, the better.
  private func score(of analysis: Analysis) -> Int {
    let wordClass = analysis.wordClass
    let evidence =
      switch analysis.evidence {
      case .guess: -30
      case .part: -2
      case .table: 0
      case .form: wordClass.isVerb ? 6 : 0
      }
    return evidence + (isName && wordClass.isVerb ? -40 : 0) + score(of: wordClass)
  }

  private func score(of wordClass: WordClass) -> Int {
    switch wordClass {
    case .noun: noun
    case .nounPlural: noun + (hasAuxiliary && isLast ? -5 : 0)
    case .infinitive: infinitive
    case .finite, .finitePlural, .stem: finite(wordClass)
    case .participle: participle
    case .adjective: adjective
    case .determiner, .pronoun, .preposition, .conjunction, .abbreviation: 15
    case .adverb, .number: 12
    case .name, .other: 0
    }
  }

  private var hasFinite: Bool { clause.contains(.finite) }
  private var hasAuxiliary: Bool { clause.contains(.auxiliary) }
  private var isSubordinate: Bool { clause.contains(.subordinate) }

  /// Whether the word before is one that a noun stands behind.
  private var leadsToNoun: Bool {
    switch previous {
    case .determiner, .adjective, .number: true
    case .preposition: !before.contains(.te)
    case .participle: !hasAuxiliary
    default: false
    }
  }

  private var noun: Int {
    if before.contains(.te) { return -60 }
    if leadsToNoun { return 30 }
    if before.contains(.singularPronoun) || before.contains(.pluralPronoun) {
      return hasFinite ? 5 : -20
    }
    return hasFinite ? 10 : 5
  }

  private var infinitive: Int {
    if before.contains(.te) { return 60 }
    var score = 0
    if leadsToNoun { score -= previous == .preposition ? 12 : 20 }
    if hasAuxiliary { score += isLast || nextIsVerb ? 25 : 16 }
    if !hasFinite {
      if before.contains(.pluralPronoun) { score += 30 }
      if after.contains(.pluralPronoun) { score += 25 }
      if previous == .nounPlural { score += 15 }
      if isSubordinate, isLast { score += 15 }
    } else if isLast {
      score += 8
    }
    return score
  }

  private func finite(_ wordClass: WordClass) -> Int {
    if before.contains(.te) { return -40 }
    var score = hasFinite ? -15 : 16
    if isFirst, !nextIsSubject { score -= 12 }
    if wordClass == .stem, !before.contains(.first), !after.contains(.first) {
      score -= previous == .other ? 8 : 18
    }
    if previous == .noun || previous == .name, wordClass != .stem { score += hasFinite ? 0 : 8 }
    if leadsToNoun { score -= 30 }
    if before.contains(.singularPronoun), !hasFinite { score += 15 }
    if after.contains(.singularPronoun), !hasFinite { score += 10 }
    if previous == .nounPlural || before.contains(.pluralPronoun) {
      score += wordClass == .finitePlural ? 10 : -8
    }
    if !hasFinite, isLast { score += 8 }
    if isSubordinate, !isLast, !nextIsVerb { score -= 8 }
    return score
  }

  private var participle: Int {
    var score = 8
    if hasAuxiliary { score += 20 }
    if leadsToNoun, nextIsNoun { score += 20 }
    return score
  }

  private var adjective: Int {
    var score = 10
    if nextIsNoun { score += leadsToNoun ? 22 : 10 }
    if before.contains(.degree) { score += 15 }
    if before.contains(.te) { score -= 10 }
    return score
  }

  private var nextIsSubject: Bool {
    next & (WordClass.pronoun.bit | WordClass.determiner.bit) != 0
  }

  private var nextIsVerb: Bool {
    next & (WordClass.infinitive.bit | WordClass.participle.bit | WordClass.finite.bit) != 0
      && next & (WordClass.determiner.bit | WordClass.preposition.bit) == 0
  }

  private var nextIsNoun: Bool {
    next & (WordClass.noun.bit | WordClass.nounPlural.bit | WordClass.adjective.bit) != 0
  }
}
