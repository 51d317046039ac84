/// Where a sentence ends.
///
/// A full stop, `!`, `?` or an ellipsis ends it, with the quotation marks and brackets that close
/// behind; a smiley may. What follows decides: a capital letter, a digit or an opening mark begins a
/// sentence; a small letter does so only where no quotation closes, for then a reporting clause may
/// follow, and people write without capitals.
extension SentenceReader {
  /// What the token that may begin a sentence begins with.
  private enum Start {
    case capital
    case small
    case digit
    case smiley
    case other
  }

  /// Whether a sentence that began with token `start` ends before token `i`.
  func isBoundary(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ i: Int) -> Bool {
    guard tokens[i - 1].kind.mayEndSentence else { return false }
    let next = tokens[i]
    if continues(text, start, i) { return false }
    var last = i - 1
    while last > start, closes(text, last) { last -= 1 }
    let closers = i - 1 - last
    let begins = beginning(text, i)
    let terminator = tokens[last]
    switch terminator.kind {
    case .stop:
      if closers == 0, isEnumerator(text, start, last) { return false }
      if !next.isSpaced { return begins == .capital && terminator.count == 1 }
      if terminator.count > 1 { return begins == .capital || begins == .digit }
      return ends(begins, closers)
    case .exclamation:
      if last > start, tokens[last - 1].kind == .opener { return false }
      if !next.isSpaced { return begins == .capital && closers == 0 }
      return ends(begins, closers)
    case .abbreviation:
      return next.isSpaced && begins == .capital && canEnd(text, start, last, i)
    case .smiley:
      guard next.isSpaced, closers == 0, last > start else { return false }
      return begins == .capital || begins == .small && isTerminator(tokens[last - 1])
    default: return false
    }
  }

  private func ends(_ begins: Start, _ closers: Int) -> Bool {
    switch begins {
    case .capital, .digit: true
    case .small: closers == 0
    case .other: true
    case .smiley: false
    }
  }

  private func isTerminator(_ token: Token) -> Bool {
    token.kind == .stop || token.kind == .exclamation
  }

  /// Whether token `i` is a bracket or quotation mark that closes behind the token before.
  private func closes(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    switch tokens[i].kind {
    case .closer: true
    case .quote:
      switch side(text, i) {
      case .opens: false
      case .closes: true
      case .either: !tokens[i].isSpaced || i + 1 < tokens.count && tokens[i + 1].isSpaced
      }
    default: false
    }
  }

  /// Whether token `i` can only go on with a sentence.
  private func continues(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ i: Int) -> Bool {
    let token = tokens[i]
    switch token.kind {
    case .closer, .mark, .stop, .exclamation:
      return token.kind != .mark || !isDash(text, token)
    case .quote:
      if !token.isSpaced { return true }
      guard i + 1 < tokens.count else { return true }
      switch side(text, i) {
      case .opens: return false
      case .closes: return tokens[i + 1].isSpaced
      case .either: return tokens[i + 1].isSpaced && isInQuotes(text, start, i)
      }
    default: return false
    }
  }

  private func isDash(_ text: UnsafeBufferPointer<UInt8>, _ token: Token) -> Bool {
    let first = text[Int(token.start)]
    return first == UInt8(ascii: "-") || first == 0xE2
  }

  /// Whether an odd number of `"` stands before token `i` in the text.
  private func isInQuotes(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ i: Int) -> Bool {
    var isOpen = hasOpenQuote
    for at in start..<i where tokens[at].kind == .quote && side(text, at) == .either {
      isOpen.toggle()
    }
    return isOpen
  }

  /// What the text begins with at token `i`, opening marks left out.
  private func beginning(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Start {
    var at = i
    while at < tokens.count,
      tokens[at].kind == .opener || tokens[at].kind == .quote || tokens[at].kind == .mark
    {
      at += 1
    }
    guard at < tokens.count else { return .other }
    switch tokens[at].kind {
    case .smiley: return .smiley
    case .word, .abbreviation, .number: return letterCase(text, tokens[at])
    default: return .other
    }
  }

  /// The case of a token's first letter; an apostrophe and what is joined to it are passed over, for
  /// `'s Avonds` begins with a capital.
  private func letterCase(_ text: UnsafeBufferPointer<UInt8>, _ token: Token) -> Start {
    let first = text[Int(token.start)]
    switch ByteClass(first) {
    case .upper: return .capital
    case .lower: return .small
    case .digit: return .digit
    case .high:
      if case .upperLetter = CodePoint(text, at: Int(token.start)).kind { return .capital }
      return CodePoint(text, at: Int(token.start)).kind == .apostrophe ? .capital : .small
    case .mark: return first == UInt8(ascii: "'") ? .capital : .other
    case .space: return .other
    }
  }

  /// `1.`, `a.` at the start of a line.
  private func isEnumerator(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ stop: Int) -> Bool {
    guard stop == start + 1 else { return false }
    let token = tokens[start]
    return token.kind == .number && token.count <= 3 || token.kind == .word && token.count == 1
  }

  /// Whether an abbreviation at `last` can be the end of a sentence before token `i`.
  private func canEnd(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ last: Int, _ i: Int
  ) -> Bool {
    guard last > start else { return false }
    let token = tokens[last]
    let word = UnsafeBufferPointer(rebasing: text[Int(token.start)..<Int(token.end) - 1])
    let ending = Abbreviations.shared.ending(of: word)
    if ending == .never { return false }
    let starts = SentenceStarters.shared.contains(text, tokens[i])
    if ending == .maybe { return starts || i + 1 < tokens.count && tokens[i].kind != .word }
    // An initial: `vitamine C. De`, but `Jan C. De Vries`.
    return starts && letterCase(text, tokens[last - 1]) == .small
  }
}
