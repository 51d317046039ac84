import Tables
import Themes

/// The columns of the sentences table that detection reads.
struct SentenceColumns {
  let document: Int
  let paragraph: Int
  let sentence: Int
  let role: Int
  let start: Int
  let text: Int
  private let tokens: Int
  private let lemmas: Int

  init(_ reader: borrowing CSVReader) throws {
    document = try reader.column("doc_id")
    paragraph = try reader.column("paragraph")
    sentence = try reader.column("sentence")
    role = try reader.column("role")
    start = try reader.column("start")
    text = try reader.column("text")
    tokens = try reader.column("tokens")
    lemmas = try reader.column("lemmas")
  }

  /// Appends the sentence of the present row to a document.
  func append(
    _ reader: borrowing CSVReader, to document: inout DocumentText, _ words: inout WordTable
  ) throws {
    let isWhole = reader.withUnsafeField(tokens) { tokens in
      reader.withUnsafeField(lemmas) { lemmas in
        document.append(tokens: tokens, lemmas: lemmas, to: &words)
      }
    }
    guard isWhole else { throw reader.wrong(lemmas, "has not one lemma for each token") }
    document.endSentence(
      paragraph: try reader.integer(paragraph), number: try reader.integer(sentence),
      isQuoteBlock: reader.withUnsafeField(role) { Self.isQuote($0) })
  }

  private static func isQuote(_ role: UnsafeBufferPointer<UInt8>) -> Bool {
    role.count == 5 && role.elementsEqual("quote".utf8)
  }
}
