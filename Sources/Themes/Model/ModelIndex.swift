/// The features of a model, found by the bytes of words.
struct ModelIndex: Sendable {
  /// A folded lemma that stands in a feature.
  struct Lemma: Sendable {
    /// The row of its own feature; -1 where it has none.
    var row: Int32 = -1
    /// Whether it stands in a pair.
    var isPaired = false
  }

  private var lemmas: ByteIndex
  private(set) var lemmaRows: [Lemma] = []
  /// The rows of pieces by their keys, and of those that are too long for one.
  private var pieces: KeyIndex
  private var longPieces = ByteIndex()
  private var longPieceRows: [Int32] = []
  /// The rows of pairs of lemmas.
  private var pairs = KeyIndex()

  init(_ features: FeatureNames) {
    lemmas = ByteIndex(capacity: features.count / 2)
    pieces = KeyIndex(capacity: features.count)
    var row: Int32 = 0
    features.forEach { name in
      add(name, row)
      row += 1
    }
  }

  private mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ row: Int32) {
    guard name.count > 2, name[1] == UInt8(ascii: ":") else { return }
    let text = UnsafeBufferPointer(rebasing: name[2...])
    switch name[0] {
    case UInt8(ascii: "w"): lemmaRows[number(of: text)].row = row
    case UInt8(ascii: "c"): addPiece(text, row)
    case UInt8(ascii: "b"):
      guard let blank = text.firstIndex(of: 0x20) else { return }
      let one = number(of: UnsafeBufferPointer(rebasing: text[..<blank]))
      let other = number(of: UnsafeBufferPointer(rebasing: text[(blank + 1)...]))
      lemmaRows[one].isPaired = true
      lemmaRows[other].isPaired = true
      pairs[KeyIndex.pair(Int32(one), Int32(other))] = row
    default: return
    }
  }

  private mutating func addPiece(_ text: UnsafeBufferPointer<UInt8>, _ row: Int32) {
    if let key = WordPieces.key(of: text) {
      pieces[key] = row
      return
    }
    let number = longPieces.insert(text, hash: ByteHash.hash(text))
    if number == longPieceRows.count {
      longPieceRows.append(row)
    } else {
      longPieceRows[number] = row
    }
  }

  private mutating func number(of lemma: UnsafeBufferPointer<UInt8>) -> Int {
    let number = lemmas.insert(lemma, hash: ByteHash.hash(lemma))
    if number == lemmaRows.count { lemmaRows.append(Lemma()) }
    return number
  }

  /// The number of a lemma that stands in a feature.
  func lemma(_ folded: UnsafeBufferPointer<UInt8>) -> Int? {
    lemmas.find(folded, hash: ByteHash.hash(folded))
  }

  /// The rows of the pieces of a word, in the order of the pieces.
  func forEachRow(of word: WordPieces, _ body: (Int32) -> Void) {
    pieces.withView { pieces in
      word.forEach { piece in
        if let key = piece.key {
          if let row = pieces[key] { body(row) }
        } else if let number = longPieces.find(piece.text, hash: ByteHash.hash(piece.text)) {
          body(longPieceRows[number])
        }
      }
    }
  }

  /// The row of a pair of lemmas.
  func pair(_ one: Int32, _ other: Int32) -> Int32? { pairs[KeyIndex.pair(one, other)] }

  /// The rows of pairs of lemmas, by `KeyIndex.pair`, for as long as `body` runs.
  func withPairs<R>(_ body: (KeyIndex.View) -> R) -> R { pairs.withView(body) }
}
