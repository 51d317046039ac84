/// What has been read of the present clause.
struct ClauseContext {
  /// The verbs and the conjunction of a clause, as far as it has been read.
  struct State: OptionSet {
    let rawValue: UInt8
    /// It has its finite verb.
    static let finite = State(rawValue: 1)
    /// That, or one before it, is an auxiliary that asks for an infinitive or participle.
    static let auxiliary = State(rawValue: 2)
    /// It begins with a subordinating conjunction, so that its verbs stand at the end.
    static let subordinate = State(rawValue: 4)
  }

  /// The word that is looked at stands behind this one.
  var previous = WordClass.other
  /// Its form; -1 before the first word of a sentence.
  var previousForm: Int32 = -1
  private var state: State = []

  /// Takes note of a word that has been decided, or of a mark.
  @inline(__always)
  mutating func pass(
    _ reading: Lemmatizer.Reading, _ wordClass: WordClass, isMark: Bool, _ words: ClauseWords
  ) {
    switch wordClass {
    case .infinitive where previousForm == words.te: break
    case .finite, .finitePlural, .stem, .infinitive:
      if wordClass != .infinitive || !state.contains(.subordinate) { state.insert(.finite) }
      if words.auxiliaries.contains(reading.lemma) { state.insert(.auxiliary) }
    case .conjunction where words.coordinators.contains(reading.form):
      if !state.contains(.auxiliary) { state.remove(.finite) }
    case .conjunction: state = .subordinate
    default: if isMark { state = [] }
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

  /// What stands around the word to be decided.
  /// - Parameters:
  ///   - next: the word behind it.
  ///   - isLast: whether the clause, or the sentence, ends behind the word.
  ///   - isName: whether a capital stands where none is needed.
  func surroundings(
    next: KnownForm, isLast: Bool, isName: Bool, _ words: ClauseWords
  ) -> Surroundings {
    Surroundings(
      previous: previous, before: words.roles(of: previousForm), isFirst: previousForm < 0,
      clause: state, next: next.classes, after: words.roles(of: next.number), isLast: isLast,
      isName: isName)
  }
}
