/// What the model sees of a sentence: its lemmas, pairs of neighbours, and pieces of its words.
///
/// The two kinds are weighed apart, each as a vector of length one, so that a long word does not
/// outweigh a telling pair.
enum SentenceFeatures {
  static let shortestPiece = 3
  static let longestPiece = 5
  /// Longer words are links and noise.
  static let longestWord = 40

  static func lemma(_ lemma: String) -> String { "w:\(lemma)" }

  static func pair(_ one: String, _ other: String) -> String { "b:\(one) \(other)" }

  /// The pieces of a word of three to five letters, `_` for its edges; none of marks and numbers.
  static func pieces(of token: String) -> [String] {
    let folded = WordFold.fold(token)
    guard folded.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return [] }
    let letters = Array("_\(folded.prefix(longestWord))_")
    var pieces: [String] = []
    for length in shortestPiece...longestPiece where length <= letters.count {
      for start in 0...letters.count - length {
        pieces.append("c:\(String(letters[start..<start + length]))")
      }
    }
    return pieces
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
