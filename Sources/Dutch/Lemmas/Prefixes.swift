/// What can stand before a verb in one word.
enum Prefixes {
  static let ge = LiteralWord("ge")
  static let on = LiteralWord("on")
  static let te = LiteralWord("te")

  /// Parts that stand apart in a main clause, the longest first.
  static let separable = List(
    words(of: SeparableVerbs.parts).sorted { $0.count > $1.count })

  /// Prefixes that never stand apart, or not in the verb that they make.
  static let inseparable = List(
    words(of: "achter onder over voor weer door her ont ver mis aan vol om be"))

  static let all = List(separable.words + inseparable.words)

  /// Prefixes that make verbs and hardly ever nouns.
  static let makingVerbs = List(words(of: "ver ont be"))

  /// Prefixes in the order in which they are tried, found by their first byte.
  struct List: Sendable {
    let words: [LiteralWord]
    private let byFirst: ByteGroups<LiteralWord>

    init(_ words: [LiteralWord]) {
      self.words = words
      byFirst = ByteGroups(words) { $0.bytes.first }
    }

    /// Those that may begin a word of at least one byte: their first byte is its first.
    func mayBegin(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<LiteralWord> {
      byFirst[word[0]]
    }
  }

  private static func words(of table: StaticString) -> [LiteralWord] {
    var words: [LiteralWord] = []
    WordList.forEachWord(of: table) { words.append(LiteralWord($0)) }
    return words
  }
}
