/// Gathers what shows the topics of a document.
struct TopicCounter {
  private let dictionary: ThemeDictionary
  private var weights: [Double]
  private var first: [TopicFinding?]

  init(_ dictionary: ThemeDictionary) {
    self.dictionary = dictionary
    weights = [Double](repeating: 0, count: dictionary.topics.count)
    first = [TopicFinding?](repeating: nil, count: dictionary.topics.count)
  }

  mutating func add(_ matches: [PatternMatch], sentence: Int) {
    for match in matches {
      guard case .topic(let topic) = dictionary.patterns[match.pattern].meaning else { continue }
      weights[topic] += dictionary.patterns[match.pattern].weight
      if first[topic] == nil {
        first[topic] = TopicFinding(topic: topic, sentence: sentence, tokens: match.tokens)
      }
    }
  }

  /// The topics whose words weigh enough, in the order of the table.
  var findings: [TopicFinding] {
    zip(weights, first).compactMap { weight, finding in weight >= 1 ? finding : nil }
  }
}
