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
  private static let cost: Float = 1
  private static let passes = 40
  /// Rarer pieces and pairs are not learnt from.
  private static let fewestOfPiece = 3
  private static let fewestOfPair = 2
  /// Features with less weight for every theme are left out of the table.
  private static let leastWeight: Float = 0.02

  private let themeCount: Int
  private var names: [String: Int32] = [:]
  private var features: [String] = []
  private var rarity: [Float] = []
  /// The features of each example with their values, the last being the bias.
  private var vectors: [[(feature: Int32, value: Float)]] = []

  private init(_ examples: [Example], words: WordTable, themes: Int) {
    themeCount = themes
    let all = examples.map { SentenceFeatures.all($0.symbols, words) }
    collectNames(all)
    vectors = all.map { vector($0.words) + vector($0.pieces) }
  }

  /// Numbers the features that are common enough, in the order of their names.
  private mutating func collectNames(_ all: [(words: [String], pieces: [String])]) {
    var documents: [String: Int] = [:]
    for (words, pieces) in all {
      for name in Set(words + pieces) { documents[name, default: 0] += 1 }
    }
    for (name, n) in documents.sorted(by: { $0.key < $1.key }) {
      if name.hasPrefix("c:"), n < Self.fewestOfPiece { continue }
      if name.hasPrefix("b:"), n < Self.fewestOfPair { continue }
      names[name] = Int32(features.count)
      features.append(name)
      rarity.append(1 + Logarithm.natural(Double(1 + all.count) / Double(1 + n)))
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
    _ examples: [Example], words: WordTable, themes: Int
  ) -> LinearModel {
    let trainer = ModelTrainer(examples, words: words, themes: themes)
    var model = LinearModel(themes: themes)
    var columns: [[Float]] = []
    for theme in 0..<themes {
      let (weights, bias) = trainer.descend(examples.map { $0.themes.contains(theme) ? 1 : -1 })
      columns.append(weights)
      model.bias[theme] = bias
    }
    for feature in trainer.features.indices {
      let row = columns.map { $0[feature] }
      guard row.contains(where: { abs($0) >= leastWeight }) else { continue }
      model.append(trainer.features[feature], rarity: trainer.rarity[feature], weights: row)
    }
    return model
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
