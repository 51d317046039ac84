/// What is split within a chunk, its edges peeled.
extension Tokenizer {
  /// Appends the tokens of what is left of a chunk.
  mutating func splitInside(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let core = UnsafeBufferPointer(rebasing: text[range])
    if LinkPattern.matches(core) {
      appendCut(text, range, .link)
      return
    }
    let balanced = isBalanced(core)
    var start = range.lowerBound
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = ByteClass(text[i])
      let split: (length: Int, kind: Token.Kind)? =
        switch byte {
        case .mark: markInside(text, i, range, balanced)
        case .high: highInside(text, i, range)
        case .lower, .upper, .digit, .space: nil
        }
      guard let split else {
        i += byte == .high ? CodePoint(text, at: i).length : 1
        continue
      }
      appendWord(text, start..<i)
      appendCut(text, i..<i + split.length, split.kind)
      i += split.length
      start = i
    }
    appendWord(text, start..<range.upperBound)
  }

  private mutating func appendWord(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let word = UnsafeBufferPointer(rebasing: text[range])
    let last = word[word.count - 1]
    let kind: Token.Kind =
      if ByteClass(word[0]) == .digit || word.count > 1 && isSigned(word) {
        .number
      } else if last == UInt8(ascii: "."), word.count > 1 {
        .abbreviation
      } else {
        .word
      }
    appendCut(text, range, kind)
  }

  private func isSigned(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    ByteClass(word[1]) == .digit && ByteClass(word[0]) == .mark
  }

  /// Appends a token, cut where it is too long.
  private mutating func appendCut(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ kind: Token.Kind
  ) {
    var start = range.lowerBound
    while range.upperBound - start > Self.longestToken {
      var cut = start + Self.longestToken
      while cut < range.upperBound, text[cut] & 0xC0 == 0x80 { cut += 1 }
      append(start, cut, kind)
      start = cut
    }
    if start < range.upperBound { append(start, range.upperBound, kind) }
  }

  private func isBalanced(_ core: UnsafeBufferPointer<UInt8>) -> Bool {
    var depth = 0
    var lowest = 0
    for byte in core {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      lowest = min(lowest, depth)
    }
    return depth == 0 && lowest == 0 && core.count <= 64
  }

  /// What an ASCII mark at `i` splits off, if it splits.
  private func markInside(
    _ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ range: Range<Int>, _ balanced: Bool
  ) -> (Int, Token.Kind)? {
    let rest = UnsafeBufferPointer(rebasing: text[i..<range.upperBound])
    let before = i > range.lowerBound ? ByteClass(text[i - 1]) : .space
    let after = rest.count > 1 ? ByteClass(rest[1]) : .space
    let betweenDigits = before == .digit && after == .digit
    switch rest[0] {
    case UInt8(ascii: "\""), UInt8(ascii: "`"): return (1, .quote)
    case UInt8(ascii: "'"): return after == .mark && rest[1] == rest[0] ? (2, .quote) : nil
    case UInt8(ascii: ","):
      if rest.count > 1, rest[1] == rest[0] { return (2, .quote) }
      return betweenDigits || before == .digit && rest.count > 1 && rest[1] == 0x2D
        ? nil : (1, .mark)
    case UInt8(ascii: ";"): return (1, .mark)
    case UInt8(ascii: ":"): return betweenDigits ? nil : (1, .mark)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return (exclamations(rest), .exclamation)
    case UInt8(ascii: "."): return stopInside(text, i, range)
    case UInt8(ascii: "("): return balanced ? nil : (1, .opener)
    case UInt8(ascii: ")"): return balanced ? nil : (1, .closer)
    case UInt8(ascii: "["), UInt8(ascii: "{"): return (1, .opener)
    case UInt8(ascii: "]"), UInt8(ascii: "}"): return (1, .closer)
    case UInt8(ascii: "-"): return run(rest) > 1 ? (run(rest), .mark) : nil
    case UInt8(ascii: "$"): return after == .digit ? (1, .symbol) : nil
    case UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "~"), UInt8(ascii: "\\"):
      return (run(rest), .symbol)
    default: return nil
    }
  }

  /// A run of full stops, or one between two sentences that a blank should part: `gedaan.Toen`.
  private func stopInside(
    _ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ range: Range<Int>
  ) -> (Int, Token.Kind)? {
    if i > range.lowerBound, text[i - 1] == UInt8(ascii: ".") { return nil }
    let length = run(UnsafeBufferPointer(rebasing: text[i..<range.upperBound]))
    if length > 1 {
      let isOpenStretch = i - range.lowerBound > 1 && text[i - 1] == UInt8(ascii: "-")
      return isOpenStretch && i + length == range.upperBound ? nil : (length, .stop)
    }
    let isLower = { (at: Int) in
      range.contains(at) && ByteClass(text[at]) == .lower
    }
    guard isLower(i - 1), isLower(i - 2), isLower(i - 3), range.contains(i + 2) else { return nil }
    return ByteClass(text[i + 1]) == .upper && isLower(i + 2) ? (1, .stop) : nil
  }

  /// What a code point beyond ASCII at `i` splits off, if it splits.
  private func highInside(
    _ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ range: Range<Int>
  ) -> (Int, Token.Kind)? {
    let point = CodePoint(text, at: i)
    let before = i > range.lowerBound ? ByteClass(text[i - 1]) : .space
    switch point.kind {
    case .emoji, .flag: return (emojiLength(text, i, range.upperBound), .smiley)
    case .ideograph: return (point.length, .word)
    case .openQuote where point.value == 0x2018 && before != .space: return nil
    case .openQuote where i == range.lowerBound && before == .space: return nil
    case .openQuote, .closeQuote: return (point.length, .quote)
    case .ellipsis: return (point.length, .stop)
    case .dash: return before == .digit ? nil : (point.length, .mark)
    case .opener: return (point.length, .opener)
    case .closer: return (point.length, .closer)
    case .currency: return (point.length, .symbol)
    case .symbol:
      return point.value == 0xFFFD || point.value < 0x100 ? nil : (point.length, .symbol)
    case .letter, .upperLetter, .extending, .digit, .apostrophe, .mark, .space: return nil
    }
  }

  /// The length of an emoji with its modifiers, and what is joined to it.
  private func emojiLength(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var point = CodePoint(text, at: start)
    var i = start + point.length
    var isFlag = point.kind == .flag
    while i < end {
      let next = CodePoint(text, at: i)
      if next.kind == .extending || point.value == 0x200D && next.kind == .emoji {
        i += next.length
      } else if isFlag, next.kind == .flag {
        i += next.length
        isFlag = false
      } else {
        break
      }
      point = next
    }
    return i - start
  }
}
