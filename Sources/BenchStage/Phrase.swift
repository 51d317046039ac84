/// A bundled sentence with its tokens and lemmas, to be written many times.
struct Phrase {
  let text: String
  let tokens: String
  let lemmas: String
  let words: [String]

  /// Roughly tokenized: a mark at the end of a word stands alone, and a lemma is the folded token.
  init(_ sentence: String) {
    var words: [String] = []
    for part in sentence.split(separator: " ") {
      var word = part
      var marks: [String] = []
      while let last = word.last, ".,;:?!".contains(last), word.count > 1 {
        marks.insert(String(last), at: 0)
        word.removeLast()
      }
      words += [String(word)] + marks
    }
    self.words = words
    text = sentence
    tokens = words.joined(separator: " ")
    lemmas = tokens.lowercased()
  }

  static func all(in texts: BundledTexts) -> [Phrase] {
    (texts.sentences + texts.replies).map { Phrase($0) }
  }
}
