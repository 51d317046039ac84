import Themes

/// Tells in lines what is found in a document, and by what.
struct Explanation {
  private let dictionary: ThemeDictionary
  private let models: ThemeModels?

  init(_ dictionary: ThemeDictionary, models: ThemeModels?) {
    self.dictionary = dictionary
    self.models = models
  }

  func lines(for text: ExplainedText) -> [String] {
    var analyzer = DocumentAnalyzer(dictionary, models: models)
    let found = analyzer.analyze(
      text.document, words: text.words, isOnTopic: text.isTyped ? true : nil)
    var lines: [String] = []
    for (index, finding) in found.sentences.enumerated() {
      let symbols = text.document.symbols[text.document.sentences[index].tokens]
      let tokens = symbols.map { text.words.token($0) }
      lines.append(text.texts[index].text)
      lines.append(row("tokens", tokens.joined(separator: " ")))
      lines.append(row("lemmas", symbols.map { text.words.lemma($0) }.joined(separator: " ")))
      lines.append(
        row("clauses", clauses(tokens, analyzer.clauses(of: symbols, words: text.words))))
      lines.append(row("voice", voice(finding)))
      for cue in finding.cues {
        lines.append(row("cue", "\(cue.kind.rawValue) \(shown(cue.tokens, tokens)) \(cue.role)"))
      }
      for match in finding.matches {
        let pattern = dictionary.patterns[match.pattern]
        if case .cue = pattern.meaning { continue }
        lines.append(
          row("pattern", "\(pattern.id)  \(pattern.text)  →  \(shown(match.tokens, tokens))"))
      }
      for mention in finding.mentions { lines.append(row("mention", told(mention, tokens))) }
      lines += sums(symbols, tokens, text.words)
      if !finding.mentions.isEmpty { lines += polarities(symbols, text.words) }
      if finding.mentions.isEmpty { lines.append(row("mention", "none")) }
      lines.append("")
    }
    for topic in found.topics { lines.append(row("topic", dictionary.topics[topic.topic])) }
    return lines
  }

  /// The words that bring the most to the greatest scores of the model.
  private func sums(_ symbols: ArraySlice<Int32>, _ tokens: [String], _ words: WordTable)
    -> [String]
  {
    guard let model = models?.themes else { return [] }
    let scorer = ModelScorer(model, words: words)
    let scores = scorer.scores(symbols)
    let best = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.prefix(
      Self.shownThemes)
    return best.sorted().map { theme in
      let parts = scorer.contributions(symbols, theme: theme)
      let sum = zip(tokens, parts).map { "\($0) \(DetectOutputs.decimal(Double($1)))" }
      return row(
        "model",
        "\(dictionary.themes[theme].name) \(DetectOutputs.decimal(Double(scores[theme]))) = "
          + "\(DetectOutputs.decimal(Double(model.bias[theme]))) + \(sum.joined(separator: " + "))")
    }
  }

  private static let shownThemes = 2

  /// What the model of polarity says of a sentence.
  private func polarities(_ symbols: ArraySlice<Int32>, _ words: WordTable) -> [String] {
    guard let model = models?.polarity else { return [] }
    let scores = ModelScorer(model, words: words).scores(symbols)
    let told = zip(ThemeModels.polarities, scores).map {
      "\($0.name) \(DetectOutputs.decimal(Double($1)))"
    }
    return [row("polarity", told.joined(separator: ", "))]
  }

  private func row(_ name: String, _ text: String) -> String {
    "  \(name)\(String(repeating: " ", count: max(1, 9 - name.count)))\(text)"
  }

  private func shown(_ indices: [Int], _ tokens: [String]) -> String {
    "“\(indices.map { tokens[$0] }.joined(separator: " "))”"
  }

  private func clauses(_ tokens: [String], _ clauses: [Int32]) -> String {
    var text = ""
    for (index, token) in tokens.enumerated() {
      if index > 0 { text += clauses[index] == clauses[index - 1] ? " " : " | " }
      text += token
    }
    return text
  }

  private func voice(_ finding: SentenceFindings) -> String {
    var text = finding.voice.rawValue
    if finding.isAttributed { text += ", attributed" }
    if !finding.speaker.isEmpty { text += ", speaker \(finding.speaker)" }
    return text
  }

  private func told(_ mention: Mention, _ tokens: [String]) -> String {
    let patterns = mention.patterns.map { dictionary.patterns[$0] }
    let sum =
      patterns.isEmpty
      ? "the model's sum"
      : patterns.map { "\($0.id) \(DetectOutputs.decimal($0.weight))" }.joined(separator: " + ")
    let cue = mention.cue.map { " by \($0.kind.rawValue) \(shown($0.tokens, tokens))" } ?? ""
    return "\(dictionary.themes[mention.theme].name), \(mention.polarity.rawValue)\(cue), "
      + "\(mention.voice.rawValue): \(shown(mention.tokens, tokens)), "
      + "score \(DetectOutputs.decimal(mention.score)) = \(sum)"
  }
}
