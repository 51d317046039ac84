/// What the model sees of a sentence: its lemmas, pairs of neighbours, and pieces of its words.
///
/// The two kinds are weighed apart, each as a vector of length one, so that a long word does not
/// outweigh a telling pair.
enum SentenceFeatures {
  static func lemma(_ lemma: String) -> String { "w:\(lemma)" }

  static func pair(_ one: String, _ other: String) -> String { "b:\(one) \(other)" }

  /// The names of the pieces of a word.
  static func pieces(of token: String) -> [String] {
    var word = WordPieces()
    word.load(Array(WordFold.fold(token).utf8))
    var names: [String] = []
    word.forEach { names.append("c:\(String(decoding: $0.text, as: UTF8.self))") }
    return names
  }

  /// All features of a sentence, the two kinds apart.
  static func all(
    _ symbols: some Collection<Int32>, _ words: WordTable
  ) -> (words: [String], pieces: [String]) {
    let lemmas = symbols.map { WordFold.fold(words.lemma($0)) }
    var names = lemmas.map(lemma)
    for (one, other) in zip(lemmas, lemmas.dropFirst()) { names.append(pair(one, other)) }
    return (names, symbols.flatMap { pieces(of: words.token($0)) })
  }
}
