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
  /// For so many words room is made at once.
  private static let mostAtOnce = 64

  package init(isComment: Bool) { self.isComment = isComment }

  /// Begins another document in the room of this one.
  package mutating func restart(isComment: Bool) {
    self.isComment = isComment
    sentences.removeAll(keepingCapacity: true)
    symbols.removeAll(keepingCapacity: true)
    start = 0
  }

  /// Adds the words of the next sentence.
  /// - Parameters:
  ///   - tokens: UTF-8, with a blank between two.
  ///   - lemmas: as many.
  ///   - words: the table that symbols are of.
  /// - Returns: whether there are as many lemmas as tokens.
  package mutating func append(
    tokens: UnsafeBufferPointer<UInt8>, lemmas: UnsafeBufferPointer<UInt8>,
    to words: inout WordTable
  ) -> Bool {
    var token = 0
    var lemma = 0
    while token < tokens.count, lemma < lemmas.count {
      symbols.append(addingCapacity: Self.mostAtOnce) { room in
        while token < tokens.count, lemma < lemmas.count, !room.isFull {
          if let short = ShortPair.Half(tokens, at: token),
            let shortLemma = ShortPair.Half(lemmas, at: lemma)
          {
            room.append(words.symbol(ShortPair(token: short, lemma: shortLemma)))
            token += short.count + 1
            lemma += shortLemma.count + 1
            continue
          }
          let tokenEnd = Self.blank(in: tokens, from: token)
          let lemmaEnd = Self.blank(in: lemmas, from: lemma)
          room.append(
            words.symbol(
              token: UnsafeBufferPointer(rebasing: tokens[token..<tokenEnd]),
              lemma: UnsafeBufferPointer(rebasing: lemmas[lemma..<lemmaEnd])))
          token = tokenEnd + 1
          lemma = lemmaEnd + 1
        }
      }
    }
    return token >= tokens.count && lemma >= lemmas.count
  }

  /// The place of the next blank; where there is none, the end.
  private static func blank(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    let bytes = UnsafeRawBufferPointer(text)
    while at + 8 <= bytes.count {
      let blank = ShortPair.Half.firstBlank(
        bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian)
      if blank < 8 { return at + blank }
      at += 8
    }
    while at < text.count, text[at] != 0x20 { at += 1 }
    return at
  }

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
