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

  private var te: Int32 = -1
  private var van: Int32 = -1
  private var een: Int32 = -1
  /// The lemma of the numeral `één`.
  private var one: Int32 = -1
  /// Articles that live on in names, with their lemmas as part of a name.
  private var oldArticles: [(form: Int32, lemma: Int32)] = []
  private var pluralPronouns: NumberSet = NumberSet()
  private var singularPronouns: NumberSet = NumberSet()
  private var auxiliaries: NumberSet = NumberSet()
  /// Pronouns that the bare stem of a verb stands beside.
  private var first: NumberSet = NumberSet()
  private var degrees: NumberSet = NumberSet()
  private var coordinators: NumberSet = NumberSet()

  /// Looks up the words that the rules name.
  mutating func prepare(_ table: inout FormTable) {
    let number = { (word: WordList.Word, table: inout FormTable) -> Int32 in
      table.number(of: word, .word)
    }
    WordList.forEachWord(of: "te") { te = number($0, &table) }
    WordList.forEachWord(of: "van") { van = number($0, &table) }
    WordList.forEachWord(of: "een") { een = number($0, &table) }
    one = table.analyzer.intern(Array("één".utf8))
    WordList.forEachWord(of: "der den des 't") {
      oldArticles.append((number($0, &table), table.analyzer.intern($0)))
    }
    WordList.forEachWord(of: "we wij ze zij jullie") { pluralPronouns.insert(number($0, &table)) }
    WordList.forEachWord(of: "ik hij je jij u men ie gij ge het dat dit die wie er") {
      singularPronouns.insert(number($0, &table))
    }
    WordList.forEachWord(of: "ik je jij 'k") { first.insert(number($0, &table)) }
    WordList.forEachWord(of: "zeer heel erg zo te meer minder niet nogal vrij best even") {
      degrees.insert(number($0, &table))
    }
    WordList.forEachWord(of: "en of maar want dus") { coordinators.insert(number($0, &table)) }
    WordList.forEachWord(
      of:
        "zullen kunnen moeten mogen willen gaan laten hebben zijn worden blijven komen doen hoeven durven"
    ) { auxiliaries.insert(table.analyzer.intern($0)) }
  }

  /// Whether a verb can be an auxiliary.
  func isAuxiliary(_ lemma: Int32) -> Bool { auxiliaries.contains(lemma) }

  mutating func reset() {
    (previous, previousForm) = (.other, -1)
    (hasFinite, hasAuxiliary, isSubordinate) = (false, false, false)
  }

  /// Takes note of a word that has been decided.
  mutating func pass(
    _ reading: Lemmatizer.Reading, _ wordClass: WordClass, _ kind: Token.Kind
  ) {
    switch wordClass {
    case .finite, .finitePlural, .stem:
      hasFinite = true
      if auxiliaries.contains(reading.lemma) { hasAuxiliary = true }
    case .infinitive where previousForm != te:
      if !hasFinite, !isSubordinate { hasFinite = true }
      if auxiliaries.contains(reading.lemma) { hasAuxiliary = true }
    case .conjunction:
      if coordinators.contains(reading.form) {
        if !hasAuxiliary { hasFinite = false }
      } else {
        (hasFinite, hasAuxiliary, isSubordinate) = (false, false, true)
      }
    default:
      if kind == .mark { (hasFinite, hasAuxiliary, isSubordinate) = (false, false, false) }
    }
    previous = wordClass
    previousForm = reading.form
  }

  /// A determiner as its neighbours make it.
  func determiner(_ analysis: Analysis, _ form: Int32, _ next: Int32) -> Analysis {
    if form == een, next == van {
      return Analysis(lemma: one, wordClass: .number, evidence: .form)
    }
    guard previous == .name || previousForm == van else { return analysis }
    if let article = oldArticles.first(where: { $0.form == form }) {
      return Analysis(lemma: article.lemma, wordClass: .name, evidence: .form)
    }
    return analysis
  }

  /// The analysis that fits best; among equals the first.
  func best(_ analyses: [Analysis], _ choices: Range<Int>, _ place: Place) -> Analysis {
    var best = analyses[choices.lowerBound]
    var highest = Int.min
    for i in choices {
      let choice = analyses[i]
      let score = weigh(choice, place)
      if score > highest { (best, highest) = (choice, score) }
    }
    return best
  }

  private func weigh(_ choice: Analysis, _ place: Place) -> Int {
    var score = choice.evidence == .guess ? -30 : choice.evidence == .part ? -2 : 0
    if place.isName && choice.wordClass.isVerb { score -= 40 }
    if choice.evidence == .form, choice.wordClass.isVerb { score += 6 }
    switch choice.wordClass {
    case .noun: score += noun(place)
    case .nounPlural: score += noun(place) + (hasAuxiliary && place.isLast ? -5 : 0)
    case .infinitive: score += infinitive(place)
    case .finite, .finitePlural, .stem: score += finite(choice.wordClass, place)
    case .participle: score += participle(place)
    case .adjective: score += adjective(place)
    case .determiner, .pronoun, .preposition, .conjunction, .abbreviation: score += 15
    case .adverb, .number: score += 12
    case .name, .other: break
    }
    return score
  }

  /// Whether the word before is one that a noun stands behind.
  private var leadsToNoun: Bool {
    switch previous {
    case .determiner, .adjective, .number: true
    case .preposition: previousForm != te
    case .participle: !hasAuxiliary
    default: false
    }
  }

  private func noun(_ place: Place) -> Int {
    if previousForm == te { return -60 }
    if leadsToNoun { return 30 }
    if singularPronouns.contains(previousForm) || pluralPronouns.contains(previousForm) {
      return hasFinite ? 5 : -20
    }
    return hasFinite ? 10 : 5
  }

  private func infinitive(_ place: Place) -> Int {
    if previousForm == te { return 60 }
    var score = 0
    if leadsToNoun { score -= previous == .preposition ? 12 : 20 }
    if hasAuxiliary { score += place.isLast || nextIsVerb(place) ? 25 : 16 }
    if !hasFinite {
      if pluralPronouns.contains(previousForm) { score += 30 }
      if pluralPronouns.contains(place.nextForm) { score += 25 }
      if previous == .nounPlural { score += 15 }
      if isSubordinate, place.isLast { score += 15 }
    } else if place.isLast {
      score += 8
    }
    return score
  }

  private func finite(_ wordClass: WordClass, _ place: Place) -> Int {
    if previousForm == te { return -40 }
    var score = hasFinite ? -15 : 16
    if isStart, !nextIsSubject(place) { score -= 12 }
    if wordClass == .stem, !first.contains(previousForm), !first.contains(place.nextForm) {
      score -= previous == .other ? 8 : 18
    }
    if previous == .noun || previous == .name, wordClass != .stem { score += hasFinite ? 0 : 8 }
    if leadsToNoun { score -= 30 }
    if singularPronouns.contains(previousForm), !hasFinite { score += 15 }
    if singularPronouns.contains(place.nextForm), !hasFinite { score += 10 }
    if previous == .nounPlural || pluralPronouns.contains(previousForm) {
      score += wordClass == .finitePlural ? 10 : -8
    }
    if !hasFinite, place.isLast { score += 8 }
    if isSubordinate, !place.isLast, !nextIsVerb(place) { score -= 8 }
    return score
  }

  private func participle(_ place: Place) -> Int {
    var score = 8
    if hasAuxiliary { score += 20 }
    if leadsToNoun, nextIsNoun(place) { score += 20 }
    return score
  }

  private func adjective(_ place: Place) -> Int {
    var score = 10
    if nextIsNoun(place) { score += leadsToNoun ? 22 : 10 }
    if degrees.contains(previousForm) { score += 15 }
    if previousForm == te { score -= 10 }
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
