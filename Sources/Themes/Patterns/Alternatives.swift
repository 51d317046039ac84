/// The alternatives of a group or a list while they are read: as one token with several tests as long
/// as each of them is one word, as nearly all are.
struct Alternatives {
  private var words: [TestSet] = []
  /// All of them, once one is more than a word; those of one word that follow one another are one.
  private var choices: [[PatternNode]] = []

  mutating func add(_ word: TestSet) {
    if choices.isEmpty {
      words.append(word)
    } else if let last = choices.last, last.count == 1, case .token(var both) = last[0] {
      both.append(word)
      choices[choices.count - 1] = [.token(both)]
    } else {
      choices.append([.token(word)])
    }
  }

  mutating func add(_ nodes: [PatternNode]) {
    if nodes.count == 1, case .token(let word) = nodes[0] { return add(word) }
    if choices.isEmpty, !words.isEmpty {
      var all = TestSet()
      for word in words { all.append(word) }
      choices.append([.token(all)])
    }
    choices.append(nodes)
  }

  /// The alternatives as one node.
  func node(_ vocabulary: PatternVocabulary) -> PatternNode {
    if choices.isEmpty {
      var all = TestSet()
      for word in words { all.formUnion(word, vocabulary) }
      return .token(all)
    }
    return choices.count == 1 && choices[0].count == 1 ? choices[0][0] : .choice(choices)
  }
}
