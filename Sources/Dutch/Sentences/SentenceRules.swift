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
    guard token(at: i - 1).kind.mayEndSentence else { return false }
    let next = token(at: i)
    if continues(text, start, i) { return false }
    var last = i - 1
    while last > start, closes(text, last) { last -= 1 }
    let closers = i - 1 - last
    let begins = beginning(text, i)
    let terminator = token(at: last)
    switch terminator.kind {
    case .stop:
      if closers == 0, isEnumerator(text, start, last) { return false }
      if !next.isSpaced { return begins == .capital && terminator.count == 1 }
      if terminator.count > 1 { return begins == .capital || begins == .digit }
      return ends(begins, closers)
    case .exclamation:
      if last > start, token(at: last - 1).kind == .opener { return false }
      if !next.isSpaced { return begins == .capital && closers == 0 }
      return ends(begins, closers)
    case .abbreviation:
      return next.isSpaced && begins == .capital && canEnd(text, start, last, i)
    case .smiley:
      guard next.isSpaced, closers == 0, last > start else { return false }
      return begins == .capital || begins == .small && isTerminator(token(at: last - 1))
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
    switch token(at: i).kind {
    case .closer: true
    case .quote:
      switch side(text, i) {
      case .opens: false
      case .closes: true
      case .either: !token(at: i).isSpaced || i + 1 < tokenCount && token(at: i + 1).isSpaced
      }
    default: false
    }
  }

  /// Whether token `i` can only go on with a sentence.
  private func continues(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ i: Int) -> Bool {
    let here = token(at: i)
    switch here.kind {
    case .closer, .mark, .stop, .exclamation:
      return here.kind != .mark || !isDash(text, here)
    case .quote:
      if !here.isSpaced { return true }
      guard i + 1 < tokenCount else { return true }
      switch side(text, i) {
      case .opens: return false
      case .closes: return token(at: i + 1).isSpaced
      case .either: return token(at: i + 1).isSpaced && isInQuotes(text, start, i)
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
    for at in start..<i where token(at: at).kind == .quote && side(text, at) == .either {
      isOpen.toggle()
    }
    return isOpen
  }

  /// What the text begins with at token `i`, opening marks left out.
  private func beginning(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Start {
    var at = i
    while at < tokenCount,
      token(at: at).kind == .opener || token(at: at).kind == .quote || token(at: at).kind == .mark
    {
      at += 1
    }
    guard at < tokenCount else { return .other }
    switch token(at: at).kind {
    case .smiley: return .smiley
    case .word, .abbreviation, .number: return letterCase(text, token(at: at))
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
    let first = token(at: start)
    return first.kind == .number && first.count <= 3 || first.kind == .word && first.count == 1
  }

  /// Whether an abbreviation at `last` can be the end of a sentence before token `i`.
  private func canEnd(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ last: Int, _ i: Int
  ) -> Bool {
    guard last > start else { return false }
    let abbreviation = token(at: last)
    let word = UnsafeBufferPointer(rebasing: text[abbreviation.range].dropLast())
    let ending = Abbreviations.shared.ending(of: word)
    if ending == .never { return false }
    let starts = SentenceStarters.shared.contains(text, token(at: i))
    if ending == .maybe { return starts || i + 1 < tokenCount && token(at: i).kind != .word }
    // An initial: `vitamine C. De`, but `Jan C. De Vries`.
    return starts && letterCase(text, token(at: last - 1)) == .small
  }
}
