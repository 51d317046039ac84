import Themes

/// Trains a model and sets its thresholds by sentences that it was not trained on.
///
/// Sentences of one topic are in one fold, so that no fold is judged by its neighbours. The examples
/// in the tables of patterns are trained on in every fold and judged in none, because patterns find
/// their own examples.
struct Training {
  private static let folds = 5

  private let dictionary: ThemeDictionary
  private let words: WordTable
  private let sentences: [CodedTable.Sentence]
  private let examples: [ModelTrainer.Example]
  /// What a coded sentence without a theme stands for in the field.
  private let emptyWeight: Double

  init(_ dictionary: ThemeDictionary, _ coded: inout CodedTable, prevalence: Double) {
    self.dictionary = dictionary
    sentences = coded.sentences
    examples = dictionary.patterns.flatMap { pattern -> [ModelTrainer.Example] in
      guard case .theme(let theme) = pattern.meaning else { return [] }
      return pattern.examples.map {
        ModelTrainer.Example(symbols: coded.symbols(of: $0), themes: [theme])
      }
        + pattern.counterexamples.map {
          ModelTrainer.Example(symbols: coded.symbols(of: $0), themes: [])
        }
    }
    words = coded.words
    let full = Double(coded.sentences.count { !$0.themes.isEmpty })
    let empty = Double(coded.sentences.count { $0.themes.isEmpty })
    emptyWeight = empty > 0 ? max(1, full * (1 - prevalence) / (prevalence * empty)) : 1
  }

  /// - Parameter chosen: thresholds that somebody chose, by theme; nil takes those of the folds.
  /// - Returns: the model, and lines that say what it is worth.
  func run(_ chosen: ChosenThresholds) -> (model: LinearModel, report: [String]) {
    let search = search()
    let found = search.choose()
    let thresholds = found.thresholds.enumerated().map { theme, pair in
      ModelThresholds(
        add: chosen.add[theme] ?? pair.add, remove: chosen.remove[theme] ?? pair.remove)
    }
    let all = sentences.map { ModelTrainer.Example(symbols: $0.symbols, themes: $0.themes) }
    var model = ModelTrainer.train(all + examples, words: words, themes: dictionary.themes.count)
    model.setThresholds(thresholds)
    model.denial = denialShares()
    let alone = thresholds.map { _ in ModelThresholds(add: .infinity, remove: -.infinity) }
    let head = [
      "\(sentences.count) coded sentences in \(Set(sentences.map(\.topic)).count) topics, "
        + "\(examples.count) examples of patterns",
      "micro F1 at thresholds set on other folds: \(Self.shown(found.shared)) with one pair for "
        + "all themes, \(Self.shown(found.own)) with a pair for each",
    ]
    return (model, head + report(search.tallies(alone), search.tallies(thresholds), thresholds))
  }

  /// How sure a model of polarity must be to overrule the rules.
  private static let polarityThresholds = ModelThresholds(add: 0.05, remove: -0.8)
  /// That model is asked of few sentences, and learns from few.
  private static let polarityFeatures = 6_000

  /// A model of two columns: whether a sentence denies its themes, and whether it leaves them open.
  func polarity() -> LinearModel {
    let examples = sentences.filter { !$0.themes.isEmpty }.map { sentence in
      ModelTrainer.Example(
        symbols: sentence.symbols,
        themes: Set(
          [sentence.denied, sentence.open].enumerated().compactMap {
            $1.isEmpty ? nil : $0
          }))
    }
    let columns = ThemeModels.polarities
    var model = ModelTrainer.train(
      examples, words: words, themes: columns.count, features: Self.polarityFeatures)
    model.setThresholds(columns.map { _ in Self.polarityThresholds })
    return model
  }

  private func search() -> ThresholdSearch {
    let topics = Array(Set(sentences.map(\.topic))).sorted()
    let folds = sentences.map { (topics.firstIndex(of: $0.topic) ?? 0) % Self.folds }
    let scores = heldOutScores(folds)
    let found = patternThemes()
    let judged = sentences.indices.map { index in
      ThresholdSearch.Judged(
        scores: scores[index], found: found[index], coded: sentences[index].themes,
        weight: sentences[index].themes.isEmpty ? emptyWeight : 1, fold: folds[index])
    }
    return ThresholdSearch(
      sentences: judged, themeCount: dictionary.themes.count, folds: Self.folds)
  }

  /// The scores of each sentence by a model that has not seen its topic.
  private func heldOutScores(_ fold: [Int]) -> [[Float]] {
    var scores = [[Float]](repeating: [], count: sentences.count)
    for held in 0..<Self.folds {
      let seen = sentences.indices.filter { fold[$0] != held }.map {
        ModelTrainer.Example(symbols: sentences[$0].symbols, themes: sentences[$0].themes)
      }
      let model = ModelTrainer.train(
        seen + examples, words: words, themes: dictionary.themes.count)
      let scorer = ModelScorer(model, words: words)
      for index in sentences.indices where fold[index] == held {
        scores[index] = scorer.scores(sentences[index].symbols)
      }
    }
    return scores
  }

  /// What the patterns alone find in each sentence.
  private func patternThemes() -> [Set<Int>] {
    var analyzer = DocumentAnalyzer(dictionary)
    return sentences.map { sentence in
      var document = DocumentText(isComment: false)
      document.append(paragraph: 1, number: 1, isQuoteBlock: false, symbols: sentence.symbols)
      let found = analyzer.analyze(document, words: words, isOnTopic: true)
      return Set(found.sentences.flatMap { $0.mentions.map(\.theme) })
    }
  }

  /// By theme, of the sentences that have it and hold a negation, the share that denies it.
  private func denialShares() -> [Float] {
    var analyzer = DocumentAnalyzer(dictionary)
    var denied = [Float](repeating: 0, count: dictionary.themes.count)
    var all = denied
    for sentence in sentences where !sentence.themes.isEmpty {
      var document = DocumentText(isComment: false)
      document.append(paragraph: 1, number: 1, isQuoteBlock: false, symbols: sentence.symbols)
      let found = analyzer.analyze(document, words: words, isOnTopic: true)
      guard found.sentences.contains(where: { $0.cues.contains { $0.kind == .negation } }) else {
        continue
      }
      for theme in sentence.themes {
        all[theme] += 1
        if sentence.denied.contains(theme) { denied[theme] += 1 }
      }
    }
    return zip(denied, all).map { $1 > 0 ? $0 / $1 : 1 }
  }

  private func report(
    _ alone: [ThresholdSearch.Tally], _ together: [ThresholdSearch.Tally],
    _ thresholds: [ModelThresholds]
  ) -> [String] {
    let macro = { (tallies: [ThresholdSearch.Tally]) in
      tallies.reduce(0) { $0 + $1.f1 } / Double(max(1, tallies.count))
    }
    let (before, after) = (ThresholdSearch.sum(alone), ThresholdSearch.sum(together))
    return ["theme: F1 of the patterns alone, with the model (on folds kept apart); add, remove"]
      + dictionary.themes.indices.map { theme in
        "\(dictionary.themes[theme].name): \(Self.shown(alone[theme].f1)) "
          + "\(Self.shown(together[theme].f1)); \(Self.shown(Double(thresholds[theme].add))), "
          + Self.shown(Double(thresholds[theme].remove))
      } + [
        "macro F1: \(Self.shown(macro(alone))) \(Self.shown(macro(together)))",
        "precision: \(Self.shown(before.precision)) \(Self.shown(after.precision))",
      ]
  }

  private static func shown(_ value: Double) -> String { DetectOutputs.decimal(value) }
}
