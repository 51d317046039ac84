/// The matches of a sentence, those of one theme that overlap put together.
struct MentionGroups {
  struct Group {
    let theme: Int
    var tokens: [Int]
    var patterns: [Int]
    var polarity: Polarity?
    var score: Double
  }

  /// By place, then by theme.
  private(set) var all: [Group] = []

  /// - Parameter threshold: what the weights of a theme's matches must come to.
  init(_ matches: [PatternMatch], _ dictionary: ThemeDictionary, threshold: Double) {
    var byTheme: [(theme: Int, matches: [PatternMatch])] = []
    for match in matches {
      guard case .theme(let theme) = dictionary.patterns[match.pattern].meaning else { continue }
      if let index = byTheme.firstIndex(where: { $0.theme == theme }) {
        byTheme[index].matches.append(match)
      } else {
        byTheme.append((theme, [match]))
      }
    }
    for (theme, matches) in byTheme {
      let total = matches.reduce(0) { $0 + dictionary.patterns[$1.pattern].weight }
      if total >= threshold { all += Self.groups(matches, theme, dictionary) }
    }
    all.sort { ($0.tokens[0], $0.theme) < ($1.tokens[0], $1.theme) }
  }

  private static func groups(
    _ matches: [PatternMatch], _ theme: Int, _ dictionary: ThemeDictionary
  ) -> [Group] {
    let sorted = matches.sorted {
      ($0.start, $0.stop, $0.pattern) < ($1.start, $1.stop, $1.pattern)
    }
    var groups: [Group] = []
    var stop = -1
    for match in sorted {
      let pattern = dictionary.patterns[match.pattern]
      if match.start < stop, let last = groups.indices.last {
        groups[last].tokens = Set(groups[last].tokens + match.tokens).sorted()
        if !groups[last].patterns.contains(match.pattern) {
          groups[last].patterns.append(match.pattern)
          groups[last].score += pattern.weight
        }
        groups[last].polarity = groups[last].polarity ?? pattern.polarity
      } else {
        groups.append(
          Group(
            theme: theme, tokens: match.tokens, patterns: [match.pattern],
            polarity: pattern.polarity, score: pattern.weight))
      }
      stop = max(stop, match.stop)
    }
    return groups
  }
}
