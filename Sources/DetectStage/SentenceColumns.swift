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
        Self.split(tokens, lemmas, &words, &document)
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

  /// - Returns: whether there are as many lemmas as tokens.
  private static func split(
    _ tokens: UnsafeBufferPointer<UInt8>, _ lemmas: UnsafeBufferPointer<UInt8>,
    _ words: inout WordTable, _ document: inout DocumentText
  ) -> Bool {
    var token = 0
    var lemma = 0
    while token < tokens.count, lemma < lemmas.count {
      let tokenEnd = end(tokens, token)
      let lemmaEnd = end(lemmas, lemma)
      document.append(
        words.symbol(
          token: UnsafeBufferPointer(rebasing: tokens[token..<tokenEnd]),
          lemma: UnsafeBufferPointer(rebasing: lemmas[lemma..<lemmaEnd])))
      token = tokenEnd + 1
      lemma = lemmaEnd + 1
    }
    return token >= tokens.count && lemma >= lemmas.count
  }

  private static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != 0x20 { at += 1 }
    return at
  }
}
