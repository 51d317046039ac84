/// Trains a linear model from coded sentences: a linear classifier with squared hinge loss for each
/// theme, by dual coordinate descent.
///
/// Hsieh, Chang, Lin, Keerthi and Sundararajan, A dual coordinate descent method for large-scale
/// linear SVM, ICML 2008.
package struct ModelTrainer {
  /// A coded sentence.
  package struct Example: Sendable {
    package let symbols: [Int32]
    package let themes: Set<Int>

    package init(symbols: [Int32], themes: Set<Int>) {
      self.symbols = symbols
      self.themes = themes
    }
  }

  /// The loss of a sentence against the length of the weights.
  private static let cost: Float = 0.3
  private static let passes = 40
  /// Rarer pieces and pairs are not learnt from.
  private static let fewestOfPiece = 3
  private static let fewestOfPair = 2
  /// So many features at most are kept, those that weigh most for some theme; with half of them the
  /// folds are as good, and the table is read in half the time.
  package static let mostFeatures = 16_000

  private let examples: [Example]
  private let themeCount: Int
  private let texts: [(words: [String], pieces: [String])]
  private var names: [String: Int32] = [:]
  private var features: [String] = []
  private var rarity: [Float] = []
  /// The features of each example with their values, the last being the bias.
  private var vectors: [[(feature: Int32, value: Float)]] = []

  private init(_ examples: [Example], words: WordTable, themes: Int) {
    self.examples = examples
    themeCount = themes
    texts = examples.map { SentenceFeatures.all($0.symbols, words) }
    collectNames()
    vectors = texts.map { vector($0.words) + vector($0.pieces) }
  }

  /// Numbers the features that are common enough, in the order of their names.
  private mutating func collectNames() {
    var documents: [String: Int] = [:]
    for (words, pieces) in texts {
      for name in Set(words + pieces) { documents[name, default: 0] += 1 }
    }
    for (name, n) in documents.sorted(by: { $0.key < $1.key }) {
      if name.hasPrefix("c:"), n < Self.fewestOfPiece { continue }
      if name.hasPrefix("b:"), n < Self.fewestOfPair { continue }
      names[name] = Int32(features.count)
      features.append(name)
      rarity.append(1 + Logarithm.natural(Double(1 + texts.count) / Double(1 + n)))
    }
  }

  /// The features of one kind as a vector of length one.
  private func vector(_ texts: [String]) -> [(feature: Int32, value: Float)] {
    var vector: [(feature: Int32, value: Float)] = []
    var square: Float = 0
    for text in texts {
      guard let feature = names[text] else { continue }
      let value = rarity[Int(feature)]
      vector.append((feature, value))
      square += value * value
    }
    guard square > 0 else { return [] }
    let scale = 1 / square.squareRoot()
    return vector.map { ($0.feature, $0.value * scale) }
  }

  /// Trains a model; the same examples in the same order give the same weights.
  package static func train(
    _ examples: [Example], words: WordTable, themes: Int, features: Int = mostFeatures
  ) -> LinearModel {
    var trainer = ModelTrainer(examples, words: words, themes: themes)
    if trainer.features.count > features {
      trainer.keepHeaviest(features, trainer.descend())
    }
    let trained = trainer.descend()
    var model = LinearModel(themes: themes)
    model.bias = trained.map(\.bias)
    for feature in trainer.features.indices {
      model.append(
        trainer.features[feature], rarity: trainer.rarity[feature],
        weights: trained.map { $0.weights[feature] })
    }
    return model
  }

  /// Leaves out all features but those that weigh most, so that the rest can be trained anew.
  private mutating func keepHeaviest(_ count: Int, _ trained: [(weights: [Float], bias: Float)]) {
    let heaviest = features.indices.map { feature in
      trained.reduce(Float(0)) { max($0, abs($1.weights[feature])) }
    }
    let kept = features.indices.sorted { (-heaviest[$0], $0) < (-heaviest[$1], $1) }.prefix(count)
      .sorted()
    features = kept.map { features[$0] }
    rarity = kept.map { rarity[$0] }
    names = Dictionary(uniqueKeysWithValues: zip(features, 0...))
    vectors = texts.map { vector($0.words) + vector($0.pieces) }
  }

  /// The weights and the bias of each theme.
  private func descend() -> [(weights: [Float], bias: Float)] {
    (0..<themeCount).map { theme in
      descend(examples.map { $0.themes.contains(theme) ? 1 : -1 })
    }
  }

  private func descend(_ labels: [Float]) -> (weights: [Float], bias: Float) {
    var weights = [Float](repeating: 0, count: features.count)
    var bias: Float = 0
    var alpha = [Float](repeating: 0, count: vectors.count)
    let diagonal = 1 / (2 * Self.cost)
    var order = Array(vectors.indices)
    var random = OrderGenerator(state: 2008)
    for _ in 0..<Self.passes {
      order.shuffle(using: &random)
      for index in order {
        let vector = vectors[index]
        var score = bias
        var square: Float = 1
        for (feature, value) in vector {
          score += weights[Int(feature)] * value
          square += value * value
        }
        let gradient = labels[index] * score - 1 + diagonal * alpha[index]
        let updated = max(alpha[index] - gradient / (square + diagonal), 0)
        let step = (updated - alpha[index]) * labels[index]
        if step == 0 { continue }
        alpha[index] = updated
        bias += step
        for (feature, value) in vector { weights[Int(feature)] += step * value }
      }
    }
    return (weights, bias)
  }
}

/// The natural logarithm of numbers from 1, without a library of mathematics: the area under 1/x.
enum Logarithm {
  static func natural(_ value: Double) -> Float {
    var value = value
    var result = 0.0
    while value > 2 {
      value /= 2
      result += 0.693_147_180_559_945_3
    }
    let x = (value - 1) / (value + 1)
    var power = x
    var sum = 0.0
    for term in stride(from: 1, through: 41, by: 2) {
      sum += power / Double(term)
      power *= x * x
    }
    return Float(result + 2 * sum)
  }
}

/// Random numbers that are the same in every run: SplitMix64 (Steele, Lea and Flood, 2014).
private struct OrderGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
