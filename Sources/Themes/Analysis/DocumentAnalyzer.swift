/// Finds themes, voices and topics in documents, one after another.
package struct DocumentAnalyzer: Sendable {
  package let dictionary: ThemeDictionary
  private var matcher: PatternMatcher
  private var view = SentenceView()

  /// The weights of a theme's patterns in a sentence must come to this.
  private static let threshold = 1.0

  package init(_ dictionary: ThemeDictionary) {
    self.dictionary = dictionary
    matcher = PatternMatcher(dictionary.automaton)
  }

  /// Reads one document.
  /// - Parameters:
  ///   - words: the table that its symbols are of.
  ///   - repeated: the sentences that repeat an earlier document of the thread.
  package mutating func analyze(
    _ document: DocumentText, words: WordTable, repeated: Set<Int> = []
  ) -> DocumentFindings {
    matcher.prepare(words)
    var findings = DocumentFindings()
    findings.sentences.reserveCapacity(document.sentences.count)
    var topics = TopicCounter(dictionary)
    for paragraph in document.paragraphs {
      read(paragraph, of: document, repeated: repeated, into: &findings, &topics)
    }
    findings.topics = topics.findings
    return findings
  }

  private mutating func read(
    _ paragraph: Range<Int>, of document: DocumentText, repeated: Set<Int>,
    into findings: inout DocumentFindings, _ topics: inout TopicCounter
  ) {
    var views: [SentenceView] = []
    var matches: [[PatternMatch]] = []
    var cues: [Cues] = []
    for index in paragraph {
      matcher.load(document.symbols[document.sentences[index].tokens], into: &view)
      let found = matcher.matches(in: view, after: views.last)
      views.append(view)
      matches.append(found)
      cues.append(self.cues(found))
      topics.add(found, sentence: index)
    }
    let rules = VoiceRules(document: document, traits: matcher.traits)
    let quoted = rules.quoted(paragraph, cues: cues)
    for (index, sentence) in paragraph.enumerated() {
      var finding = SentenceFindings()
      finding.matches = matches[index]
      finding.cues = cues[index].all
      finding.quoted =
        repeated.contains(sentence)
        ? [0..<document.sentences[sentence].tokens.count] : quoted[index]
      finding.voice = rules.voice(document.sentences[sentence], quoted: finding.quoted)
      let before = index > 0 ? cues[index - 1] : Cues()
      let after = index + 1 < cues.count ? cues[index + 1] : Cues()
      decideSpeaker(&finding, cues[index], before: before, after: after)
      finding.mentions = mentions(matches[index], views[index], cues[index], finding, document)
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
    finding.speaker = outside.first { $0.overlaps(attribution) }?.role ?? "other"
  }

  private func mentions(
    _ matches: [PatternMatch], _ view: SentenceView, _ cues: Cues, _ finding: SentenceFindings,
    _ document: DocumentText
  ) -> [Mention] {
    let groups = MentionGroups(matches, dictionary, threshold: Self.threshold)
    if groups.all.isEmpty { return [] }
    let rules = PolarityRules(sentence: view, cues: cues)
    return groups.all.map { group in
      let decided = rules.decide(group.tokens, implied: group.polarity)
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
