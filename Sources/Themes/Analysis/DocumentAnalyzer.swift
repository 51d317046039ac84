/// Finds themes, voices and topics in documents, one after another.
package struct DocumentAnalyzer: ~Copyable {
  package let dictionary: ThemeDictionary
  let meanings: PatternMeanings
  private var matcher: PatternMatcher
  private(set) var scorer: ModelScorer?
  /// Above which score the model adds each theme; none without a model.
  let thresholds: [Float]
  /// For each theme the share of denials (see `LinearModel.denial`); none without a model.
  let denial: [Float]
  var polarityModel: PolarityModel?
  /// What the documents at hand say, in room that is kept.
  private(set) var store = MatchStore()
  private var readings: [SentenceReading] = []
  /// The model's scores, by sentence, then by theme.
  private var scores: [Float] = []
  /// Where the sentences of each document begin among those.
  private var starts: [Int] = []
  /// Those of the document that is decided about.
  private var own = 0..<0
  var view = SentenceView()
  /// The cues of the sentence last asked for.
  private var known: (index: Int, cues: Cues)?

  /// Whether there is a model: the scorer itself would be copied for that question.
  var hasModel: Bool { !thresholds.isEmpty }

  private static let fewestOfAbundance = 3
  /// So far above its threshold the model's score must be for a sentence to count among these: in
  /// encyclopedias and newspapers it keeps a quarter of the false mentions out.
  private static let surplusOfAbundance: Float = 0.06

  /// How much is told about each sentence.
  package enum Detail: Sendable {
    /// What a run writes to its tables.
    case findings
    /// The matches and the cues of every sentence too.
    case all
  }

  /// - Parameter models: add to and take from what the patterns find; nil for the patterns alone.
  package init(_ dictionary: ThemeDictionary, models: ThemeModels? = nil) {
    self.dictionary = dictionary
    meanings = PatternMeanings(dictionary)
    scorer = models.map { ModelScorer($0.themes) }
    thresholds = models?.themes.add ?? []
    denial = models?.themes.denial ?? []
    polarityModel = models?.polarity.map { PolarityModel($0) }
    matcher = PatternMatcher(dictionary.automaton)
  }

  /// Reads one document.
  /// - Parameters:
  ///   - words: the table that its symbols are of.
  ///   - repeated: the sentences that repeat an earlier document of the thread.
  ///   - isOnTopic: whether what surrounds the document is known to be about new technology; nil
  ///     where its own words decide.
  package mutating func analyze(
    _ document: DocumentText, words: WordTable, repeated: Set<Int> = [], isOnTopic: Bool? = nil
  ) -> DocumentFindings {
    var findings = DocumentFindings()
    read([document], words: words)
    decide(
      document, 0, words: words, repeated: repeated, isOnTopic: isOnTopic, detail: .all,
      into: &findings)
    return findings
  }

  /// Takes in documents, about each of which `decide` can say then what is found: each step for all
  /// of them before the next, so that its code and its tables stay at hand.
  package mutating func read(_ documents: ArraySlice<DocumentText>, words: WordTable) {
    matcher.prepare(words)
    scorer?.prepare(words)
    match(documents)
    score(documents)
  }

  /// Writes what is found in one of the documents last read over what stands in `findings`.
  /// - Parameters:
  ///   - number: which of them, from 0.
  ///   - words: the table that its symbols are of.
  ///   - repeated: the sentences that repeat an earlier document of the thread.
  ///   - isOnTopic: whether what surrounds the document is known to be about new technology; nil
  ///     where its own words decide.
  package mutating func decide(
    _ document: DocumentText, _ number: Int, words: WordTable, repeated: Set<Int>, isOnTopic: Bool?,
    detail: Detail, into findings: inout DocumentFindings
  ) {
    own = starts[number]..<starts[number] + document.sentences.count
    known = nil
    findings.sentences.removeAll(keepingCapacity: true)
    findings.topics = topics()
    findings.abounds = abounds()
    let traits = matcher.traits
    let likelihood = ThemeLikelihood(
      isKnown: isOnTopic == true || dictionary.topics.isEmpty, abounds: findings.abounds,
      hasTopic: !findings.topics.isEmpty)
    var start = 0
    while start < document.sentences.count {
      let end = document.endOfParagraph(from: start)
      decide(
        start..<end, of: document, words, traits, repeated: repeated, likelihood, detail,
        into: &findings)
      start = end
    }
  }

  /// The clause of each word of a sentence, from 0.
  package mutating func clauses(of symbols: ArraySlice<Int32>, words: WordTable) -> [Int32] {
    matcher.prepare(words)
    view.load(symbols, traits: matcher.traits)
    return Array(view.clauses[..<view.count])
  }

  // MARK: - Patterns

  private mutating func match(_ documents: ArraySlice<DocumentText>) {
    store.removeAll()
    readings.removeAll(keepingCapacity: true)
    matcher.read(documents, into: &store)
    for sentence in store.sentences {
      readings.append(SentenceReading(sentence, of: store, meanings))
    }
    starts.removeAll(keepingCapacity: true)
    var start = 0
    for document in documents {
      starts.append(start)
      start += document.sentences.count
    }
  }

  /// What the patterns say about a sentence of the document.
  func reading(_ index: Int) -> SentenceReading { readings[own.lowerBound + index] }

  func matches(_ index: Int) -> [PatternMatch] { reading(index).matches.map { store[$0] } }

  /// Scores all sentences, for what a document is about shows in all of them.
  private mutating func score(_ documents: ArraySlice<DocumentText>) {
    scores.removeAll(keepingCapacity: true)
    switch scorer {
    case .some(let scorer):
      for document in documents {
        for sentence in document.sentences {
          scorer.score(document.symbols[sentence.tokens], appending: &scores)
        }
      }
    case nil: break
    }
  }

  /// The model's scores of a sentence, by theme; none without a model.
  func scores(_ index: Int) -> ArraySlice<Float> {
    let start = (own.lowerBound + index) * thresholds.count
    return scores[start..<start + thresholds.count]
  }

  /// Whether the model's score of a theme is so far above its threshold.
  func exceeds(_ theme: Int, _ index: Int, by surplus: Float) -> Bool {
    scores[(own.lowerBound + index) * thresholds.count + theme] > thresholds[theme] + surplus
  }

  /// Whether so many sentences have a theme that the document must be about what themes are about.
  private func abounds() -> Bool {
    guard own.count >= Self.fewestOfAbundance else { return false }
    var themes: Set<Int> = []
    var sentences = 0
    for index in 0..<own.count where collectExpected(index, into: &themes) { sentences += 1 }
    return themes.count >= 2 && sentences * 5 >= own.count
      && sentences >= Self.fewestOfAbundance
  }

  /// Adds the themes that a sentence has by the model, or by patterns where there is none.
  /// - Returns: whether it has any.
  private func collectExpected(_ index: Int, into themes: inout Set<Int>) -> Bool {
    if hasModel {
      var isAny = false
      for theme in thresholds.indices
      where exceeds(theme, index, by: Self.surplusOfAbundance) {
        themes.insert(theme)
        isAny = true
      }
      return isAny
    }
    guard reading(index).hasThemes else { return false }
    let found = MentionGroups(
      reading(index).matches, of: store, meanings,
      threshold: ThemeLikelihood.likely.patternWeight
    ).all
    themes.formUnion(found.map(\.theme))
    return !found.isEmpty
  }

  private func topics() -> [TopicFinding] {
    guard readings[own].contains(where: \.hasTopics) else { return [] }
    var topics = TopicCounter(topics: dictionary.topics.count)
    for index in 0..<own.count where reading(index).hasTopics {
      topics.add(reading(index).matches, of: store, meanings, sentence: index)
    }
    return topics.findings
  }

  /// The cues of a sentence, which are put together once.
  mutating func cues(_ index: Int) -> Cues {
    if reading(index).cues.isEmpty { return Cues() }
    if let known, known.index == index { return known.cues }
    let matches = reading(index).matches
    var found: [Cue] = []
    found.reserveCapacity(matches.count)
    for number in matches {
      let pattern = store.pattern(number)
      guard !meanings.cue[pattern].isEmpty,
        case .cue(let kind, let role) = dictionary.patterns[pattern].meaning
      else { continue }
      found.append(Cue(kind: kind, role: role, tokens: store[number].tokens))
    }
    let cues = Cues(found)
    known = (index, cues)
    return cues
  }
}
