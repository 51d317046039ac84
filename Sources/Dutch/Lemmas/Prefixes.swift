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
    private let byFirst: [[LiteralWord]]

    init(_ words: [LiteralWord]) {
      self.words = words
      var byFirst = [[LiteralWord]](repeating: [], count: 256)
      for word in words {
        if let first = word.bytes.first { byFirst[Int(first)].append(word) }
      }
      self.byFirst = byFirst
    }

    /// Those that may begin a word: their first byte is its first.
    func mayBegin(_ word: UnsafeBufferPointer<UInt8>) -> [LiteralWord] {
      word.first.map { byFirst[Int($0)] } ?? []
    }
  }

  private static func words(of table: StaticString) -> [LiteralWord] {
    var words: [LiteralWord] = []
    WordList.forEachWord(of: table) { words.append(LiteralWord($0)) }
    return words
  }
}
