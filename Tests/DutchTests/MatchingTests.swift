import Testing

@testable import Dutch

@Suite struct MatchingTests {
  @Test(arguments: [
    ("Idd", "inderdaad"), ("VEEEEL", "veel"), ("echttttt", "echt"), ("jaaaaa", "ja"),
    ("zo’n", "zo'n"), ("ĳs", "ijs"), ("cafe\u{301}", "café"), ("ÉÉN", "één"), ("mss", "misschien"),
    ("www", "www"), ("1000", "1000"), ("...", "..."), ("", ""), ("zeeën", "zeeën"),
  ])
  func writesWordsInOneForm(token: String, expected: String) {
    var form = NormalForm()
    #expect(form.normalize(token) == expected)
  }

  @Test(arguments: [
    ("werkdruk", ["werk", "druk"]), ("stadhuis", ["stad", "huis"]),
    ("vergadertafel", []), ("regeringsleider", ["regering", "leider"]),
    ("kantoortuin", ["kantoor", "tuin"]), ("boekenkast", ["boek", "kast"]), ("tafel", []),
    ("wachtwoordprobleem", ["wachtwoord", "probleem"]), ("", []), ("xyzxyzxyz", []),
  ])
  func splitsCompounds(word: String, expected: [String]) {
    #expect(CompoundSplitter().parts(of: word) == expected)
  }

  @Test func stopWordsAreThere() {
    #expect(StopWords.shared.contains("het"))
    #expect(!StopWords.shared.contains("werkdruk"))
  }
}
