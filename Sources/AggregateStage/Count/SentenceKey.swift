import Tables

/// Which sentence: the document's place in its part, the paragraph and the sentence.
struct SentenceKey: Hashable, Comparable {
  private let bits: Int

  private static let paragraphBits = 20
  private static let sentenceBits = 20

  /// Numbers beyond a million share one key; no document of ours has them.
  init(document: Int, paragraph: Int, sentence: Int) {
    let p = min(max(paragraph, 0), 1 << Self.paragraphBits - 1)
    let s = min(max(sentence, 0), 1 << Self.sentenceBits - 1)
    bits = (document << Self.paragraphBits | p) << Self.sentenceBits | s
  }

  var document: Int { bits >> (Self.paragraphBits + Self.sentenceBits) }

  var place: (paragraph: Int, sentence: Int) {
    (
      (bits >> Self.sentenceBits) & (1 << Self.paragraphBits - 1),
      bits & (1 << Self.sentenceBits - 1)
    )
  }

  static func < (a: SentenceKey, b: SentenceKey) -> Bool { a.bits < b.bits }

  /// The columns that say where a sentence is.
  struct Columns {
    private let paragraph: Int
    private let sentence: Int

    init(_ table: borrowing CSVReader) throws {
      paragraph = try table.column("paragraph")
      sentence = try table.column("sentence")
    }

    func key(_ table: borrowing CSVReader, _ document: Int) throws -> SentenceKey {
      SentenceKey(
        document: document, paragraph: try table.integer(paragraph),
        sentence: try table.integer(sentence))
    }
  }
}
