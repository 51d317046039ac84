/// The tables of `LanguageWords`, ready to be looked up.
struct LanguageModel: Sendable {
  /// What a word says, in quarters of a vote, a lane for each language: sums of them are exact and do
  /// not depend on the order in which they are made.
  typealias Votes = SIMD16<Int16>

  static let shared = LanguageModel()

  /// The languages in the order in which the tables name them.
  let languages: [String]
  let dutch: Int
  private var words = WordIndex(minimumCapacity: 2048)
  /// The votes of each word.
  private var wordVotes: [Votes] = []
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
    precondition(names.count <= Votes.scalarCount, "a vector has a lane for each language")
    languages = names
    dutch = names.firstIndex(of: "nl") ?? 0
    for entry in entries {
      for word in entry.words {
        let bytes = Array(word)
        if entry.isWord {
          let number = words.insert(bytes)
          if number == wordVotes.count { wordVotes.append(Votes()) }
          wordVotes[number][entry.language] =
            max(wordVotes[number][entry.language], Int16(entry.weight * 4))
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
    for row in wordVotes.indices where wordVotes[row][dutch] > 0 {
      wordVotes[row][saxon] = min(wordVotes[row][saxon], wordVotes[row][dutch] - 2)
    }
  }

  /// What a word says for the languages.
  /// - Parameter word: folded, with `^` before and `$` behind it.
  func votes(of word: UnsafeBufferPointer<UInt8>) -> Votes {
    let bare = UnsafeBufferPointer(rebasing: word[1..<word.count - 1])
    if let number = words.find(bare) { return wordVotes[number] }
    return sequences.votes(in: word)
  }
}
