import Dutch

/// How far the sentences of a paragraph were passed.
struct ParagraphPlace {
  private var paragraph = -1
  private var start = 0
  private var points = CodePointCounter(UnsafeBufferPointer(start: nil, count: 0), isPlain: true)
  /// The sentences of the paragraph so far.
  private(set) var sentences = 0

  /// Passes the next sentence.
  /// - Parameters:
  ///   - tokens: as offsets of `bytes`.
  ///   - number: of the paragraph among those of its batch.
  /// - Returns: where the sentence begins and ends, in code points of the paragraph.
  mutating func pass(
    _ tokens: UnsafeBufferPointer<Token>, of number: Int, _ paragraph: ParagraphBatch.Paragraph,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, stop: Int) {
    if number != self.paragraph {
      self.paragraph = number
      start = paragraph.text.lowerBound
      points = CodePointCounter(
        UnsafeBufferPointer(rebasing: bytes[paragraph.text]), isPlain: paragraph.isPlain)
      sentences = 0
    }
    sentences += 1
    guard let first = tokens.first, let last = tokens.last else { return (0, 0) }
    return (
      points.count(upTo: Int(first.start) - start), points.count(upTo: Int(last.end) - start)
    )
  }
}
