/// Scores sentences with a model; what a word brings is worked out once for each word.
package struct ModelScorer: Sendable {
  let model: LinearModel
  private let rows: [String: Int32]
  /// The lemmas that stand in a pair of the model.
  private let paired: [String: Int32]
  private let pairs: [UInt64: Int32]

  /// What one word brings, whatever stands beside it.
  private struct Word: Sendable {
    var lemmaSquare: Float = 0
    var pieceSquare: Float = 0
    var paired: Int32 = -1
  }

  private var words: [Word] = []
  /// For each word the sums of its lemma by theme, then those of its pieces.
  private var sums: [Float] = []

  init(_ model: LinearModel) {
    self.model = model
    var rows: [String: Int32] = [:]
    var paired: [String: Int32] = [:]
    var pairs: [UInt64: Int32] = [:]
    for (index, name) in model.features.enumerated() {
      rows[name] = Int32(index)
      guard name.hasPrefix("b:") else { continue }
      let lemmas = name.dropFirst(2).split(separator: " ", maxSplits: 1).map(String.init)
      guard lemmas.count == 2 else { continue }
      let numbers = lemmas.map { lemma -> Int32 in
        let number = paired[lemma] ?? Int32(paired.count)
        paired[lemma] = number
        return number
      }
      pairs[Self.key(numbers[0], numbers[1])] = Int32(index)
    }
    self.rows = rows
    self.paired = paired
    self.pairs = pairs
  }

  private static func key(_ one: Int32, _ other: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: one)) << 32 | UInt64(UInt32(bitPattern: other))
  }

  /// A scorer of the sentences of one table.
  package init(_ model: LinearModel, words: WordTable) {
    self.init(model)
    prepare(words)
  }

  /// Works out what new words of the table bring.
  mutating func prepare(_ table: WordTable) {
    let themes = model.themeCount
    for symbol in words.count..<max(words.count, table.count) {
      let lemma = WordFold.fold(table.lemma(Int32(symbol)))
      var word = Word()
      let start = sums.count
      sums += [Float](repeating: 0, count: themes * 2)
      if let row = rows[SentenceFeatures.lemma(lemma)] {
        word.lemmaSquare = add(Int(row), at: start)
      }
      for piece in SentenceFeatures.pieces(of: table.token(Int32(symbol))) {
        if let row = rows[piece] { word.pieceSquare += add(Int(row), at: start + themes) }
      }
      word.paired = paired[lemma] ?? -1
      words.append(word)
    }
  }

  /// Adds rarity times weight of a feature.
  /// - Returns: the square of its rarity.
  private mutating func add(_ row: Int, at start: Int) -> Float {
    let rarity = model.rarity[row]
    for theme in 0..<model.themeCount {
      sums[start + theme] += rarity * model.weights[row * model.themeCount + theme]
    }
    return rarity * rarity
  }

  /// The scores of a sentence, by theme.
  package func scores(_ symbols: some Collection<Int32>) -> [Float] {
    let themes = model.themeCount
    var lemmas = [Float](repeating: 0, count: themes)
    var pieces = lemmas
    var square: Float = 0
    var pieceSquare: Float = 0
    var before: Int32 = -1
    for symbol in symbols {
      let word = words[Int(symbol)]
      let start = Int(symbol) * themes * 2
      for theme in 0..<themes {
        lemmas[theme] += sums[start + theme]
        pieces[theme] += sums[start + themes + theme]
      }
      square += word.lemmaSquare
      pieceSquare += word.pieceSquare
      if before >= 0, word.paired >= 0, let row = pairs[Self.key(before, word.paired)] {
        let rarity = model.rarity[Int(row)]
        square += rarity * rarity
        for theme in 0..<themes {
          lemmas[theme] += rarity * model.weights[Int(row) * themes + theme]
        }
      }
      before = word.paired
    }
    let scale = square > 0 ? 1 / square.squareRoot() : 0
    let pieceScale = pieceSquare > 0 ? 1 / pieceSquare.squareRoot() : 0
    return (0..<themes).map { model.bias[$0] + lemmas[$0] * scale + pieces[$0] * pieceScale }
  }

  /// What each word of a sentence brings to the score of a theme; with the bias they sum to it.
  package func contributions(_ symbols: some Collection<Int32>, theme: Int) -> [Float] {
    let themes = model.themeCount
    var lemmas: [Float] = []
    var pieces: [Float] = []
    var square: Float = 0
    var pieceSquare: Float = 0
    var before: Int32 = -1
    for symbol in symbols {
      let word = words[Int(symbol)]
      let start = Int(symbol) * themes * 2
      lemmas.append(sums[start + theme])
      pieces.append(sums[start + themes + theme])
      square += word.lemmaSquare
      pieceSquare += word.pieceSquare
      if before >= 0, word.paired >= 0, let row = pairs[Self.key(before, word.paired)] {
        let rarity = model.rarity[Int(row)]
        square += rarity * rarity
        let half = rarity * model.weights[Int(row) * themes + theme] / 2
        lemmas[lemmas.count - 1] += half
        lemmas[lemmas.count - 2] += half
      }
      before = word.paired
    }
    let scale = square > 0 ? 1 / square.squareRoot() : 0
    let pieceScale = pieceSquare > 0 ? 1 / pieceSquare.squareRoot() : 0
    return zip(lemmas, pieces).map { $0 * scale + $1 * pieceScale }
  }
}
