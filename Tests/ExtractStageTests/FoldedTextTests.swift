import ColumbusTestSupport
import Extraction
import Testing

@testable import ExtractStage

struct FoldedTextTests {
  @Test(arguments: [
    ("Zo'n 50-jarige VROUW", "zo n 50 jarige vrouw"),
    ("  Één — twee…drie  ", "één twee drie"),
    ("ÀÖØÞß × ÷ ÿ", "àöøþß ÿ"),
    ("İstanbul Ǆ ½ Ⅷ", "i̇stanbul ǆ ½ ⅷ"),
    ("ALLESAANEENGESCHREVENWOORD123", "allesaaneengeschrevenwoord123"),
    ("[`@{", ""),
    ("", ""),
  ])
  func foldsWords(text: String, folded: String) {
    #expect(String(decoding: TextIdentity.normalised(text), as: UTF8.self) == folded)
  }

  /// Sixteen bytes are looked at in a step; one sign after another, with the tables of Unicode, must come
  /// to the same.
  @Test func foldsAsSignBySign() {
    var random = SeededGenerator(seed: 20_111_104)
    let signs = Array("aZ09 .,'-@[`{é×÷ßÞ€😀\u{301}½Ω中\u{A0}")
    for _ in 0..<2000 {
      let length = Int.random(in: 0..<40, using: &random)
      let text = String((0..<length).map { _ in signs.randomElement(using: &random) ?? " " })
      let words = text.unicodeScalars.split {
        !($0.properties.isAlphabetic || $0.properties.numericType != nil)
      }
      let expected = words.map { $0.map(\.properties.lowercaseMapping).joined() }
      #expect(
        String(decoding: TextIdentity.normalised(text), as: UTF8.self)
          == expected.joined(separator: " "))
    }
  }

  /// A word is what stands between blanks and has a letter, a digit or a sign beyond ASCII in it.
  @Test func countsWords() {
    var random = SeededGenerator(seed: 4)
    let signs = Array("aaZ9   .-é😀")
    for _ in 0..<2000 {
      let length = Int.random(in: 0..<40, using: &random)
      let text = String((0..<length).map { _ in signs.randomElement(using: &random) ?? " " })
      let expected = text.split(separator: " ").filter { word in
        word.contains { $0.isLetter || $0.isNumber || !$0.isASCII }
      }
      #expect(TextIdentity.wordCount([Paragraph(.body, text)]) == expected.count)
    }
  }
}
