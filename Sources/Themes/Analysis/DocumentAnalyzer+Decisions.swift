/// What is decided about each sentence: whose words it is, and which themes it mentions.
extension DocumentAnalyzer {
  /// Whose view it is stands at most so many words from what says that it is a view.
  private static let speakerDistance = 2
  private static let attribution = CueKinds(.attribution)

  mutating func decide(
    _ paragraph: Range<Int>, of document: DocumentText, _ words: WordTable, _ traits: [WordTraits],
    repeated: Set<Int>, _ likelihood: ThemeLikelihood, _ detail: Detail,
    into findings: inout DocumentFindings
  ) {
    let rules = VoiceRules(document: document, traits: traits)
    let hasMarks = paragraph.contains { index in
      document.sentences[index].isQuoteBlock
        || !reading(index).marks.isDisjoint(with: VoiceRules.marks)
    }
    let quoted = hasMarks ? rules.quoted(paragraph, cues: paragraph.map { cues($0) }) : []
    for (offset, index) in paragraph.enumerated() {
      let sentence = document.sentences[index]
      var saying = Saying()
      if repeated.contains(index) {
        saying.quoted = [0..<sentence.tokens.count]
      } else if hasMarks {
        saying.quoted = quoted[offset]
      }
      saying.voice = rules.voice(sentence, quoted: saying.quoted)
      if saying.voice == .quoted || reading(index).cues.contains(Self.attribution) {
        decideSpeaker(
          &saying, cues(index),
          before: index > paragraph.lowerBound ? index - 1 : nil,
          after: index + 1 < paragraph.upperBound ? index + 1 : nil)
      }
      findings.sentences.append(
        SentenceFindings(
          voice: saying.voice, isAttributed: saying.isAttributed, speaker: saying.speaker,
          mentions: mentions(index, of: document, words, traits, likelihood, saying),
          evidence: detail == .all
            ? SentenceEvidence(cues: cues(index).all, matches: matches(index)) : nil))
    }
  }

  /// Whose words a sentence is.
  private struct Saying {
    /// Tokens of the sentence that are quoted; empty where none is.
    var quoted: [Range<Int>] = []
    var voice = Voice.author
    var isAttributed = false
    var speaker = ""
  }

  /// Who is quoted, or whose view is given; `other` where the text does not say.
  /// - Parameters:
  ///   - before: the sentence before, in the same paragraph.
  ///   - after: the one behind it.
  private mutating func decideSpeaker(
    _ saying: inout Saying, _ cues: Cues, before: Int?, after: Int?
  ) {
    let quoted = saying.quoted
    let outside = cues.of(.speaker).filter { cue in !quoted.contains { $0.contains(cue.start) } }
    if saying.voice == .quoted {
      let speaker =
        outside.first ?? after.flatMap { self.cues($0).sayer }
        ?? before.flatMap { self.cues($0).sayer }
      saying.speaker = speaker?.role ?? "other"
      return
    }
    let attributions = cues.of(.attribution).filter { cue in
      !quoted.contains { $0.contains(cue.start) }
    }
    guard let attribution = attributions.first else { return }
    saying.isAttributed = true
    let speaker = outside.first {
      $0.start < attribution.stop + Self.speakerDistance
        && attribution.start < $0.stop + Self.speakerDistance
    }
    saying.speaker = speaker?.role ?? "other"
  }

  private mutating func mentions(
    _ index: Int, of document: DocumentText, _ words: WordTable, _ traits: [WordTraits],
    _ likelihood: ThemeLikelihood, _ saying: Saying
  ) -> [Mention] {
    guard reading(index).hasThemes || isProbable(index, likelihood) else { return [] }
    let symbols = document.symbols[document.sentences[index].tokens]
    var groups = MentionGroups(
      reading(index).matches, of: store, meanings, threshold: likelihood.patternWeight)
    let cues = self.cues(index)
    switch scorer {
    case .some(let scorer):
      groups.revise(
        scorer, symbols, scores: scores(index), avoiding: cues, marks: traits,
        likelihood)
    case nil: break
    }
    if groups.all.isEmpty { return [] }
    view.load(symbols, traits: traits)
    let rules = PolarityRules(sentence: view, cues: cues)
    return groups.all.map { group in
      mention(group, in: symbols, words, rules, saying, isComment: document.isComment)
    }
  }

  /// Whether the model may add a theme to a sentence.
  private func isProbable(_ index: Int, _ likelihood: ThemeLikelihood) -> Bool {
    guard hasModel, likelihood != .unlikely else { return false }
    return thresholds.indices.contains { exceeds($0, index, by: likelihood.caution) }
  }

  private mutating func mention(
    _ group: MentionGroups.Group, in sentence: ArraySlice<Int32>, _ words: WordTable,
    _ rules: PolarityRules,
    _ saying: Saying, isComment: Bool
  ) -> Mention {
    let isDeniable = !group.patterns.isEmpty || !hasModel || denial[group.theme] >= 0.5
    var decided = rules.decide(group.tokens, implied: group.polarity, isDeniable: isDeniable)
    // A denial of the whole is plain enough without the model.
    let isPlain = decided.cue.map { $0.kind == .denial || $0.kind == .ended } ?? false
    if group.polarity == nil, !isPlain,
      let revised = polarityModel?.revise(
        decided.polarity, in: sentence, words, mayDeny: rules.mayDeny),
      revised != decided.polarity
    {
      decided = (revised, nil)
    }
    let inside = group.tokens.count { token in saying.quoted.contains { $0.contains(token) } }
    // What the model finds, it finds in the whole of a sentence: its words are but those that weigh
    // most, which may be those that bring the quotation in.
    let isQuoted =
      inside * 2 > group.tokens.count || (group.patterns.isEmpty && saying.voice == .quoted)
    let own: Voice = isComment ? .commenter : .author
    return Mention(
      theme: group.theme, tokens: group.tokens, patterns: group.patterns,
      polarity: decided.polarity, cue: decided.cue, voice: isQuoted ? .quoted : own,
      speaker: isQuoted && saying.speaker.isEmpty ? "other" : saying.speaker,
      score: group.score)
  }
}
