import Themes

/// Trains a model and sets its thresholds by sentences that it was not trained on.
///
/// Sentences of one topic are in one fold, so that no fold is judged by its neighbours. The examples
/// in the tables of patterns are trained on in every fold and judged in none, because patterns find
/// their own examples.
struct Training {
  private static let folds = 5
  /// Figures of some hundred sentences differ by more than this by chance.
  private static let nearlyAsGood = 0.98

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

  /// - Returns: the model, and lines that say what it is worth.
  /// - Parameters: thresholds that somebody chose; nil takes the best on the folds.
  func run(add: Float? = nil, remove: Float? = nil) -> (model: LinearModel, report: [String]) {
    let scores = heldOutScores()
    let found = patternThemes()
    let alone = judge(scores, found, add: .infinity, remove: -.infinity)
    var best = thresholds(scores, found)
    best = (add ?? best.add, remove ?? best.remove)
    let together = judge(scores, found, add: best.add, remove: best.remove)
    let all = sentences.map { ModelTrainer.Example(symbols: $0.symbols, themes: $0.themes) }
    var model = ModelTrainer.train(all + examples, words: words, themes: dictionary.themes.count)
    model.setThresholds(add: best.add, remove: best.remove)
    model.denial = denialShares()
    return (model, report(alone, together, best.add, best.remove))
  }

  /// Of the thresholds that are nearly as good as the best those with the highest precision.
  private func thresholds(
    _ scores: [[Float]], _ found: [Set<Int>]
  ) -> (add: Float, remove: Float) {
    var tried: [(add: Float, remove: Float, judgement: Judgement)] = []
    for add in stride(from: Float(-0.3), through: 0.6, by: 0.05) {
      for remove in stride(from: Float(-1.2), through: -0.6, by: 0.05) {
        tried.append((add, remove, judge(scores, found, add: add, remove: remove)))
      }
    }
    let best = tried.map(\.judgement.microF1).max() ?? 0
    let good = tried.filter { $0.judgement.microF1 >= best * Self.nearlyAsGood }
    let chosen = good.max { $0.judgement.precision < $1.judgement.precision }
    return (chosen?.add ?? .infinity, chosen?.remove ?? -.infinity)
  }

  /// The scores of each sentence by a model that has not seen its topic.
  private func heldOutScores() -> [[Float]] {
    let topics = sentences.map(\.topic)
    let order = Array(Set(topics)).sorted()
    let fold = topics.map { topic in (order.firstIndex(of: topic) ?? 0) % Self.folds }
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

  /// Right, wrong and missed, by theme; wrong ones in sentences without a theme weigh as in the field.
  private struct Judgement {
    var right: [Double]
    var wrong: [Double]
    var missed: [Double]

    func f1(_ theme: Int) -> Double {
      let sum = 2 * right[theme] + wrong[theme] + missed[theme]
      return sum > 0 ? 2 * right[theme] / sum : 0
    }

    var macroF1: Double {
      right.indices.reduce(0) { $0 + f1($1) } / Double(max(1, right.count))
    }

    /// Over all themes together, which rare themes cannot upset.
    var microF1: Double {
      let all = 2 * right.reduce(0, +) + wrong.reduce(0, +) + missed.reduce(0, +)
      return all > 0 ? 2 * right.reduce(0, +) / all : 0
    }

    var precision: Double {
      let all = right.reduce(0, +)
      return all / max(1, all + wrong.reduce(0, +))
    }
  }

  private func judge(
    _ scores: [[Float]], _ found: [Set<Int>], add: Float, remove: Float
  ) -> Judgement {
    let none = [Double](repeating: 0, count: dictionary.themes.count)
    var judgement = Judgement(right: none, wrong: none, missed: none)
    for (index, sentence) in sentences.enumerated() {
      for theme in none.indices {
        let score = scores[index][theme]
        let isFound = found[index].contains(theme) ? score >= remove : score > add
        let isCoded = sentence.themes.contains(theme)
        if isFound, isCoded { judgement.right[theme] += 1 }
        if isCoded, !isFound { judgement.missed[theme] += 1 }
        if isFound, !isCoded {
          judgement.wrong[theme] += sentence.themes.isEmpty ? emptyWeight : 1
        }
      }
    }
    return judgement
  }

  private func report(
    _ alone: Judgement, _ together: Judgement, _ add: Float, _ remove: Float
  ) -> [String] {
    var lines = [
      "\(sentences.count) coded sentences in \(Set(sentences.map(\.topic)).count) topics, "
        + "\(examples.count) examples of patterns",
      "thresholds: add \(Self.shown(Double(add))), remove \(Self.shown(Double(remove)))",
      "theme: F1 of the patterns alone, with the model (on folds kept apart)",
    ]
    for (index, theme) in dictionary.themes.enumerated() {
      lines.append(
        "\(theme.name): \(Self.shown(alone.f1(index))) \(Self.shown(together.f1(index)))")
    }
    lines.append("macro F1: \(Self.shown(alone.macroF1)) \(Self.shown(together.macroF1))")
    lines.append("precision: \(Self.shown(alone.precision)) \(Self.shown(together.precision))")
    return lines
  }

  private static func shown(_ value: Double) -> String { DetectOutputs.decimal(value) }
}
