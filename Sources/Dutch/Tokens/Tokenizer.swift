/// Splits text into tokens, in one pass and in time linear in its length.
///
/// White space and control characters separate; what stands between two of them, a chunk, is peeled
/// from both sides, and then split inside where a mark cannot belong to a word. The conventions are
/// those of the Dutch treebanks: `zo'n`, `foto's`, `en/of`, `50-jarige`, `d.m.v.` and `9%` are one
/// token each. Every byte that is no white space is in exactly one token.
package struct Tokenizer {
  /// The tokens that were read and not yet taken away.
  package var tokens: [Token] = []
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

  package init() { tokens.reserveCapacity(256) }

  /// Forgets everything, for another text.
  package mutating func reset() {
    tokens.removeAll(keepingCapacity: true)
    hasOpenQuote = false
  }

  /// Reads the next chunks at or after `start` and appends their tokens: plain ones as far as they
  /// follow one another, up to `longestRun` tokens, or one of another kind.
  /// - Returns: where the last chunk ends; nil where only white space is left.
  package mutating func readChunks(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
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

  /// Reads chunks of ASCII letters or digits with at most one mark behind each, as most are.
  /// - Returns: where the last of them ends; `start` where the first is another.
  private mutating func readPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var run = InlineArray<16, Token>(
      repeating: Token(start: 0, end: 0, kind: .word, isSpaced: true))
    var count = 0
    var end = start
    while count + 2 <= Self.longestRun {
      var i = end
      while i < text.count, text[i] == 0x20 { i += 1 }
      guard i < text.count, let chunk = plainChunk(text, from: i) else { break }
      run[count].start = Int32(i)
      run[count].end = Int32(chunk.end)
      run[count].kind = ByteClass(text[i]) == .digit ? .number : .word
      count += 1
      end = chunk.end
      if let mark = chunk.mark {
        run[count] = Token(start: Int32(end), end: Int32(end + 1), kind: mark, isSpaced: false)
        count += 1
        end += 1
      }
    }
    run.span.withUnsafeBufferPointer {
      tokens.append(contentsOf: UnsafeBufferPointer(rebasing: $0[..<count]))
    }
    return end
  }

  /// How many tokens a run of plain chunks has at most.
  private static let longestRun = 16

  /// Where the word of a plain chunk ends, and what the mark behind it is; nil where the chunk is
  /// another.
  @inline(__always)
  private func plainChunk(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, mark: Token.Kind?)? {
    let (i, hasDigits) = Self.scanPlain(text, from: start)
    guard i > start, i - start <= Self.longestToken else { return nil }
    if i == text.count || text[i] == 0x20 { return (i, nil) }
    guard i + 1 == text.count || text[i + 1] == 0x20 else { return nil }
    switch text[i] {
    case UInt8(ascii: ","): return (i, .mark)
    case UInt8(ascii: ".")
    where hasDigits || !isAbbreviation(UnsafeBufferPointer(rebasing: text[start..<i])):
      return (i, .stop)
    default: return nil
    }
  }

  /// Passes over ASCII letters and digits, eight at a time.
  /// - Returns: where they end, and whether there is a digit among them.
  @inline(__always)
  private static func scanPlain(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, hasDigits: Bool) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let bytes = UnsafeRawBufferPointer(text)
    var i = start
    while i + 8 <= bytes.count {
      let eight = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      let heptets = (eight | ones &* 0x20) & (ones &* 0x7F)
      let isLetter =
        ((heptets &+ ones &* (0x80 - 0x61)) ^ (heptets &+ ones &* (0x7F - 0x7A))) & ~eight
      let others = ~isLetter & (ones &* 0x80)
      guard others == 0 else {
        i += others.trailingZeroBitCount >> 3
        break
      }
      i += 8
    }
    var hasDigits = false
    scan: while i < text.count {
      switch ByteClass(text[i]) {
      case .lower, .upper: break
      case .digit: hasDigits = true
      default: break scan
      }
      i += 1
    }
    return (i, hasDigits)
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
