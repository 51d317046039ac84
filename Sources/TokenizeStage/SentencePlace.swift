import Dutch

/// A sentence and where it stands.
struct SentencePlace {
  let document: UnsafeBufferPointer<UInt8>
  let role: UnsafeBufferPointer<UInt8>
  /// The bytes that the tokens are of.
  let source: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  /// Their numbers among those that were read with them.
  let range: Range<Int>
  let paragraph: Int
  /// The sentence in its paragraph, from 1.
  let number: Int
  /// In code points of the paragraph; `stop` is exclusive.
  let start: Int
  let stop: Int

  var text: UnsafeBufferPointer<UInt8> {
    guard let first = tokens.first, let last = tokens.last else {
      return .init(rebasing: source[..<0])
    }
    return UnsafeBufferPointer(rebasing: source[Int(first.start)..<Int(last.end)])
  }
}
