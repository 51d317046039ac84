/// What is peeled from both sides of a chunk.
extension Tokenizer {
  /// Appends the marks that stand before the first word of a chunk.
  /// - Returns: where the word starts.
  mutating func peelLeft(_ text: UnsafeBufferPointer<UInt8>, _ chunk: Range<Int>) -> Int {
    var i = chunk.lowerBound
    while i < chunk.upperBound {
      let rest = UnsafeBufferPointer(rebasing: text[i..<chunk.upperBound])
      let kind = ByteClass(rest[0])
      if kind == .lower || kind == .upper || kind == .digit { break }
      if rest.count <= Emoticons.longest, emoticons.contains(rest) {
        append(i, chunk.upperBound, .smiley)
        return chunk.upperBound
      }
      guard let (length, kind) = kind == .high ? highPrefix(rest) : markPrefix(rest) else { break }
      if kind == .quote, length == 1, rest[0] == UInt8(ascii: "'") { hasOpenQuote = true }
      append(i, i + length, kind)
      i += length
    }
    return i
  }

  /// The ASCII mark that a chunk starts with, where it is no part of a word.
  private func markPrefix(_ rest: UnsafeBufferPointer<UInt8>) -> (Int, Token.Kind)? {
    let next = rest.count > 1 ? rest[1] : 0
    let nextKind = ByteClass(next)
    switch rest[0] {
    case UInt8(ascii: "'"):
      if next == rest[0] { return (2, .quote) }
      return Clitics.start(rest) ? nil : (1, .quote)
    case UInt8(ascii: "`"): return next == rest[0] ? (2, .quote) : (1, .quote)
    case UInt8(ascii: "\""): return (1, .quote)
    case UInt8(ascii: ","): return next == rest[0] ? (2, .quote) : (1, .mark)
    case UInt8(ascii: "("): return closesBeforeLetter(rest, UInt8(ascii: ")")) ? nil : (1, .opener)
    case UInt8(ascii: "["): return startsMask(rest) ? nil : (1, .opener)
    case UInt8(ascii: "{"): return (1, .opener)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return (1, .closer)
    case UInt8(ascii: "."): return stopPrefix(rest, nextKind)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return (exclamations(rest), .exclamation)
    case UInt8(ascii: "@"), UInt8(ascii: "#"):
      return nextKind == .mark || nextKind == .space ? (1, .symbol) : nil
    case UInt8(ascii: "-"):
      if nextKind == .digit || rest.count <= 4 && nextKind == .lower { return nil }
      return (run(rest), .mark)
    case UInt8(ascii: "+"): return nextKind == .digit ? nil : (1, .symbol)
    case UInt8(ascii: ";"), UInt8(ascii: ":"): return (1, .mark)
    default: return (run(rest), .symbol)
    }
  }

  private func stopPrefix(
    _ rest: UnsafeBufferPointer<UInt8>, _ next: ByteClass
  ) -> (Int, Token.Kind)? {
    let length = run(rest)
    return length == 1 && (next == .digit || next == .upper) ? nil : (length, .stop)
  }

  /// The mark beyond ASCII that a chunk starts with, where it is no part of a word.
  private func highPrefix(_ rest: UnsafeBufferPointer<UInt8>) -> (Int, Token.Kind)? {
    let point = CodePoint(rest, at: 0)
    switch point.kind {
    case .openQuote where point.value == 0x2018 && Clitics.start(rest): return nil
    case .openQuote, .closeQuote: return (point.length, .quote)
    case .apostrophe: return Clitics.start(rest) ? nil : (point.length, .quote)
    case .dash, .mark: return (point.length, .mark)
    case .ellipsis: return (point.length, .stop)
    case .opener: return (point.length, .opener)
    case .closer: return (point.length, .closer)
    case .currency, .symbol: return (point.length, .symbol)
    case .letter, .upperLetter, .extending, .digit, .ideograph, .space, .emoji, .flag: return nil
    }
  }

  /// Puts the marks behind the last word of a chunk on `peeled`.
  /// - Returns: where the word ends.
  mutating func peelRight(_ text: UnsafeBufferPointer<UInt8>, _ chunk: Range<Int>) -> Int {
    var depth = 0
    for i in chunk {
      if text[i] == UInt8(ascii: "(") { depth += 1 }
    }
    var end = chunk.upperBound
    while end > chunk.lowerBound {
      let core = UnsafeBufferPointer(rebasing: text[chunk.lowerBound..<end])
      let kind = ByteClass(core[core.count - 1])
      if let length = smileySuffix(core, kind) {
        peel(end - length, end, .smiley)
        end -= length
        continue
      }
      if kind == .lower || kind == .upper || kind == .digit { break }
      if kind == .mark, core[core.count - 1] == UInt8(ascii: ")"), depth > 0 {
        break
      }
      guard let (length, kind) = kind == .high ? highSuffix(core) : markSuffix(core) else { break }
      peel(end - length, end, kind)
      end -= length
    }
    return end
  }

  private mutating func peel(_ start: Int, _ end: Int, _ kind: Token.Kind) {
    peeled.append(Token(start: Int32(start), end: Int32(end), kind: kind, isSpaced: false))
  }

  /// The length of an emoticon at the end of a chunk, glued to a word: `leuk:-)`.
  private func smileySuffix(_ core: UnsafeBufferPointer<UInt8>, _ last: ByteClass) -> Int? {
    guard last != .high, core.count > 2 else { return nil }
    for length in stride(from: min(Emoticons.longest, core.count - 1), through: 2, by: -1) {
      let suffix = UnsafeBufferPointer(rebasing: core[(core.count - length)...])
      let eyes = suffix[0]
      guard eyes == 0x3A || eyes == 0x3B || eyes == 0x3D || eyes == 0x3C || eyes == 0x5E else {
        continue
      }
      if last == .digit, ByteClass(core[core.count - length - 1]) == .digit { continue }
      if emoticons.contains(suffix) { return length }
    }
    return nil
  }

  /// The ASCII mark that a chunk ends with, where it is no part of the word before it.
  private mutating func markSuffix(_ core: UnsafeBufferPointer<UInt8>) -> (Int, Token.Kind)? {
    let before = core.count > 1 ? core[core.count - 2] : 0
    let beforeKind = ByteClass(before)
    switch core[core.count - 1] {
    case UInt8(ascii: "."): return stopSuffix(core)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return (exclamationsBehind(core), .exclamation)
    case UInt8(ascii: ","): return before == 0x2C ? (2, .quote) : (1, .mark)
    case UInt8(ascii: ";"), UInt8(ascii: ":"): return (1, .mark)
    case UInt8(ascii: ")"), UInt8(ascii: "}"): return (1, .closer)
    case UInt8(ascii: "]"): return LinkPattern.matches(core) ? nil : (1, .closer)
    case UInt8(ascii: "\""): return (1, .quote)
    case UInt8(ascii: "'"):
      if before == 0x27 { return (2, .quote) }
      if core.count == 2, beforeKind == .lower || beforeKind == .upper { return nil }
      if !hasOpenQuote, before == 0x73 || before == 0x78 || before == 0x7A { return nil }
      hasOpenQuote = false
      return (1, .quote)
    case UInt8(ascii: "`"): return (1, .quote)
    case UInt8(ascii: "-"):
      return before == UInt8(ascii: "-")
        || beforeKind == .mark && before != UInt8(ascii: ",")
          && before != UInt8(ascii: ")")
        ? (runBehind(core), .mark) : nil
    case UInt8(ascii: "/"): return LinkPattern.matches(core) ? nil : (1, .symbol)
    case UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "#"):
      return beforeKind == .mark && before != core[core.count - 1] ? (1, .symbol) : nil
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return (1, .opener)
    default: return (1, .symbol)
    }
  }

  private func stopSuffix(_ core: UnsafeBufferPointer<UInt8>) -> (Int, Token.Kind)? {
    let length = runBehind(core)
    if length > 1 {
      // `1995-...`: a stretch of years that has no end yet.
      let before = core.count > length + 1 ? core[core.count - length - 1] : 0
      return before == UInt8(ascii: "-") && core.count - length > 2 ? nil : (length, .stop)
    }
    let word = UnsafeBufferPointer(rebasing: core.dropLast())
    return isAbbreviation(word) ? nil : (1, .stop)
  }

  private func highSuffix(_ core: UnsafeBufferPointer<UInt8>) -> (Int, Token.Kind)? {
    var start = core.count - 1
    while start > 0, core[start] & 0xC0 == 0x80, core.count - start < 4 { start -= 1 }
    let point = CodePoint(core, at: start)
    let length = core.count - start
    guard point.length == length else { return nil }
    switch point.kind {
    case .openQuote, .closeQuote: return (length, .quote)
    case .apostrophe:
      let before = start > 0 ? core[start - 1] | 0x20 : 0
      return before == 0x73 || before == 0x78 || before == 0x7A ? nil : (length, .quote)
    case .dash, .mark: return (length, .mark)
    case .ellipsis: return (length, .stop)
    case .opener: return (length, .opener)
    case .closer: return (length, .closer)
    case .currency: return (length, .symbol)
    case .symbol:
      // Degrees, and the signs of trade and copyright, stay with their word.
      return point.value == 0xB0 || point.value == 0xAE || point.value == 0x2122
        ? nil : (length, .symbol)
    case .letter, .upperLetter, .extending, .digit, .ideograph, .space, .emoji, .flag: return nil
    }
  }
}
