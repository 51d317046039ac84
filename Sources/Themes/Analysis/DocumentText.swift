/// A document as detection reads it: its sentences, whose words are symbols of one table.
package struct DocumentText: Sendable {
  package struct Sentence: Sendable {
    package let paragraph: Int
    /// From 1, within the paragraph.
    package let number: Int
    package let isQuoteBlock: Bool
    /// Its words, in the document's symbols.
    package let tokens: Range<Int>
  }

  package private(set) var isComment: Bool
  package private(set) var sentences: [Sentence] = []
  package private(set) var symbols: [Int32] = []
  /// Where the words of the next sentence begin.
  private var start = 0

  package init(isComment: Bool) { self.isComment = isComment }

  /// Begins another document in the room of this one.
  package mutating func restart(isComment: Bool) {
    self.isComment = isComment
    sentences.removeAll(keepingCapacity: true)
    symbols.removeAll(keepingCapacity: true)
    start = 0
  }

  /// Adds the next word of the next sentence.
  package mutating func append(_ symbol: Int32) { symbols.append(symbol) }

  /// Makes a sentence of the words added since the last one, in the order of the text.
  package mutating func endSentence(paragraph: Int, number: Int, isQuoteBlock: Bool) {
    sentences.append(
      Sentence(
        paragraph: paragraph, number: number, isQuoteBlock: isQuoteBlock,
        tokens: start..<symbols.count))
    start = symbols.count
  }

  /// Adds the next sentence, in the order of the text.
  package mutating func append(
    paragraph: Int, number: Int, isQuoteBlock: Bool, symbols words: some Sequence<Int32>
  ) {
    symbols.append(contentsOf: words)
    endSentence(paragraph: paragraph, number: number, isQuoteBlock: isQuoteBlock)
  }

  /// Where the paragraph of a sentence ends.
  func endOfParagraph(from first: Int) -> Int {
    var end = first + 1
    while end < sentences.count, sentences[end].paragraph == sentences[first].paragraph { end += 1 }
    return end
  }
}
