/// The tables of `LanguageWords`, ready to be looked up.
struct LanguageModel: Sendable {
  static let shared = LanguageModel()

  /// The languages in the order in which the tables name them.
  let languages: [String]
  let dutch: Int
  private var words = WordIndex(minimumCapacity: 2048)
  private var wordWeights: [Float] = []
  private var sequences = WordIndex(minimumCapacity: 512)
  private var sequenceWeights: [Float] = []

  private static let longestSequence = 5

  private init() {
    var names: [String] = []
    var entries: [(isWord: Bool, language: Int, weight: Float, words: ArraySlice<Substring>)] = []
    for (isWord, table) in [(true, LanguageWords.words), (false, LanguageWords.sequences)] {
      WordList.forEachLine(of: table) { line in
        let name = String(line[0])
        let language = names.firstIndex(of: name) ?? names.count
        if language == names.count { names.append(name) }
        entries.append((isWord, language, Float(line[1]) ?? 0, line[2...]))
      }
    }
    languages = names
    dutch = names.firstIndex(of: "nl") ?? 0
    for entry in entries {
      for word in entry.words {
        let bytes = Array(word.utf8)
        if entry.isWord {
          Self.add(bytes, entry.weight, entry.language, names.count, &words, &wordWeights)
        } else {
          Self.add(bytes, entry.weight, entry.language, names.count, &sequences, &sequenceWeights)
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
    let width = languages.count
    for row in stride(from: 0, to: wordWeights.count, by: width) where wordWeights[row + dutch] > 0
    {
      wordWeights[row + saxon] = min(wordWeights[row + saxon], wordWeights[row + dutch] - 0.5)
    }
  }

  private static func add(
    _ word: [UInt8], _ weight: Float, _ language: Int, _ width: Int, _ index: inout WordIndex,
    _ weights: inout [Float]
  ) {
    let number = index.insert(word)
    if number * width == weights.count {
      weights.append(contentsOf: repeatElement(0, count: width))
    }
    weights[number * width + language] = max(weights[number * width + language], weight)
  }

  /// Adds a word's weights to those of a text.
  /// - Parameter word: folded, with `^` before and `$` behind it.
  func vote(_ word: UnsafeBufferPointer<UInt8>, into totals: inout [Float]) {
    let width = languages.count
    let bare = UnsafeBufferPointer(rebasing: word[1..<word.count - 1])
    if let number = words.find(bare) {
      for i in 0..<width { totals[i] += wordWeights[number * width + i] }
      return
    }
    for start in 0..<word.count {
      for length in 1...Self.longestSequence where start + length <= word.count {
        let part = UnsafeBufferPointer(rebasing: word[start..<start + length])
        guard let number = sequences.find(part) else { continue }
        for i in 0..<width { totals[i] += sequenceWeights[number * width + i] * 0.25 }
      }
    }
  }
}
