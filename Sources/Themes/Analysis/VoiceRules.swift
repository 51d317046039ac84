/// Decides whose words the sentences of a paragraph are.
struct VoiceRules {
  let document: DocumentText
  let traits: [WordTraits]

  /// A sentence without any of these is not quoted, unless it stands in a quote block.
  static let marks: WordTraits = [
    .openingQuote, .closingQuote, .singleQuote, .colon, .quoteLine,
  ]

  /// A quoted piece of at least so many words is somebody's words even without a verb of saying.
  private static let longQuote = 6
  /// A quoted piece of fewer words is a word held at arm's length, unless it is a sentence.
  private static let shortQuote = 3
  /// A name for somebody stands at most so far before the colon of what he says.
  private static let longestName = 5

  /// The quoted tokens of each sentence of a paragraph, in tokens of the sentence.
  /// - Parameter cues: of each of these sentences.
  func quoted(_ paragraph: Range<Int>, cues: [Cues]) -> [[Range<Int>]] {
    let sentences = document.sentences[paragraph]
    guard let first = sentences.first, let last = sentences.last else { return [] }
    let starts = sentences.map(\.tokens.lowerBound)
    let stretches = QuoteMarks.stretches(
      document.symbols[first.tokens.lowerBound..<last.tokens.upperBound], starts: starts,
      traits: traits)
    return sentences.enumerated().map { index, sentence in
      if sentence.isQuoteBlock || isQuoteLine(sentence) { return [0..<sentence.tokens.count] }
      var found: [Range<Int>] = []
      for stretch in stretches {
        let part = stretch.tokens.clamped(to: sentence.tokens)
        if !part.isEmpty, isSpeech(part, of: stretch.tokens, in: sentence, cues[index]) {
          let offset = sentence.tokens.lowerBound
          found.append(part.lowerBound - offset..<part.upperBound - offset)
        }
      }
      if let said = saidAfterColon(sentence, cues[index]) { found.append(said) }
      return found
    }
  }

  private func isQuoteLine(_ sentence: DocumentText.Sentence) -> Bool {
    guard let first = document.symbols[sentence.tokens].first else { return false }
    return traits[Int(first)].contains(.quoteLine)
  }

  private func words(_ tokens: Range<Int>) -> Int {
    document.symbols[tokens].count { !traits[Int($0)].contains(.punctuation) }
  }

  /// Whether what stands between marks is speech, and no title or word held at arm's length.
  private func isSpeech(
    _ part: Range<Int>, of stretch: Range<Int>, in sentence: DocumentText.Sentence, _ cues: Cues
  ) -> Bool {
    let length = words(stretch)
    if length >= Self.longQuote || stretch.count > part.count { return true }
    let before = part.lowerBound - 2
    if before >= sentence.tokens.lowerBound,
      traits[Int(document.symbols[before])].contains(.colon)
    {
      return true
    }
    if words(part) * 4 >= words(sentence.tokens) * 3 { return true }
    if length < Self.shortQuote { return false }
    let offset = sentence.tokens.lowerBound
    let says = cues.of(.saying).contains { cue in !part.contains(cue.start + offset) }
    let end = document.symbols[part.upperBound - 1]
    return says || !traits[Int(end)].isDisjoint(with: [.fullStop, .questionMark])
  }

  /// What a verb of saying or a speaker's name with a colon introduces without marks.
  private func saidAfterColon(_ sentence: DocumentText.Sentence, _ cues: Cues) -> Range<Int>? {
    let symbols = document.symbols[sentence.tokens]
    guard let colon = symbols.firstIndex(where: { traits[Int($0)].contains(.colon) }) else {
      return nil
    }
    let at = colon - sentence.tokens.lowerBound
    let speakers = cues.of(.speaker).filter { $0.stop <= at }
    let isNamed = at <= Self.longestName && speakers.contains { $0.stop == at }
    let isSaid = cues.of(.saying).contains { $0.stop <= at && at - $0.stop <= Self.longestName }
    guard isNamed || isSaid, at + 1 < symbols.count else { return nil }
    return at + 1..<symbols.count
  }

  /// The voice of a sentence whose quoted tokens are known.
  func voice(_ sentence: DocumentText.Sentence, quoted: [Range<Int>]) -> Voice {
    let own: Voice = document.isComment ? .commenter : .author
    if quoted.isEmpty { return own }
    let offset = sentence.tokens.lowerBound
    let inside = quoted.reduce(0) {
      $0 + words($1.lowerBound + offset..<$1.upperBound + offset)
    }
    return inside * 2 >= words(sentence.tokens) ? .quoted : own
  }
}
