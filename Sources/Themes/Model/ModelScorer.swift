/// Scores sentences with a model; what a word brings is worked out once for each word.
package struct ModelScorer: Sendable {
  let model: LinearModel
  private let index: ModelIndex

  /// What one word brings, whatever stands beside it.
  private struct Word: Sendable {
    /// The squares of the rarities of its lemma and of its pieces.
    var lemmaSquare: Float = 0
    var pieceSquare: Float = 0
    /// The number of its lemma, where that stands in a pair of the model; else -1.
    var paired: Int32 = -1
    /// Where its sums stand; 0 where it brings nothing, -1 where that was not worked out yet.
    var sums: Int32 = 0

    static let unknown = Word(sums: -1)
  }

  private var words: [Word] = []
  /// For each word that brings something the sums of its lemma by theme, then those of its pieces,
  /// four themes together.
  private var sums: [SIMD4<Float>]
  private let lanes: Int
  private var folded: [UInt8] = []
  private var pieces = WordPieces()
  /// The rows of the pieces of the word at hand.
  private var rows: [Int32] = []

  init(_ model: LinearModel) {
    self.model = model
    index = ModelIndex(model.features)
    lanes = model.lanes
    sums = [SIMD4<Float>](repeating: .zero, count: lanes * 2)
  }

  /// A scorer of the sentences of one table.
  package init(_ model: LinearModel, words: WordTable) {
    self.init(model)
    prepare(words)
  }

  // MARK: - Words

  /// Works out what new words of the table bring.
  mutating func prepare(_ table: WordTable) {
    for symbol in words.count..<max(words.count, table.count) {
      words.append(word(Int32(symbol), of: table))
    }
  }

  /// Works out what the words of a sentence bring, where that was not done before.
  mutating func prepare(_ symbols: ArraySlice<Int32>, of table: WordTable) {
    if words.count < table.count {
      words.append(contentsOf: repeatElement(.unknown, count: table.count - words.count))
    }
    for symbol in symbols where words[Int(symbol)].sums < 0 {
      words[Int(symbol)] = word(symbol, of: table)
    }
  }

  /// Works out what a word brings.
  private mutating func word(_ symbol: Int32, of table: WordTable) -> Word {
    let index = index
    return table.withWord(symbol) { word($0, $1, index) }
  }

  private mutating func word(
    _ token: UnsafeBufferPointer<UInt8>, _ lemma: UnsafeBufferPointer<UInt8>, _ index: ModelIndex
  ) -> Word {
    var word = Word()
    let start = sums.count
    sums.append(contentsOf: repeatElement(.zero, count: lanes * 2))
    WordFold.fold(lemma, into: &folded)
    if let number = folded.withUnsafeBufferPointer({ index.lemma($0) }) {
      let lemma = index.lemmaRows[number]
      if lemma.isPaired { word.paired = Int32(number) }
      if lemma.row >= 0 { word.lemmaSquare = add(lemma.row, at: start) }
    }
    WordFold.fold(token, into: &folded)
    pieces.load(folded)
    rows.removeAll(keepingCapacity: true)
    index.forEachRow(of: pieces) { rows.append($0) }
    for row in rows { word.pieceSquare += add(row, at: start + lanes) }
    if word.lemmaSquare == 0, word.pieceSquare == 0 {
      sums.removeLast(lanes * 2)
    } else {
      word.sums = Int32(start)
    }
    return word
  }

  /// Adds rarity times weight of a feature.
  /// - Returns: the square of its rarity.
  private mutating func add(_ row: Int32, at start: Int) -> Float {
    let from = Int(row) * lanes
    let rarity = model.rarity[Int(row)]
    for lane in 0..<lanes { sums[start + lane] += model.weights[from + lane] * rarity }
    return rarity * rarity
  }

  // MARK: - Sentences

  /// Appends the scores of a sentence by theme.
  func score(_ symbols: ArraySlice<Int32>, appending scores: inout [Float]) {
    withUnsafeTemporaryAllocation(of: SIMD4<Float>.self, capacity: 2 * lanes) { totals in
      totals.initialize(repeating: .zero)
      let scale = sum(symbols, into: totals)
      for theme in 0..<model.themeCount {
        let lemmas = totals[theme >> 2][theme & 3]
        let pieces = totals[lanes + (theme >> 2)][theme & 3]
        scores.append(model.bias[theme] + lemmas * scale.lemmas + pieces * scale.pieces)
      }
    }
  }

  /// Sums what the words of a sentence bring.
  /// - Parameter totals: for the sums of lemmas and pairs by theme, then those of pieces.
  /// - Returns: what the sums are to be multiplied with.
  private func sum(
    _ symbols: ArraySlice<Int32>, into totals: UnsafeMutableBufferPointer<SIMD4<Float>>
  ) -> (lemmas: Float, pieces: Float) {
    words.withUnsafeBufferPointer { words in
      sums.withUnsafeBufferPointer { sums in
        index.withPairs { pairs in
          var square: Float = 0
          var pieceSquare: Float = 0
          var before: Int32 = -1
          for symbol in symbols {
            let word = words[Int(symbol)]
            if word.sums > 0 {
              let start = Int(word.sums)
              for lane in totals.indices { totals[lane] += sums[start + lane] }
              square += word.lemmaSquare
              pieceSquare += word.pieceSquare
            }
            if before >= 0, word.paired >= 0, let row = pairs[KeyIndex.pair(before, word.paired)] {
              square += addPair(row, to: totals)
            }
            before = word.paired
          }
          return (Self.scale(square), Self.scale(pieceSquare))
        }
      }
    }
  }

  /// Adds what a pair of neighbours brings.
  /// - Returns: the square of its rarity.
  private func addPair(
    _ row: Int32, to totals: UnsafeMutableBufferPointer<SIMD4<Float>>
  ) -> Float {
    let rarity = model.rarity[Int(row)]
    for lane in 0..<lanes { totals[lane] += model.weights[Int(row) * lanes + lane] * rarity }
    return rarity * rarity
  }

  private static func scale(_ square: Float) -> Float { square > 0 ? 1 / square.squareRoot() : 0 }

  /// The scores of a sentence, by theme.
  package func scores(_ symbols: some Collection<Int32>) -> [Float] {
    var scores: [Float] = []
    score(ArraySlice(symbols), appending: &scores)
    return scores
  }

  /// What each word of a sentence brings to the score of a theme; with the bias they sum to it.
  package func contributions(_ symbols: some Collection<Int32>, theme: Int) -> [Float] {
    var weights: [Float] = []
    weigh(ArraySlice(symbols), theme: theme, into: &weights)
    return weights
  }

  /// Writes what each word of a sentence brings to the score of a theme over what stands in `weights`.
  func weigh(_ symbols: ArraySlice<Int32>, theme: Int, into weights: inout [Float]) {
    let (lane, part) = (theme >> 2, theme & 3)
    weights.removeAll(keepingCapacity: true)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: symbols.count) { pieces in
      var square: Float = 0
      var pieceSquare: Float = 0
      var before: Int32 = -1
      for (i, symbol) in symbols.enumerated() {
        let word = words[Int(symbol)]
        weights.append(sums[Int(word.sums) + lane][part])
        pieces[i] = sums[Int(word.sums) + lanes + lane][part]
        square += word.lemmaSquare
        pieceSquare += word.pieceSquare
        if before >= 0, word.paired >= 0, let row = index.pair(before, word.paired) {
          let rarity = model.rarity[Int(row)]
          square += rarity * rarity
          let half = model.weights[Int(row) * lanes + lane][part] * rarity / 2
          weights[i] += half
          weights[i - 1] += half
        }
        before = word.paired
      }
      let (scale, pieceScale) = (Self.scale(square), Self.scale(pieceSquare))
      for i in weights.indices { weights[i] = weights[i] * scale + pieces[i] * pieceScale }
    }
  }
}
