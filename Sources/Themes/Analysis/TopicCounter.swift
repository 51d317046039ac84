/// Gathers what shows the topics of a document.
struct TopicCounter {
  private var weights: [Double]
  private var first: [TopicFinding?]

  /// - Parameter topics: how many there are.
  init(topics: Int) {
    weights = [Double](repeating: 0, count: topics)
    first = [TopicFinding?](repeating: nil, count: topics)
  }

  /// - Parameter matches: of a sentence, in the store.
  mutating func add(
    _ matches: Range<Int>, of store: MatchStore, _ meanings: PatternMeanings, sentence: Int
  ) {
    for match in matches {
      let pattern = store.pattern(match)
      let topic = Int(meanings.topic[pattern])
      if topic < 0 { continue }
      weights[topic] += meanings.weight[pattern]
      if first[topic] == nil {
        first[topic] = TopicFinding(
          topic: topic, sentence: sentence, tokens: store[match].tokens)
      }
    }
  }

  /// The topics whose words weigh enough, in the order of the table.
  var findings: [TopicFinding] {
    zip(weights, first).compactMap { weight, finding in weight >= 1 ? finding : nil }
  }
}
