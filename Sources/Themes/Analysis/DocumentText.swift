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

  package let isComment: Bool
  package private(set) var sentences: [Sentence] = []
  package private(set) var symbols: [Int32] = []

  package init(isComment: Bool) { self.isComment = isComment }

  /// Adds the next sentence, in the order of the text.
  package mutating func append(
    paragraph: Int, number: Int, isQuoteBlock: Bool, symbols words: some Sequence<Int32>
  ) {
    let start = symbols.count
    symbols.append(contentsOf: words)
    sentences.append(
      Sentence(
        paragraph: paragraph, number: number, isQuoteBlock: isQuoteBlock,
        tokens: start..<symbols.count))
  }

  /// The stretches of sentences that share a paragraph.
  var paragraphs: [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in sentences.indices
    where index + 1 == sentences.count
      || sentences[index + 1].paragraph != sentences[index].paragraph
    {
      found.append(start..<index + 1)
      start = index + 1
    }
    return found
  }
}
