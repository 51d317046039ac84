import Testing

@testable import Themes

/// How a mention is denied or left open, and whose words it is.
struct PolarityAndVoiceTests {
  @Test(arguments: [
    ("Ik voel me overspoeld.", "affirmed author -"),
    ("Ik voel me niet overspoeld.", "negated author niet"),
    ("Ik ben nooit overspoeld.", "negated author nooit"),
    ("Ik ben niet alleen overspoeld, ik ben ook moe.", "affirmed author -"),
    ("Hij komt niet, maar ik ben overspoeld.", "affirmed author -"),
    ("Ik denk niet dat wij overspoeld worden.", "negated author denk niet dat"),
    ("Als we overspoeld raken, stop ik.", "hypothetical author Als we"),
    ("Misschien raken we overspoeld.", "hypothetical author Misschien"),
    ("Raken we niet overspoeld?", "hypothetical author -"),
    ("Ik vrees dat we overspoeld raken.", "hypothetical author vrees dat"),
    ("We waren overspoeld, maar dat is nu voorbij.", "negated author is voorbij"),
  ])
  func polarity(text: String, expected: String) throws {
    #expect(try Fixture.findings(text, patterns: ["overspoelen"]).mentions == [expected], "\(text)")
  }

  @Test(arguments: [
    ("\"Wij worden overspoeld\", zei de baas.", ["quoted management"]),
    ("Mijn baas zei: wij worden overspoeld.", ["quoted management"]),
    ("Mijn baas vindt dat wij worden overspoeld.", ["author attributed management"]),
    ("Volgens mij worden wij overspoeld.", ["author"]),
    ("Volgens mijn collega worden wij overspoeld.", ["author attributed colleague"]),
    ("Dat heet dan \"overspoeld\" en dat is het.", ["author"]),
    (
      "\"Wij worden overspoeld. Het houdt niet op.\" Zo klonk het.",
      ["quoted other", "quoted other", "author"]
    ),
    ("> Wij worden overspoeld.", ["quoted other"]),
  ])
  func voice(text: String, expected: [String]) throws {
    #expect(try Fixture.findings(text, patterns: ["overspoelen"]).voices == expected, "\(text)")
  }

  @Test func commentersSpeakForThemselves() throws {
    let found = try Fixture.findings(
      "Ik word overspoeld.", patterns: ["overspoelen"], isComment: true)
    #expect(found.mentions == ["affirmed commenter -"])
  }
}
