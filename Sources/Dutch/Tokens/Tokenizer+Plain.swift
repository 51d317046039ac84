/// Chunks of ASCII letters or digits with at most one mark behind each, as most are.
extension Tokenizer {
  /// How many tokens a run of plain chunks has at most.
  private static let longestRun = 32

  /// Reads plain chunks as far as they follow one another.
  /// - Returns: where the last of them ends; `start` where the first is another.
  mutating func readPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var run = InlineArray<32, Token>(
      repeating: Token(start: 0, end: 0, kind: .word, isSpaced: true))
    var count = 0
    var end = start
    while count + 2 <= Self.longestRun {
      var i = end
      while i < text.count, text[i] == 0x20 { i += 1 }
      guard let chunk = plainWord(text, from: i) ?? plainChunk(text, from: i) else { break }
      run[count] = Token(start: Int32(i), end: Int32(chunk.end), kind: chunk.kind, isSpaced: true)
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

  /// A plain chunk: where its word ends, what that is, and what the mark behind it is.
  private typealias Chunk = (end: Int, kind: Token.Kind, mark: Token.Kind?)

  /// A chunk of letters alone with a blank behind it, or a mark and a blank, well before the end of
  /// the text; nil where it is another.
  @inline(__always)
  private func plainWord(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Chunk? {
    let bytes = UnsafeRawBufferPointer(text)
    let limit = Self.limit(text, start)
    var i = start
    while i + 10 <= limit {
      let letters = Self.letters(bytes, at: i)
      i += letters
      if letters == 8 { continue }
      guard i > start, i - start <= Self.longestToken else { return nil }
      if text[i] == 0x20 { return (i, .word, nil) }
      guard text[i + 1] == 0x20 else { return nil }
      if text[i] == UInt8(ascii: ",") { return (i, .word, .mark) }
      let word = UnsafeBufferPointer(rebasing: text[start..<i])
      return text[i] == UInt8(ascii: ".") && !isAbbreviation(word) ? (i, .word, .stop) : nil
    }
    return nil
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
    let limit = limit(text, start)
    var i = start
    var hasDigits = false
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

  /// How many of eight bytes come before one that is no ASCII letter.
  @inline(__always)
  private static func letters(_ bytes: UnsafeRawBufferPointer, at i: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
    let heptets = (eight | ones &* 0x20) & (ones &* 0x7F)
    let isLetter =
      ((heptets &+ ones &* (0x80 - 0x61)) ^ (heptets &+ ones &* (0x7F - 0x7A))) & ~eight
    return (~isLetter & (ones &* 0x80)).trailingZeroBitCount &>> 3
  }
}
