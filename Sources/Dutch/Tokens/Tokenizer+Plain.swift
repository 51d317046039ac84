/// Chunks of ASCII letters or digits with at most one mark behind each, as most are.
extension Tokenizer {
  /// How many tokens a run of plain chunks has at most.
  private static let longestRun = 32

  /// Reads plain chunks as far as they follow one another.
  /// - Returns: where the last of them ends; `start` where the first is another.
  mutating func readPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let run = tokens.room(for: Self.longestRun)
    var count = 0
    var end = start
    while count + 2 <= Self.longestRun {
      var i = end
      while i < text.count, text[i] == 0x20 { i += 1 }
      guard let chunk = plainWord(text, from: i) ?? plainChunk(text, from: i) else { break }
      run[count] = Token(
        start: Int32(truncatingIfNeeded: i), end: Int32(truncatingIfNeeded: chunk.end),
        kind: chunk.kind, isSpaced: true)
      count &+= 1
      end = chunk.end
      if let mark = chunk.mark {
        run[count] = Token(
          start: Int32(truncatingIfNeeded: end), end: Int32(truncatingIfNeeded: end &+ 1),
          kind: mark, isSpaced: false)
        count &+= 1
        end &+= 1
      }
    }
    tokens.add(count)
    return end
  }

  /// A plain chunk: where its word ends, what that is, and what the mark behind it is.
  private typealias Chunk = (end: Int, kind: Token.Kind, mark: Token.Kind?)

  /// A chunk of fewer than sixteen letters, and nothing else, with a blank behind it, or a mark and a
  /// blank, before the last bytes of the text; nil where it is another.
  @inline(__always)
  private func plainWord(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Chunk? {
    guard start <= text.count &- 18 else { return nil }
    let letters = Self.letters(UnsafeRawBufferPointer(text), at: start)
    guard letters > 0, letters < 16 else { return nil }
    let i = start &+ letters
    if text[i] == 0x20 { return (i, .word, nil) }
    guard text[i &+ 1] == 0x20 else { return nil }
    if text[i] == UInt8(ascii: ",") { return (i, .word, .mark) }
    let word = UnsafeBufferPointer(rebasing: text[start..<i])
    return text[i] == UInt8(ascii: ".") && !isAbbreviation(word) ? (i, .word, .stop) : nil
  }

  /// Any plain chunk; nil where it is another.
  private func plainChunk(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Chunk? {
    guard start < text.count else { return nil }
    let (i, hasDigits) = Self.scan(text, from: start)
    guard i > start, i - start <= Self.longestToken else { return nil }
    let kind: Token.Kind = ByteClass(text[start]) == .digit ? .number : .word
    if i == text.count || text[i] == 0x20 { return (i, kind, nil) }
    guard i + 1 == text.count || text[i + 1] == 0x20 else { return nil }
    switch text[i] {
    case UInt8(ascii: ","): return (i, kind, .mark)
    case UInt8(ascii: ".")
    where hasDigits || !isAbbreviation(UnsafeBufferPointer(rebasing: text[start..<i])):
      return (i, kind, .stop)
    default: return nil
    }
  }

  /// Where to stop looking: behind the longest token, so that a text without a blank is not looked
  /// through for each piece of it.
  @inline(__always)
  private static func limit(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    min(text.count, start + longestToken + 16)
  }

  /// Passes over ASCII letters and digits.
  /// - Returns: where they end, and whether there is a digit among them.
  private static func scan(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, hasDigits: Bool) {
    let bytes = UnsafeRawBufferPointer(text)
    let limit = limit(text, start)
    var i = start
    var digits: UInt64 = 0
    while i + 8 <= limit {
      let eight = EightBytes(bytes, at: i)
      let own = eight.digits
      let count = EightBytes.count(ofFirst: eight.letters | own)
      i += count
      digits |= own & ((1 << UInt64(8 * count)) &- 1)
      if count < 8 { return (i, digits != 0) }
    }
    var hasDigits = digits != 0
    while i < limit {
      switch ByteClass(text[i]) {
      case .lower, .upper: break
      case .digit: hasDigits = true
      default: return (i, hasDigits)
      }
      i += 1
    }
    return (i, hasDigits)
  }

  /// How many of sixteen bytes come before one that is no ASCII letter.
  @inline(__always)
  private static func letters(_ bytes: UnsafeRawBufferPointer, at i: Int) -> Int {
    // Both halves in any case, and no branch, for nobody could foresee in which a word ends.
    let first = EightBytes.count(ofFirst: EightBytes(bytes, at: i).letters)
    let second = EightBytes.count(ofFirst: EightBytes(bytes, at: i &+ 8).letters)
    // The second counts where the first is eight, and no bit of that is lower.
    return first &+ (second & (0 &- first &>> 3))
  }
}
