import Testing
import Themes

@Suite struct DocumentTextTests {
  /// However many words a line has, and wherever its blanks stand, its words are those between blanks.
  @Test(arguments: [
    "kort", "een zin van vijf woorden", "een heel lang woord: hottentottententententoonstelling",
    " ", "      ", "twee  blanks", " ervoor", "erachter ",
    (0..<1000).map { "woord\($0)" }.joined(separator: " "),
    String(repeating: " ", count: 300) + "eind",
  ])
  func takesInTheWordsBetweenBlanks(line: String) {
    var words = WordTable()
    var document = DocumentText(isComment: false)
    var text = line
    let isWhole = text.withUTF8 { document.append(tokens: $0, lemmas: $0, to: &words) }
    #expect(isWhole)
    var expected = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    // Behind the last blank of a line nothing begins.
    if expected.last == "" { expected.removeLast() }
    #expect(document.symbols.map { words.token($0) } == expected)
    #expect(document.symbols.map { words.lemma($0) } == expected)
  }

  @Test func tellsWhereThereAreFewerLemmasThanTokens() {
    var words = WordTable()
    var document = DocumentText(isComment: false)
    var tokens = (0..<200).map { "w\($0)" }.joined(separator: " ")
    var lemmas = (0..<199).map { "w\($0)" }.joined(separator: " ")
    let isWhole = tokens.withUTF8 { tokens in
      lemmas.withUTF8 { document.append(tokens: tokens, lemmas: $0, to: &words) }
    }
    #expect(!isWhole)
    #expect(document.symbols.count == 199)
  }
}
