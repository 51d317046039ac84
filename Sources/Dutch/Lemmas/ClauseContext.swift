/// What has been read of the present clause, and what it says about the next word.
///
/// Weighs the analyses of an ambiguous form by simple rules of Dutch word order: one finite verb in a
/// clause, infinitives behind `te` and behind an auxiliary, nouns behind determiners.
struct ClauseContext {
  /// What stands around the word.
  struct Place {
    /// What the next word can be, as bits.
    let next: UInt16
    /// Whether the clause, or the sentence, ends behind the word.
    let isLast: Bool
    /// Whether a capital stands where none is needed.
    let isName: Bool
    let nextForm: Int32
  }

  private var previous = WordClass.other
  private var previousForm: Int32 = -1
  /// Whether the clause has its finite verb.
  private var hasFinite = false
  /// Whether that, or one before it, is an auxiliary that asks for an infinitive or participle.
  private var hasAuxiliary = false
  /// Whether the clause begins with a subordinating conjunction, so that its verbs stand at the end.
  private var isSubordinate = false

  /// Takes note of a word that has been decided.
  @inline(__always)
  mutating func pass(
    _ reading: Lemmatizer.Reading, _ wordClass: WordClass, _ kind: Token.Kind,
    _ words: ClauseWords
  ) {
    // Most words change nothing in the clause.
    if kind == .mark || wordClass.turnsClause { turn(reading, wordClass, words) }
    previous = wordClass
    previousForm = reading.form
  }

  /// Takes note of a verb, a conjunction or a mark.
  private mutating func turn(
    _ reading: Lemmatizer.Reading, _ wordClass: WordClass, _ words: ClauseWords
  ) {
    switch wordClass {
    case .infinitive where previousForm == words.te: break
    case .finite, .finitePlural, .stem, .infinitive:
      if wordClass != .infinitive || !isSubordinate { hasFinite = true }
      if words.auxiliaries.contains(reading.lemma) { hasAuxiliary = true }
    case .conjunction where words.coordinators.contains(reading.form):
      if !hasAuxiliary { hasFinite = false }
    case .conjunction:
      (hasFinite, hasAuxiliary, isSubordinate) = (false, false, true)
    default:
      (hasFinite, hasAuxiliary, isSubordinate) = (false, false, false)
    }
  }

  /// A determiner as its neighbours make it.
  func determiner(
    _ form: KnownForm, _ next: Int32, _ words: ClauseWords
  ) -> (lemma: Int32, wordClass: WordClass) {
    if form.number == words.een, next == words.van { return (words.one, .number) }
    guard previous == .name || previousForm == words.van,
      let article = words.oldArticles.first(where: { $0.form == form.number })
    else { return (form.lemma, form.wordClass) }
    return (article.lemma, .name)
  }

  /// The analysis that fits best; among equals the first.
  func best(
    _ analyses: [Analysis], _ choices: Range<Int>, _ place: Place, _ words: ClauseWords
  ) -> Analysis {
    var best = analyses[choices.lowerBound]
    var highest = Int.min
    for i in choices {
      let choice = analyses[i]
      let score = weigh(choice, place, words)
      if score > highest { (best, highest) = (choice, score) }
    }
    return best
  }

  private func weigh(_ choice: Analysis, _ place: Place, _ words: ClauseWords) -> Int {
    var score = choice.evidence == .guess ? -30 : choice.evidence == .part ? -2 : 0
    if place.isName && choice.wordClass.isVerb { score -= 40 }
    if choice.evidence == .form, choice.wordClass.isVerb { score += 6 }
    switch choice.wordClass {
    case .noun: score += noun(place, words)
    case .nounPlural: score += noun(place, words) + (hasAuxiliary && place.isLast ? -5 : 0)
    case .infinitive: score += infinitive(place, words)
    case .finite, .finitePlural, .stem: score += finite(choice.wordClass, place, words)
    case .participle: score += participle(place, words)
    case .adjective: score += adjective(place, words)
    case .determiner, .pronoun, .preposition, .conjunction, .abbreviation: score += 15
    case .adverb, .number: score += 12
    case .name, .other: break
    }
    return score
  }

  /// Whether the word before is one that a noun stands behind.
  private func leadsToNoun(_ words: ClauseWords) -> Bool {
    switch previous {
    case .determiner, .adjective, .number: true
    case .preposition: previousForm != words.te
    case .participle: !hasAuxiliary
    default: false
    }
  }

  private func noun(_ place: Place, _ words: ClauseWords) -> Int {
    if previousForm == words.te { return -60 }
    if leadsToNoun(words) { return 30 }
    if words.singularPronouns.contains(previousForm) || words.pluralPronouns.contains(previousForm)
    {
      return hasFinite ? 5 : -20
    }
    return hasFinite ? 10 : 5
  }

  private func infinitive(_ place: Place, _ words: ClauseWords) -> Int {
    if previousForm == words.te { return 60 }
    var score = 0
    if leadsToNoun(words) { score -= previous == .preposition ? 12 : 20 }
    if hasAuxiliary { score += place.isLast || nextIsVerb(place) ? 25 : 16 }
    if !hasFinite {
      if words.pluralPronouns.contains(previousForm) { score += 30 }
      if words.pluralPronouns.contains(place.nextForm) { score += 25 }
      if previous == .nounPlural { score += 15 }
      if isSubordinate, place.isLast { score += 15 }
    } else if place.isLast {
      score += 8
    }
    return score
  }

  private func finite(_ wordClass: WordClass, _ place: Place, _ words: ClauseWords) -> Int {
    if previousForm == words.te { return -40 }
    var score = hasFinite ? -15 : 16
    if isStart, !nextIsSubject(place) { score -= 12 }
    if wordClass == .stem, !words.first.contains(previousForm),
      !words.first.contains(place.nextForm)
    {
      score -= previous == .other ? 8 : 18
    }
    if previous == .noun || previous == .name, wordClass != .stem { score += hasFinite ? 0 : 8 }
    if leadsToNoun(words) { score -= 30 }
    if words.singularPronouns.contains(previousForm), !hasFinite { score += 15 }
    if words.singularPronouns.contains(place.nextForm), !hasFinite { score += 10 }
    if previous == .nounPlural || words.pluralPronouns.contains(previousForm) {
      score += wordClass == .finitePlural ? 10 : -8
    }
    if !hasFinite, place.isLast { score += 8 }
    if isSubordinate, !place.isLast, !nextIsVerb(place) { score -= 8 }
    return score
  }

  private func participle(_ place: Place, _ words: ClauseWords) -> Int {
    var score = 8
    if hasAuxiliary { score += 20 }
    if leadsToNoun(words), nextIsNoun(place) { score += 20 }
    return score
  }

  private func adjective(_ place: Place, _ words: ClauseWords) -> Int {
    var score = 10
    if nextIsNoun(place) { score += leadsToNoun(words) ? 22 : 10 }
    if words.degrees.contains(previousForm) { score += 15 }
    if previousForm == words.te { score -= 10 }
    return score
  }

  private var isStart: Bool { previousForm < 0 }

  private func nextIsSubject(_ place: Place) -> Bool {
    place.next & (WordClass.pronoun.bit | WordClass.determiner.bit) != 0
  }

  private func nextIsVerb(_ place: Place) -> Bool {
    place.next & (WordClass.infinitive.bit | WordClass.participle.bit | WordClass.finite.bit) != 0
      && place.next & (WordClass.determiner.bit | WordClass.preposition.bit) == 0
  }

  private func nextIsNoun(_ place: Place) -> Bool {
    place.next & (WordClass.noun.bit | WordClass.nounPlural.bit | WordClass.adjective.bit) != 0
  }
}
