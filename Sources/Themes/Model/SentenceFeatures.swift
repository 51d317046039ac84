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
  /// - Parameter word: folded.
  static func forEachPiece(of word: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard hasLetter(word) else { return }
    var letters: [UInt8] = [UInt8(ascii: "_")]
    letters.reserveCapacity(word.count + 2)
    var starts = [0]
    for byte in word {
      if byte & 0xC0 != 0x80 {
        if starts.count > longestWord { break }
        starts.append(letters.count)
      }
      letters.append(byte)
    }
    starts.append(letters.count)
    letters.append(UInt8(ascii: "_"))
    let count = starts.count
    starts.append(letters.count)
    letters.withUnsafeBufferPointer { letters in
      for length in shortestPiece...longestPiece where length <= count {
        for start in 0...count - length {
          body(UnsafeBufferPointer(rebasing: letters[starts[start]..<starts[start + length]]))
        }
      }
    }
  }

  private static func hasLetter(_ word: [UInt8]) -> Bool {
    var isPlain = true
    for byte in word {
      if byte &- 0x61 < 26 { return true }
      if byte >= 0x80 { isPlain = false }
    }
    if isPlain { return false }
    return String(decoding: word, as: UTF8.self).unicodeScalars.contains {
      $0.properties.isAlphabetic
    }
  }

  /// The names of the pieces of a word.
  static func pieces(of token: String) -> [String] {
    var pieces: [String] = []
    forEachPiece(of: Array(WordFold.fold(token).utf8)) {
      pieces.append("c:\(String(decoding: $0, as: UTF8.self))")
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
