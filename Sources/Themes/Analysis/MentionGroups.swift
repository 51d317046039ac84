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

  /// - Parameters:
  ///   - matches: of the sentence, in the store.
  ///   - threshold: what the weights of a theme's matches must come to.
  init(
    _ matches: Range<Int>, of store: MatchStore, _ meanings: PatternMeanings, threshold: Double
  ) {
    for first in matches {
      let theme = meanings.theme[store.pattern(first)]
      if theme < 0 || Self.isThere(theme, matches.lowerBound..<first, store, meanings) { continue }
      var own: [PatternMatch] = []
      var total = 0.0
      for match in first..<matches.upperBound {
        let pattern = store.pattern(match)
        if meanings.theme[pattern] != theme { continue }
        own.append(store[match])
        total += meanings.weight[pattern]
      }
      if total >= threshold { add(own, Int(theme), meanings) }
    }
    if all.count > 1 { sort() }
  }

  /// Whether any of some matches is of a theme.
  private static func isThere(
    _ theme: Int32, _ matches: Range<Int>, _ store: MatchStore, _ meanings: PatternMeanings
  ) -> Bool {
    for match in matches where meanings.theme[store.pattern(match)] == theme { return true }
    return false
  }

  /// Adds the matches of a theme, those that overlap put together.
  private mutating func add(_ matches: [PatternMatch], _ theme: Int, _ meanings: PatternMeanings) {
    var matches = matches
    if matches.count > 1 {
      matches.sort { ($0.start, $0.stop, $0.pattern) < ($1.start, $1.stop, $1.pattern) }
    }
    var stop = -1
    for match in matches {
      let (weight, polarity) = (meanings.weight[match.pattern], meanings.polarity[match.pattern])
      if match.start < stop, let last = all.indices.last {
        all[last].tokens = Set(all[last].tokens + match.tokens).sorted()
        if !all[last].patterns.contains(match.pattern) {
          all[last].patterns.append(match.pattern)
          all[last].score += weight
        }
        all[last].polarity = all[last].polarity ?? polarity
      } else {
        all.append(
          Group(
            theme: theme, tokens: match.tokens, patterns: [match.pattern], polarity: polarity,
            score: weight))
      }
      stop = max(stop, match.stop)
    }
  }

  private mutating func sort() {
    all.sort { ($0.tokens[0], $0.theme) < ($1.tokens[0], $1.theme) }
  }

  /// A mention of the model alone stands on so many words at most.
  private static let mostWords = 3

  /// Adds the themes that the model finds probable, and takes away those it finds improbable.
  /// - Parameters:
  ///   - scores: of the sentence, by theme.
  ///   - cues: their words are no evidence, so that they can still deny what is found.
  ///   - likelihood: of themes in the document; where they are unlikely, patterns and model must agree.
  mutating func revise(
    _ scorer: borrowing ModelScorer, _ sentence: ArraySlice<Int32>, scores: ArraySlice<Float>,
    avoiding cues: Cues, marks: [WordTraits], _ likelihood: ThemeLikelihood
  ) {
    let least = likelihood == .unlikely ? scorer.model.add : scorer.model.remove
    let first = scores.startIndex
    all.removeAll { scores[first + $0.theme] < least[$0.theme] + likelihood.caution }
    if likelihood == .unlikely { return }
    var weights: [Float] = []
    weights.reserveCapacity(sentence.count)
    for theme in 0..<scores.count
    where scores[first + theme] > scorer.model.add[theme] + likelihood.caution {
      if all.contains(where: { $0.theme == theme }) { continue }
      scorer.weigh(sentence, theme: theme, into: &weights)
      let tokens = Self.heaviest(weights) { place in
        !marks[Int(sentence[sentence.startIndex + place])].contains(.punctuation)
          && !cues.all.contains { $0.kind.decidesPolarity && $0.tokens.contains(place) }
      }
      guard !tokens.isEmpty else { continue }
      all.append(
        Group(
          theme: theme, tokens: tokens, patterns: [], polarity: nil,
          score: Double(scores[first + theme])))
    }
    if all.count > 1 { sort() }
  }

  /// The places of the greatest weights among those that may be taken, rising; of equal ones the first.
  private static func heaviest(_ weights: [Float], where mayTake: (Int) -> Bool) -> [Int] {
    var best: [Int] = []
    best.reserveCapacity(mostWords + 1)
    for place in weights.indices {
      if best.count == mostWords, weights[place] <= weights[best[mostWords - 1]] { continue }
      guard mayTake(place) else { continue }
      let rank = best.firstIndex { weights[$0] < weights[place] } ?? best.count
      best.insert(place, at: rank)
      if best.count > mostWords { best.removeLast() }
    }
    best.sort()
    return best
  }
}

extension CueKind {
  /// Whether a cue of the kind denies or leaves open what stands near it.
  var decidesPolarity: Bool {
    switch self {
    case .negation, .denial, .ended, .condition, .doubt, .hearsay: true
    case .none, .saying, .attribution, .own, .speaker: false
    }
  }
}
