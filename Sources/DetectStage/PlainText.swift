import Themes

/// Text that somebody typed, cut into sentences and words.
struct PlainText {
  struct Sentence {
    let text: String
    /// In code points of the whole text.
    let start: Int
    let tokens: [String]
    let lemmas: [String]
  }

  let sentences: [Sentence]

  init(_ text: String) {
    var sentences: [Sentence] = []
    var tokens: [String] = []
    var word = ""
    func flushWord() {
      if !word.isEmpty { tokens.append(word) }
      word = ""
    }
    func flush() {
      flushWord()
      if tokens.isEmpty { return }
      sentences.append(
        Sentence(
          text: tokens.joined(separator: " "), start: 0, tokens: tokens,
          lemmas: tokens.map(WordFold.fold)))
      tokens = []
    }
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.isWhitespace {
        flushWord()
        if let last = tokens.last, [".", "!", "?"].contains(last) { flush() }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else if ["'", "’", "-"].contains(scalar), !word.isEmpty,
        index + 1 < scalars.count, scalars[index + 1].properties.isAlphabetic
      {
        word.unicodeScalars.append(scalar)
      } else {
        flushWord()
        tokens.append(String(scalar))
      }
    }
    flush()
    self.sentences = sentences
  }

  /// The text as a document whose words are in the table.
  func document(_ words: inout WordTable, isComment: Bool = false) -> DocumentText {
    var document = DocumentText(isComment: isComment)
    for (index, sentence) in sentences.enumerated() {
      document.append(
        paragraph: 1, number: index + 1, isQuoteBlock: false,
        symbols: zip(sentence.tokens, sentence.lemmas).map { words.symbol(token: $0, lemma: $1) })
    }
    return document
  }
}
