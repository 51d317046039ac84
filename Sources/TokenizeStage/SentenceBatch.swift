import Dutch

/// Sentences that were found and not yet written, with the paragraphs that they are of.
struct SentenceBatch: ~Copyable {
  /// As offsets of the bytes in which all paragraphs stand.
  private(set) var tokens = TokenBuffer()
  /// The tokens of each sentence, as indices of `tokens`.
  private(set) var sentences: [Range<Int>] = []
  /// The paragraph of each sentence.
  private(set) var paragraphs: [Int] = []

  /// Adds a sentence.
  /// - Parameters:
  ///   - sentence: its tokens, as offsets of the text of the paragraph.
  ///   - start: where that begins.
  mutating func append(_ sentence: UnsafeBufferPointer<Token>, _ start: Int, paragraph: Int) {
    let first = tokens.count
    let start = Int32(start)
    let room = tokens.room(for: sentence.count)
    for (i, var token) in sentence.enumerated() {
      token.start += start
      token.end += start
      room[i] = token
    }
    tokens.add(sentence.count)
    sentences.append(first..<tokens.count)
    paragraphs.append(paragraph)
  }

  mutating func removeAll() {
    tokens.removeAll()
    sentences.removeAll(keepingCapacity: true)
    paragraphs.removeAll(keepingCapacity: true)
  }

  /// Calls `body` with each paragraph and the tokens of its sentences.
  func forEachParagraph(_ body: (_ paragraph: Int, _ tokens: Range<Int>) -> Void) {
    var first = 0
    while first < sentences.count {
      var last = first
      while last + 1 < sentences.count, paragraphs[last + 1] == paragraphs[first] { last += 1 }
      body(paragraphs[first], sentences[first].lowerBound..<sentences[last].upperBound)
      first = last + 1
    }
  }
}
