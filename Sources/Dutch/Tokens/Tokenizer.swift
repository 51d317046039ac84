/// Splits text into tokens, in one pass and in time linear in its length.
///
/// White space and control characters separate; what stands between two of them, a chunk, is peeled
/// from both sides, and then split inside where a mark cannot belong to a word. The conventions are
/// those of the Dutch treebanks: `zo'n`, `foto's`, `en/of`, `50-jarige`, `d.m.v.` and `9%` are one
/// token each. Every byte that is no white space is in exactly one token.
struct Tokenizer: ~Copyable {
  /// The tokens that were read and not yet taken away.
  var tokens = TokenBuffer()
  /// The ends of what was peeled off the right of a chunk, the last one first.
  var peeled: [Token] = []
  /// Whether a single quotation mark is open.
  var hasOpenQuote = false

  let abbreviations = Abbreviations.shared
  let emoticons = Emoticons.shared

  /// A longer token is cut, between code points.
  static let longestToken = 4096
  /// So is a longer stretch without white space.
  static let longestChunk = 1 << 16

  /// Forgets everything, for another text.
  mutating func reset() {
    tokens.removeAll()
    hasOpenQuote = false
  }

  /// Reads the next chunks at or after `start` and appends their tokens: plain ones as far as they
  /// follow one another, up to `longestRun` tokens, or one of another kind.
  /// - Returns: where the last chunk ends; nil where only white space is left.
  mutating func readChunks(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var i = start
    while i < text.count {
      let space = Self.spaceLength(text, at: i)
      if space == 0 { break }
      i += space
    }
    guard i < text.count else { return nil }
    let end = readPlain(text, from: i)
    return end > i ? end : readAny(text, from: i)
  }

  /// How many bytes of white space stand at `i`.
  static func spaceLength(_ text: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
    let byte = text[i]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    guard byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 else { return 0 }
    let point = CodePoint(text, at: i)
    if case .space = point.kind { return point.length }
    return 0
  }

  private mutating func readAny(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    let limit = min(text.count, start + Self.longestChunk)
    while end < limit, Self.spaceLength(text, at: end) == 0 { end += 1 }
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    let first = tokens.count
    let left = peelLeft(text, start..<end)
    let right = peelRight(text, left..<end)
    if left < right { splitInside(text, left..<right) }
    while let token = peeled.popLast() {
      append(Int(token.start), Int(token.end), token.kind, isSpaced: false)
    }
    if first < tokens.count { tokens[first].isSpaced = true }
    return end
  }

  mutating func append(_ start: Int, _ end: Int, _ kind: Token.Kind, isSpaced: Bool = false) {
    tokens.append(Token(start: Int32(start), end: Int32(end), kind: kind, isSpaced: isSpaced))
  }
}
