/// Scores sentences with a model; what a word brings is worked out once for each word.
package struct ModelScorer: ~Copyable {
  let model: LinearModel
  private let index: ModelIndex

  /// What one word brings, whatever stands beside it.
  private struct Word: Sendable {
    /// The squares of the rarities of its lemma and of its pieces.
    var lemmaSquare: Float = 0
    var pieceSquare: Float = 0
    /// The number of its lemma, where that stands in a pair of the model; else -1, and -2 where nothing
    /// was worked out yet.
    var paired: Int32 = -1
    /// Where its sums stand; 0, where there are zeros, as long as it brings nothing.
    var sums: Int32 = 0

    static let unknown = Word(paired: -2)
    var isKnown: Bool { paired > -2 }
  }

  /// The sums of twelve themes, four together: of lemmas, then of pieces, as many as stay in registers.
  private typealias Sums = InlineArray<6, SIMD4<Float>>
  private static let lanesTogether = 3
  /// The products of weight and rarity of twelve themes, four together.
  private typealias Products = InlineArray<3, SIMD4<Float>>

  private var words: [Word] = []
  /// For each word that brings something the sums of its themes, twelve after twelve.
  private var sums: [Sums]
  /// How many of them a word has.
  private let blocks: Int
  /// What each feature brings, its themes twelve after twelve.
  private let products: [Products]
  /// By theme, four together.
  private let bias: [SIMD4<Float>]
  private var folded: [UInt8] = []
  private var pieces = WordPieces()
  /// The rows of the pieces of the word at hand.
  private var rows: [Int32] = []

  init(_ model: LinearModel) {
    self.model = model
    index = ModelIndex(model.features)
    let blocks = (model.lanes + Self.lanesTogether - 1) / Self.lanesTogether
    bias = (0..<model.lanes).map { lane in
      var four = SIMD4<Float>()
      for theme in lane * 4..<min(lane * 4 + 4, model.themeCount) {
        four[theme & 3] = model.bias[theme]
      }
      return four
    }
    products = Self.products(of: model, blocks)
    self.blocks = blocks
    // Of the words that bring nothing.
    sums = [Sums](repeating: Sums(repeating: .zero), count: blocks)
  }

  private static func products(of model: LinearModel, _ blocks: Int) -> [Products] {
    let lanes = model.lanes
    var all = [Products](repeating: Products(repeating: .zero), count: model.rarity.count * blocks)
    for (row, rarity) in model.rarity.enumerated() {
      for lane in 0..<lanes {
        let (block, place) = lane.quotientAndRemainder(dividingBy: lanesTogether)
        all[row * blocks + block][place] = model.weights[row * lanes + lane] * rarity
      }
    }
    return all
  }

  /// A scorer of the sentences of one table.
  package init(_ model: LinearModel, words: WordTable) {
    self.init(model)
    prepare(words)
  }

  // MARK: - Words

  /// Works out what new words of the table bring.
  mutating func prepare(_ table: WordTable) {
    let index = index
    for symbol in words.count..<max(words.count, table.count) {
      words.append(table.withWord(Int32(symbol)) { word($0, $1, index) })
    }
  }

  /// Works out what the words of a sentence bring, where that was not done before.
  mutating func prepare(_ symbols: ArraySlice<Int32>, of table: WordTable) {
    if words.count < table.count {
      words.append(contentsOf: repeatElement(.unknown, count: table.count - words.count))
    }
    guard !symbols.allSatisfy({ words[Int($0)].isKnown }) else { return }
    let index = index
    for symbol in symbols where !words[Int(symbol)].isKnown {
      words[Int(symbol)] = table.withWord(symbol) { word($0, $1, index) }
    }
  }

  /// Works out what a word brings.
  private mutating func word(
    _ token: UnsafeBufferPointer<UInt8>, _ lemma: UnsafeBufferPointer<UInt8>, _ index: ModelIndex
  ) -> Word {
    var word = Word()
    let start = sums.count
    sums.append(contentsOf: repeatElement(Sums(repeating: .zero), count: blocks))
    WordFold.fold(lemma, into: &folded)
    if let number = folded.withUnsafeBufferPointer({ index.lemma($0) }) {
      let lemma = index.lemmaRows[number]
      if lemma.isPaired { word.paired = Int32(number) }
      if lemma.row >= 0 { word.lemmaSquare = add(lemma.row, at: start, 0) }
    }
    WordFold.fold(token, into: &folded)
    pieces.load(folded)
    rows.removeAll(keepingCapacity: true)
    index.forEachRow(of: pieces) { rows.append($0) }
    for row in rows { word.pieceSquare += add(row, at: start, Self.lanesTogether) }
    if word.lemmaSquare == 0, word.pieceSquare == 0 {
      sums.removeLast(blocks)
    } else {
      word.sums = Int32(start)
    }
    return word
  }

  /// Adds what a feature brings to the sums of a word.
  /// - Parameter first: where those begin that it is added to.
  /// - Returns: the square of its rarity.
  private mutating func add(_ row: Int32, at start: Int, _ first: Int) -> Float {
    for block in 0..<blocks {
      let own = products[Int(row) * blocks + block]
      for place in own.indices { sums[start + block][first + place] += own[place] }
    }
    let rarity = model.rarity[Int(row)]
    return rarity * rarity
  }

  // MARK: - Sentences

  /// Appends the scores of a sentence by theme.
  func score(_ symbols: ArraySlice<Int32>, appending scores: inout [Float]) {
    for block in 0..<blocks {
      let (totals, lemmaScale, pieceScale) = sum(symbols, block)
      let first = block * Self.lanesTogether
      for lane in first..<min(first + Self.lanesTogether, model.lanes) {
        let lemmas = totals[lane - first] * lemmaScale
        let pieces = totals[lane - first + Self.lanesTogether] * pieceScale
        let four = bias[lane] + lemmas + pieces
        for part in 0..<min(4, model.themeCount - lane * 4) { scores.append(four[part]) }
      }
    }
  }

  /// Sums what the words of a sentence bring to twelve themes.
  /// - Returns: the sums, and what those of lemmas and those of pieces are to be multiplied with.
  private func sum(
    _ symbols: ArraySlice<Int32>, _ block: Int
  ) -> (totals: Sums, lemmaScale: Float, pieceScale: Float) {
    words.withUnsafeBufferPointer { words in
      sums.withUnsafeBufferPointer { sums in
        index.withPairs { pairs in
          var totals = Sums(repeating: .zero)
          var square: Float = 0
          var pieceSquare: Float = 0
          var before: Int32 = -1
          for symbol in symbols {
            let word = words[Int(symbol)]
            let own = Int(word.sums) + block
            for part in totals.indices { totals[part] += sums[own][part] }
            square += word.lemmaSquare
            pieceSquare += word.pieceSquare
            if before >= 0, word.paired >= 0, let row = pairs[KeyIndex.pair(before, word.paired)] {
              square += addPair(row, block, to: &totals)
            }
            before = word.paired
          }
          return (totals, Self.scale(square), Self.scale(pieceSquare))
        }
      }
    }
  }

  /// Adds what a pair of neighbours brings to twelve themes.
  /// - Returns: the square of its rarity.
  @inline(__always)
  private func addPair(_ row: Int32, _ block: Int, to totals: inout Sums) -> Float {
    let own = products[Int(row) * blocks + block]
    for place in own.indices { totals[place] += own[place] }
    let rarity = model.rarity[Int(row)]
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
    let (block, place) = lane.quotientAndRemainder(dividingBy: Self.lanesTogether)
    weights.removeAll(keepingCapacity: true)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: symbols.count) { pieces in
      var square: Float = 0
      var pieceSquare: Float = 0
      var before: Int32 = -1
      for (i, symbol) in symbols.enumerated() {
        let word = words[Int(symbol)]
        let own = Int(word.sums) + block
        weights.append(sums[own][place][part])
        pieces[i] = sums[own][place + Self.lanesTogether][part]
        square += word.lemmaSquare
        pieceSquare += word.pieceSquare
        if before >= 0, word.paired >= 0, let row = index.pair(before, word.paired) {
          let rarity = model.rarity[Int(row)]
          square += rarity * rarity
          let half = products[Int(row) * blocks + block][place][part] / 2
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
