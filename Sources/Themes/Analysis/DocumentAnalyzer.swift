/// Finds themes, voices and topics in documents, one after another.
package struct DocumentAnalyzer: Sendable {
  package let dictionary: ThemeDictionary
  private var matcher: PatternMatcher
  private var view = SentenceView()
  private var scorer: ModelScorer?

  /// The weights of a theme's patterns in a sentence must come to this.
  private static let threshold = 1.0
  /// The same in a document that is about no new technology, where a theme is unlikely.
  private static let thresholdOffTopic = 2.0
  /// Whose view it is stands at most so many words from what says that it is a view.
  private static let speakerDistance = 2
  private static let fewestOfAbundance = 3

  /// - Parameter model: adds to and takes from what the patterns find; nil for the patterns alone.
  package init(_ dictionary: ThemeDictionary, model: LinearModel? = nil) {
    self.dictionary = dictionary
    scorer = model.map(ModelScorer.init)
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
    matcher.prepare(words)
    scorer?.prepare(words)
    var findings = DocumentFindings()
    findings.sentences.reserveCapacity(document.sentences.count)
    let readings = readings(of: document)
    findings.topics = topics(readings)
    let isExpected =
      isOnTopic == true || !findings.topics.isEmpty || dictionary.topics.isEmpty
      || abounds(readings)
    for paragraph in document.paragraphs {
      decide(
        paragraph, of: document, readings, repeated: repeated,
        threshold: isExpected ? Self.threshold : Self.thresholdOffTopic, into: &findings)
    }
    return findings
  }

  /// The clause of each word of a sentence, from 0.
  package mutating func clauses(of symbols: some Sequence<Int32>, words: WordTable) -> [Int32] {
    matcher.prepare(words)
    matcher.load(symbols, into: &view)
    return view.clauses
  }

  /// What the patterns say about one sentence.
  private struct Reading {
    let view: SentenceView
    let matches: [PatternMatch]
    let cues: Cues
  }

  private mutating func readings(of document: DocumentText) -> [Reading] {
    var readings: [Reading] = []
    readings.reserveCapacity(document.sentences.count)
    for (index, sentence) in document.sentences.enumerated() {
      matcher.load(document.symbols[sentence.tokens], into: &view)
      let isFirst = index == 0 || document.sentences[index - 1].paragraph != sentence.paragraph
      let found = matcher.matches(in: view, after: isFirst ? nil : readings.last?.view)
      readings.append(Reading(view: view, matches: found, cues: cues(found)))
    }
    return readings
  }

  /// Whether so many sentences have a theme that the document must be about what themes are about,
  /// though none of its words says so.
  private func abounds(_ readings: [Reading]) -> Bool {
    var themes: Set<Int> = []
    var sentences = 0
    for reading in readings {
      let groups = MentionGroups(reading.matches, dictionary, threshold: Self.threshold).all
      themes.formUnion(groups.map(\.theme))
      sentences += groups.isEmpty ? 0 : 1
    }
    return themes.count >= 2 && sentences * 5 >= readings.count
      && sentences >= Self.fewestOfAbundance
  }

  private func topics(_ readings: [Reading]) -> [TopicFinding] {
    var topics = TopicCounter(dictionary)
    for (index, reading) in readings.enumerated() { topics.add(reading.matches, sentence: index) }
    return topics.findings
  }

  private func decide(
    _ paragraph: Range<Int>, of document: DocumentText, _ readings: [Reading], repeated: Set<Int>,
    threshold: Double, into findings: inout DocumentFindings
  ) {
    let rules = VoiceRules(document: document, traits: matcher.traits)
    let quoted = rules.quoted(paragraph, cues: readings[paragraph].map(\.cues))
    for (offset, index) in paragraph.enumerated() {
      let sentence = document.sentences[index]
      var finding = SentenceFindings()
      finding.matches = readings[index].matches
      finding.cues = readings[index].cues.all
      finding.quoted = repeated.contains(index) ? [0..<sentence.tokens.count] : quoted[offset]
      finding.voice = rules.voice(sentence, quoted: finding.quoted)
      decideSpeaker(
        &finding, readings[index].cues,
        before: index > paragraph.lowerBound ? readings[index - 1].cues : Cues(),
        after: index + 1 < paragraph.upperBound ? readings[index + 1].cues : Cues())
      finding.mentions = mentions(readings[index], finding, document, threshold: threshold)
      findings.sentences.append(finding)
    }
  }

  private func cues(_ matches: [PatternMatch]) -> Cues {
    Cues(
      matches.compactMap { match in
        guard case .cue(let kind, let role) = dictionary.patterns[match.pattern].meaning else {
          return nil
        }
        return Cue(kind: kind, role: role, tokens: match.tokens)
      })
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

  private func mentions(
    _ reading: Reading, _ finding: SentenceFindings, _ document: DocumentText, threshold: Double
  ) -> [Mention] {
    var groups = MentionGroups(reading.matches, dictionary, threshold: threshold)
    if let scorer {
      groups.revise(
        scorer, reading.view.symbols, avoiding: reading.cues,
        marks: matcher.traits, isUnlikely: threshold > Self.threshold)
    }
    if groups.all.isEmpty { return [] }
    let rules = PolarityRules(sentence: reading.view, cues: reading.cues)
    return groups.all.map { group in
      let isDeniable =
        !group.patterns.isEmpty || (scorer.map { $0.model.denial[group.theme] >= 0.5 } ?? true)
      let decided = rules.decide(
        group.tokens, implied: group.polarity, isDeniable: isDeniable)
      let inside = group.tokens.count { token in finding.quoted.contains { $0.contains(token) } }
      let isQuoted = inside * 2 > group.tokens.count
      let own: Voice = document.isComment ? .commenter : .author
      return Mention(
        theme: group.theme, tokens: group.tokens, patterns: group.patterns,
        polarity: decided.polarity, cue: decided.cue, voice: isQuoted ? .quoted : own,
        speaker: isQuoted && finding.speaker.isEmpty ? "other" : finding.speaker,
        score: group.score)
    }
  }
}
