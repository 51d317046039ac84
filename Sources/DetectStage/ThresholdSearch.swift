import Themes

/// Looks for the scores at which a model is believed, over sentences that it was not trained on.
///
/// Either all themes share one pair of thresholds, or each has its own. A theme has some hundred
/// coded sentences, on which its best pair is partly chance; whether own pairs are better is
/// therefore judged on folds whose sentences had no part in choosing them.
struct ThresholdSearch {
  /// What of a theme is found, in sentences as frequent as in the field.
  struct Tally {
    var right = 0.0
    var wrong = 0.0
    var missed = 0.0

    static func + (one: Tally, other: Tally) -> Tally {
      Tally(
        right: one.right + other.right, wrong: one.wrong + other.wrong,
        missed: one.missed + other.missed)
    }

    var f1: Double {
      let sum = 2 * right + wrong + missed
      return sum > 0 ? 2 * right / sum : 0
    }

    var precision: Double { right / max(1, right + wrong) }
  }

  /// A coded sentence, by theme where there is more than one value.
  struct Judged {
    let scores: [Float]
    /// What the patterns find.
    let found: Set<Int>
    let coded: Set<Int>
    /// What a theme that is wrongly found counts.
    let weight: Double
    let fold: Int
  }

  /// Figures of some hundred sentences differ by more than this by chance.
  private static let nearlyAsGood = 0.98
  private static let adds = Array(stride(from: Float(-0.3), through: 0.6, by: 0.05))
  private static let removes = Array(stride(from: Float(-1.2), through: -0.6, by: 0.05))

  let sentences: [Judged]
  let themeCount: Int
  let folds: Int

  /// The better of one pair for all and a pair for each.
  /// - Returns: the thresholds by theme, and the micro F1 of both ways on sentences that had no part
  ///   in choosing them.
  func choose() -> (thresholds: [ModelThresholds], shared: Double, own: Double) {
    var shared = Tally()
    var own = Tally()
    for fold in 0..<folds {
      let held = sentences.filter { $0.fold == fold }
      let chosen = fit(sentences.filter { $0.fold != fold })
      shared = shared + Self.sum(tallies(chosen.shared, held))
      own = own + Self.sum(tallies(chosen.own, held))
    }
    let chosen = fit(sentences)
    return (own.f1 > shared.f1 ? chosen.own : chosen.shared, shared.f1, own.f1)
  }

  /// What is found at thresholds, by theme.
  func tallies(_ thresholds: [ModelThresholds]) -> [Tally] { tallies(thresholds, sentences) }

  static func sum(_ tallies: [Tally]) -> Tally { tallies.reduce(Tally(), +) }

  private func tallies(_ thresholds: [ModelThresholds], _ sentences: [Judged]) -> [Tally] {
    (0..<themeCount).map { theme in
      let pair = thresholds[theme]
      return tally(theme, sentences) { score, isFound in
        isFound ? score >= pair.remove : score > pair.add
      }
    }
  }

  private func tally(
    _ theme: Int, _ sentences: [Judged], _ isTaken: (Float, Bool) -> Bool?
  ) -> Tally {
    var tally = Tally()
    for sentence in sentences {
      guard let isTaken = isTaken(sentence.scores[theme], sentence.found.contains(theme)) else {
        continue
      }
      switch (isTaken, sentence.coded.contains(theme)) {
      case (true, true): tally.right += 1
      case (false, true): tally.missed += 1
      case (true, false): tally.wrong += sentence.weight
      case (false, false): break
      }
    }
    return tally
  }

  private typealias Tried = (pair: ModelThresholds, tally: Tally)

  /// The thresholds that are best on some sentences: one pair for all, and a pair for each theme.
  private func fit(
    _ sentences: [Judged]
  ) -> (shared: [ModelThresholds], own: [ModelThresholds]) {
    let tried = (0..<themeCount).map { grid($0, sentences) }
    let all = (0..<Self.adds.count * Self.removes.count).map { index in
      Self.sum(tried.map { $0[index].tally })
    }
    let best = all.map(\.f1).max() ?? 0
    let good = all.indices.filter { all[$0].f1 >= best * Self.nearlyAsGood }
    let chosen = good.max { all[$0].precision < all[$1].precision } ?? 0
    let shared = tried.map { $0[chosen].pair }
    let own = zip(tried, shared).map { Self.nearest($0, to: $1) }
    return (shared, own)
  }

  /// What all pairs of thresholds find of a theme.
  ///
  /// Only what the patterns find can be taken away, and only what they miss be added, so that the two
  /// are counted apart.
  private func grid(_ theme: Int, _ sentences: [Judged]) -> [Tried] {
    let added = Self.adds.map { add in
      tally(theme, sentences) { score, isFound in isFound ? nil : score > add }
    }
    let kept = Self.removes.map { remove in
      tally(theme, sentences) { score, isFound in isFound ? score >= remove : nil }
    }
    return Self.adds.indices.flatMap { add in
      Self.removes.indices.map { remove in
        (
          ModelThresholds(add: Self.adds[add], remove: Self.removes[remove]),
          added[add] + kept[remove]
        )
      }
    }
  }

  /// Of the pairs that are nearly as good as the best for a theme the one nearest to that of all.
  private static func nearest(_ tried: [Tried], to shared: ModelThresholds) -> ModelThresholds {
    let best = tried.map(\.tally.f1).max() ?? 0
    let good = tried.filter { $0.tally.f1 >= best * nearlyAsGood }
    return good.min { $0.pair.distance(to: shared) < $1.pair.distance(to: shared) }?.pair ?? shared
  }
}

extension ModelThresholds {
  fileprivate func distance(to other: ModelThresholds) -> Float {
    abs(add - other.add) + abs(remove - other.remove)
  }
}
