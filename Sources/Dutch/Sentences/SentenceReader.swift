/// Reads a text sentence by sentence, in memory for those since `forget`.
///
/// A sentence ends where `isBoundary` says so, looking two tokens ahead, and after
/// `longestSentence` tokens in any case. Every token is in exactly one sentence.
package struct SentenceReader: ~Copyable {
  private var tokenizer = Tokenizer()
  /// The tokens of the present sentence among those read so far.
  private var sentence = 0..<0
  /// The first token that was not yet looked at as the start of a sentence.
  private var checked = 1
  /// The offset of the first byte that was not yet read.
  private var offset = 0
  private var isAtEnd = false
  /// Whether a `"` is open at the start of the present sentence.
  private(set) var hasOpenQuote = false

  package static let longestSentence = 1000
  private static let lookahead = 2

  package init() {}

  /// The tokens of the present sentence, good until the next is read.
  package var tokens: UnsafeBufferPointer<Token> { tokenizer.tokens[sentence] }

  /// How many tokens have been read so far.
  var tokenCount: Int { tokenizer.tokens.count }

  /// One of those.
  func token(at i: Int) -> Token { tokenizer.tokens[i] }

  /// Goes to the start of a text.
  package mutating func reset() {
    tokenizer.reset()
    sentence = 0..<0
    (checked, offset, isAtEnd) = (1, 0, false)
    hasOpenQuote = false
  }

  /// Moves to the next sentence of a text.
  /// - Parameter text: of fewer than 2 GB.
  /// - Returns: false at its end.
  package mutating func next(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    precondition(text.count < Int(Int32.max), "a text whose offsets are no 32 bits")
    for i in sentence where token(at: i).kind == .quote && side(text, i) == .either {
      hasOpenQuote.toggle()
    }
    let start = sentence.upperBound
    while true {
      let limit = isAtEnd ? tokenCount : tokenCount - Self.lookahead
      while checked < limit {
        checked = nextCandidate(upTo: min(limit, start + Self.longestSentence))
        guard checked < limit else { break }
        if checked - start >= Self.longestSentence || isBoundary(text, start, checked) {
          sentence = start..<checked
          checked += 1
          return true
        }
        checked += 1
      }
      if isAtEnd { break }
      if let end = tokenizer.readChunks(text, from: offset) {
        offset = end
      } else {
        isAtEnd = true
      }
    }
    sentence = start..<tokenCount
    return !sentence.isEmpty
  }

  /// The first token from `checked` on behind one that may end a sentence; `limit` where there is none
  /// before it.
  private func nextCandidate(upTo limit: Int) -> Int {
    let tokens = tokenizer.tokens.all
    var i = checked
    while i < limit, !tokens[i - 1].kind.mayEndSentence { i += 1 }
    return i
  }

  /// Forgets the tokens of the sentences before the present one, once there are many.
  package mutating func forget() {
    let start = sentence.lowerBound
    guard start > 256, start * 2 > tokenCount else { return }
    tokenizer.tokens.removeFirst(start)
    checked -= start
    sentence = 0..<sentence.count
  }
}
