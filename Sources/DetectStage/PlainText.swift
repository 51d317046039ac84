import Dutch
import Themes

/// Text that somebody typed, cut into sentences and words as the tokenizer does.
struct PlainText {
  struct Sentence {
    let text: String
    /// In code points of the whole text.
    let start: Int
    let tokens: [String]
    let lemmas: [String]
  }

  let sentences: [Sentence]

  init(_ text: String, _ lemmatizer: inout Lemmatizer) {
    var sentences: [Sentence] = []
    var text = text
    text.withUTF8 { bytes in
      var reader = SentenceReader()
      while reader.next(bytes) {
        sentences.append(Self.sentence(bytes, reader.tokens, &lemmatizer))
      }
    }
    self.sentences = sentences
  }

  private static func sentence(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>,
    _ lemmatizer: inout Lemmatizer
  ) -> Sentence {
    func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
    lemmatizer.read(text, tokens)
    let start = Int(tokens.first?.start ?? 0)
    let end = Int(tokens.last?.end ?? 0)
    return Sentence(
      text: string(start..<end), start: string(0..<start).unicodeScalars.count,
      tokens: tokens.map { string($0.range) },
      lemmas: lemmatizer.readings.map {
        String(decoding: lemmatizer.lemma($0.lemma), as: UTF8.self)
      }
    )
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
