/// The tables of `LanguageWords`, ready to be looked up.
struct LanguageModel: Sendable {
  /// A lane for each language.
  typealias Weights = SIMD16<Float>

  static let shared = LanguageModel()

  /// The languages in the order in which the tables name them.
  let languages: [String]
  let dutch: Int
  private var words = WordIndex(minimumCapacity: 2048)
  /// A vector of the weights of each word, a lane for each language.
  private var wordWeights: [Weights] = []
  private var sequences = SequenceTable()

  private init() {
    var names: [String] = []
    var entries: [(isWord: Bool, language: Int, weight: Float, words: ArraySlice<WordList.Word>)] =
      []
    for (isWord, table) in [(true, LanguageWords.words), (false, LanguageWords.sequences)] {
      WordList.forEachLine(of: table) { line in
        let name = WordList.string(line[0])
        let language = names.firstIndex(of: name) ?? names.count
        if language == names.count { names.append(name) }
        entries.append((isWord, language, Float(WordList.string(line[1])) ?? 0, line[2...]))
      }
    }
    precondition(names.count <= Weights.scalarCount, "a vector has a lane for each language")
    languages = names
    dutch = names.firstIndex(of: "nl") ?? 0
    for entry in entries {
      for word in entry.words {
        let bytes = Array(word)
        if entry.isWord {
          let number = words.insert(bytes)
          if number == wordWeights.count { wordWeights.append(Weights()) }
          wordWeights[number][entry.language] =
            max(wordWeights[number][entry.language], entry.weight)
        } else {
          sequences.add(bytes, Int8(entry.weight), language: entry.language)
        }
      }
    }
    favourDutchInSharedWords()
  }

  /// Keeps words that Low Saxon shares with Dutch from speaking for Low Saxon.
  ///
  /// The two share most of their commonest words: only what Dutch does not have can tell.
  private mutating func favourDutchInSharedWords() {
    guard let saxon = languages.firstIndex(of: "nds") else { return }
    for row in wordWeights.indices where wordWeights[row][dutch] > 0 {
      wordWeights[row][saxon] = min(wordWeights[row][saxon], wordWeights[row][dutch] - 0.5)
    }
  }

  /// What a word says for the languages.
  /// - Parameter word: folded, with `^` before and `$` behind it.
  func weights(of word: UnsafeBufferPointer<UInt8>) -> Weights {
    let bare = UnsafeBufferPointer(rebasing: word[1..<word.count - 1])
    if let number = words.find(bare) { return wordWeights[number] }
    return Weights(sequences.weights(in: word)) * 0.25
  }
}
