/// A linear model for each theme: weights of features, to be read in `model.csv`.
///
/// The score of a theme is its bias, and the sum over the sentence's features of rarity times weight,
/// divided by the length of the vector of rarities; words and pieces of words are summed apart.
package struct LinearModel: Sendable, Equatable {
  /// The rows of the table that are no features.
  static let biasName = "(bias)"
  static let addName = "(add)"
  static let removeName = "(remove)"
  static let denialName = "(denial)"
  static let specialNames = [biasName, addName, removeName, denialName]

  private(set) var features = FeatureNames()
  /// How rare a feature is in what the model was trained on.
  private(set) var rarity: [Float] = []
  /// By feature, then by theme: four themes together, the last group filled up with zeros.
  private(set) var weights: [SIMD4<Float>] = []
  package internal(set) var bias: [Float]
  /// A sentence with a score above has the theme though no pattern found it.
  package internal(set) var add: [Float]
  /// A sentence with a score below has not the theme though a pattern found it.
  package internal(set) var remove: [Float]

  /// Of the coded sentences with the theme that hold a negation, the share that denies it.
  ///
  /// "Ik kan het niet bijhouden" holds one and affirms. Where it is under a half, a negation beside
  /// what only the model found is taken as part of it.
  package var denial: [Float]

  package var themeCount: Int { bias.count }

  /// How many groups of four the themes fill.
  var lanes: Int { (themeCount + 3) / 4 }

  init(themes: Int) {
    bias = [Float](repeating: 0, count: themes)
    add = [Float](repeating: 0, count: themes)
    remove = [Float](repeating: -1, count: themes)
    denial = [Float](repeating: 1, count: themes)
  }

  /// Reads the table of a model from its file's bytes.
  /// - Throws: every fault of it.
  package init(csv bytes: [UInt8], file: String, themes: [Theme]) throws(ThemeFaults) {
    if let model = bytes.withUnsafeBufferPointer({ ModelTable.read($0, themes: themes) }) {
      self = model
      return
    }
    let table = try SourceTable(csv: String(decoding: bytes, as: UTF8.self), file: file)
    try self.init(table, themes: themes)
  }

  /// Takes in a row that is no feature.
  /// - Returns: whether the name is that of such a row.
  mutating func set(_ name: String, _ values: [Float]) -> Bool {
    switch name {
    case Self.biasName: bias = values
    case Self.addName: add = values
    case Self.removeName: remove = values
    case Self.denialName: denial = values
    default: return false
    }
    return true
  }

  /// Makes room for so many features with names of so many bytes together.
  mutating func reserve(rows: Int, bytes: Int) {
    features.reserve(rows, bytes: bytes)
    rarity.reserveCapacity(rows)
    weights.reserveCapacity(rows * lanes)
  }

  /// Adds a feature.
  /// - Parameter weights: by theme.
  mutating func append(
    _ feature: UnsafeBufferPointer<UInt8>, rarity: Float, weights: ArraySlice<Float>
  ) {
    features.append(feature)
    self.rarity.append(rarity)
    for start in stride(from: weights.startIndex, to: weights.endIndex, by: 4) {
      var group = SIMD4<Float>.zero
      for lane in 0..<min(4, weights.endIndex - start) { group[lane] = weights[start + lane] }
      self.weights.append(group)
    }
  }

  /// Adds a feature.
  mutating func append(_ feature: String, rarity: Float, weights: [Float]) {
    var feature = feature
    feature.withUTF8 { append($0, rarity: rarity, weights: weights[...]) }
  }

  /// The weights of a feature by theme.
  private func row(_ feature: Int) -> [Float] {
    (0..<themeCount).map { weights[feature * lanes + $0 / 4][$0 % 4] }
  }

  /// Reads the table of a model.
  /// - Throws: every fault of it.
  package init(_ table: SourceTable, themes: [Theme]) throws(ThemeFaults) {
    let names = themes.map(\.name)
    var faults = table.missing(["feature", "rarity"] + names)
    guard faults.isEmpty else { throw ThemeFaults(faults) }
    self.init(themes: names.count)
    var special: Set<String> = []
    for row in table.rows {
      var numbers: [Float] = []
      for name in ["rarity"] + names {
        guard let number = Float(row[name]), number.isFinite else {
          faults.append(table.fault(row, name, "'\(row[name])' is no number"))
          continue
        }
        numbers.append(number)
      }
      guard numbers.count == names.count + 1 else { continue }
      let values = Array(numbers.dropFirst())
      if set(row["feature"], values) {
        special.insert(row["feature"])
      } else {
        append(row["feature"], rarity: numbers[0], weights: values)
      }
    }
    if special.count != Self.specialNames.count {
      faults.append(
        ThemeFault(
          file: table.file,
          "the rows \(Self.biasName), \(Self.addName), \(Self.removeName) and "
            + "\(Self.denialName) are expected"))
    }
    guard faults.isEmpty else { throw ThemeFaults(faults) }
  }

  /// - Parameter thresholds: by theme.
  package mutating func setThresholds(_ thresholds: [ModelThresholds]) {
    add = thresholds.map(\.add)
    remove = thresholds.map(\.remove)
  }

  /// The rows of the model's table, without the header.
  package var rows: [[String]] {
    let thresholds = [
      (Self.biasName, bias), (Self.addName, add), (Self.removeName, remove),
      (Self.denialName, denial),
    ]
    return thresholds.map { [$0.0, "0"] + $0.1.map(Self.decimal) }
      + (0..<features.count).map { index in
        [features[index], Self.decimal(rarity[index])] + row(index).map(Self.decimal)
      }
  }

  /// A number with two decimals at most, the same everywhere.
  static func decimal(_ value: Float) -> String {
    let hundredths = Int((Double(value) * 100).rounded())
    let magnitude = Int(hundredths.magnitude)
    let sign = hundredths < 0 ? "-" : ""
    let fraction = magnitude % 100
    if fraction == 0 { return "\(sign)\(magnitude / 100)" }
    let digits =
      fraction.isMultiple(of: 10)
      ? "\(fraction / 10)" : fraction < 10 ? "0\(fraction)" : "\(fraction)"
    return "\(sign)\(magnitude / 100).\(digits)"
  }
}

/// The scores at which a model is believed about one theme.
package struct ModelThresholds: Sendable, Equatable {
  /// Above it the theme is added to a sentence.
  package let add: Float
  /// Below it what the patterns found is taken away.
  package let remove: Float

  package init(add: Float, remove: Float) {
    self.add = add
    self.remove = remove
  }
}
