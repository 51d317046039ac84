import ColumbusTestSupport
import Testing

@testable import Themes

struct WordTableTests {
  /// Short words are read sixteen bytes at a time and found by what was met lately: whatever their
  /// lengths and wherever they stand, two words have one symbol only where they are the same.
  @Test func everyPairHasItsOwnSymbol() {
    var random = SeededGenerator(seed: 16)
    var table = WordTable()
    var document = DocumentText(isComment: false)
    var known: [String: Int32] = [:]
    for _ in 0..<600 {
      let words = (0..<Int.random(in: 1..<12, using: &random)).map { _ in
        (Self.word(&random), Self.word(&random))
      }
      document.restart(isComment: false)
      let tokens = Array(words.map(\.0).joined(separator: " ").utf8)
      let lemmas = Array(words.map(\.1).joined(separator: " ").utf8)
      let isWhole = tokens.withUnsafeBufferPointer { tokens in
        lemmas.withUnsafeBufferPointer { document.append(tokens: tokens, lemmas: $0, to: &table) }
      }
      #expect(isWhole)
      #expect(document.symbols.map { table.token($0) } == words.map(\.0))
      #expect(document.symbols.map { table.lemma($0) } == words.map(\.1))
      for (word, symbol) in zip(words, document.symbols) {
        let name = "\(word.0) \(word.1)"
        #expect(known[name, default: symbol] == symbol)
        known[name] = symbol
        #expect(table.symbol(token: word.0, lemma: word.1) == symbol)
      }
    }
    #expect(known.count == table.count)
  }

  private static func word(_ random: inout SeededGenerator) -> String {
    let letters = Array("ab\u{0}é")
    let length = Int.random(in: 1..<(Bool.random(using: &random) ? 4 : 20), using: &random)
    return String((0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
  }

  @Test(arguments: [("a b", "a"), ("a", "a b"), ("een twee drie vier vijf", "een twee drie vier")])
  func missesAWord(tokens: String, lemmas: String) {
    var table = WordTable()
    var document = DocumentText(isComment: false)
    let isWhole = Array(tokens.utf8).withUnsafeBufferPointer { tokens in
      Array(lemmas.utf8).withUnsafeBufferPointer {
        document.append(tokens: tokens, lemmas: $0, to: &table)
      }
    }
    #expect(!isWhole)
  }
}
