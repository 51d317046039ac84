/// Finds themes, voices and topics in documents, one after another.
package struct DocumentAnalyzer: Sendable {
  package let dictionary: ThemeDictionary
  private let meanings: PatternMeanings
  private var matcher: PatternMatcher
  private var scorer: ModelScorer?
  /// What the document at hand says, in room that is kept.
  private var store = MatchStore()
  private var readings: [SentenceReading] = []
  private var scores: [Float] = []
  private var view = SentenceView()

  /// The weights of a theme's patterns in a sentence must come to this.
  private static let threshold = 1.0
  /// The same in a document that is about no new technology, where a theme is unlikely.
  private static let thresholdOffTopic = 2.0
  /// Whose view it is stands at most so many words from what says that it is a view.
  private static let speakerDistance = 2
  private static let fewestOfAbundance = 3
  private static let attribution = CueKinds(.attribution)

  /// How much is told about each sentence.
  package enum Detail: Sendable {
    /// What a run writes to its tables.
    case findings
    /// The matches and the cues of every sentence too.
    case all
  }

  /// - Parameter model: adds to and takes from what the patterns find; nil for the patterns alone.
  package init(_ dictionary: ThemeDictionary, model: LinearModel? = nil) {
    self.dictionary = dictionary
    meanings = PatternMeanings(dictionary)
    scorer = model.map { ModelScorer($0) }
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
    analyze(
      document, words: words, repeated: repeated, isOnTopic: isOnTopic, detail: .all,
      into: &findings)
    return findings
  }

  /// Reads one document, and writes what is found over what stands in `findings`.
  package mutating func analyze(
    _ document: DocumentText, words: WordTable, repeated: Set<Int>, isOnTopic: Bool?,
    detail: Detail, into findings: inout DocumentFindings
  ) {
    matcher.prepare(words)
    scorer?.prepare(words)
    read(document)
    findings.sentences.removeAll(keepingCapacity: true)
    findings.topics = topics()
    let traits = matcher.traits
    let isExpected =
      isOnTopic == true || !findings.topics.isEmpty || dictionary.topics.isEmpty || abounds()
    var start = 0
    while start < document.sentences.count {
      let end = document.endOfParagraph(from: start)
      decide(
        start..<end, of: document, traits, repeated: repeated,
        threshold: isExpected ? Self.threshold : Self.thresholdOffTopic, detail, into: &findings)
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

  private mutating func read(_ document: DocumentText) {
    store.removeAll()
    readings.removeAll(keepingCapacity: true)
    matcher.read(document, into: &store) { store, matches, marks in
      readings.append(SentenceReading(matches, marks: marks, of: store, meanings))
    }
  }

  private func matches(_ index: Int) -> [PatternMatch] { readings[index].matches.map { store[$0] } }

  /// Whether so many sentences have a theme that the document must be about what themes are about,
  /// though none of its words says so.
  private func abounds() -> Bool {
    var themes: Set<Int> = []
    var sentences = 0
    for index in readings.indices where readings[index].hasThemes {
      let groups = MentionGroups(matches(index), dictionary, threshold: Self.threshold).all
      themes.formUnion(groups.map(\.theme))
      sentences += groups.isEmpty ? 0 : 1
    }
    return themes.count >= 2 && sentences * 5 >= readings.count
      && sentences >= Self.fewestOfAbundance
  }

  private func topics() -> [TopicFinding] {
    guard readings.contains(where: \.hasTopics) else { return [] }
    var topics = TopicCounter(dictionary)
    for (index, reading) in readings.enumerated() where reading.hasTopics {
      topics.add(matches(index), sentence: index)
    }
    return topics.findings
  }

  private func cues(_ index: Int) -> Cues {
    if readings[index].cues.isEmpty { return Cues() }
    return Cues(
      readings[index].matches.compactMap { number in
        let match = store[number]
        guard case .cue(let kind, let role) = dictionary.patterns[match.pattern].meaning else {
          return nil
        }
        return Cue(kind: kind, role: role, tokens: match.tokens)
      })
  }

  // MARK: - Decisions

  private mutating func decide(
    _ paragraph: Range<Int>, of document: DocumentText, _ traits: [WordTraits],
    repeated: Set<Int>, threshold: Double, _ detail: Detail, into findings: inout DocumentFindings
  ) {
    let rules = VoiceRules(document: document, traits: traits)
    let hasMarks = paragraph.contains { index in
      document.sentences[index].isQuoteBlock
        || !readings[index].marks.isDisjoint(with: VoiceRules.marks)
    }
    let quoted = hasMarks ? rules.quoted(paragraph, cues: paragraph.map { cues($0) }) : []
    for (offset, index) in paragraph.enumerated() {
      let sentence = document.sentences[index]
      var finding = SentenceFindings()
      if repeated.contains(index) {
        finding.quoted = [0..<sentence.tokens.count]
      } else if hasMarks {
        finding.quoted = quoted[offset]
      }
      finding.voice = rules.voice(sentence, quoted: finding.quoted)
      if finding.voice == .quoted || readings[index].cues.contains(Self.attribution) {
        decideSpeaker(
          &finding, cues(index),
          before: index > paragraph.lowerBound ? cues(index - 1) : Cues(),
          after: index + 1 < paragraph.upperBound ? cues(index + 1) : Cues())
      }
      if detail == .all {
        finding.matches = matches(index)
        finding.cues = cues(index).all
      }
      findMentions(index, of: document, traits, threshold: threshold, in: &finding)
      findings.sentences.append(finding)
    }
  }

  /// Who is quoted, or whose view is given; `other` where the text does not say.
  private func decideSpeaker(
    _ finding: inout SentenceFindings, _ cues: Cues, before: Cues, after: Cues
  ) {
    let quoted = finding.quoted
    let outside = cues.of(.speaker).filter { cue in !quoted.contains { $0.contains(cue.start) } }
    if finding.voice == .quoted {
      let speaker =
        outside.first ?? (after.first(.saying) != nil ? after.first(.speaker) : nil)
        ?? (before.first(.saying) != nil ? before.first(.speaker) : nil)
      finding.speaker = speaker?.role ?? "other"
      return
    }
    let attributions = cues.of(.attribution).filter { cue in
      !quoted.contains { $0.contains(cue.start) }
    }
    guard let attribution = attributions.first else { return }
    finding.isAttributed = true
    let speaker = outside.first {
      $0.start < attribution.stop + Self.speakerDistance
        && attribution.start < $0.stop + Self.speakerDistance
    }
    finding.speaker = speaker?.role ?? "other"
  }

  private mutating func findMentions(
    _ index: Int, of document: DocumentText, _ traits: [WordTraits], threshold: Double,
    in finding: inout SentenceFindings
  ) {
    let symbols = document.symbols[document.sentences[index].tokens]
    let isUnlikely = threshold > Self.threshold
    var isProbable = false
    // What the model would add counts only where a theme is likely.
    if !isUnlikely || readings[index].hasThemes {
      isProbable = scorer?.score(symbols, into: &scores) == true && !isUnlikely
    }
    guard readings[index].hasThemes || isProbable else { return }
    var groups = MentionGroups(matches(index), dictionary, threshold: threshold)
    let cues = self.cues(index)
    if let scorer {
      groups.revise(
        scorer, symbols, scores: scores, avoiding: cues, marks: traits,
        isUnlikely: isUnlikely)
    }
    if groups.all.isEmpty { return }
    view.load(symbols, traits: traits)
    let rules = PolarityRules(sentence: view, cues: cues)
    finding.mentions = groups.all.map { group in
      mention(group, rules, finding, isComment: document.isComment)
    }
  }

  private func mention(
    _ group: MentionGroups.Group, _ rules: PolarityRules, _ finding: SentenceFindings,
    isComment: Bool
  ) -> Mention {
    let isDeniable =
      !group.patterns.isEmpty || (scorer.map { $0.model.denial[group.theme] >= 0.5 } ?? true)
    let decided = rules.decide(group.tokens, implied: group.polarity, isDeniable: isDeniable)
    let inside = group.tokens.count { token in finding.quoted.contains { $0.contains(token) } }
    // What the model finds, it finds in the whole of a sentence: its words are but those that weigh
    // most, which may be those that bring the quotation in.
    let isQuoted =
      inside * 2 > group.tokens.count || (group.patterns.isEmpty && finding.voice == .quoted)
    let own: Voice = isComment ? .commenter : .author
    return Mention(
      theme: group.theme, tokens: group.tokens, patterns: group.patterns,
      polarity: decided.polarity, cue: decided.cue, voice: isQuoted ? .quoted : own,
      speaker: isQuoted && finding.speaker.isEmpty ? "other" : finding.speaker,
      score: group.score)
  }
}
