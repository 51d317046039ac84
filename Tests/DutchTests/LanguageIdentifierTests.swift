import Testing

@testable import Dutch

@Suite struct LanguageIdentifierTests {
  @Test(arguments: [
    ("nl", "Ik vind het een mooie dag en ga lekker naar buiten met de hond."),
    ("nl", "Idd, dat vind ik ook! Helemaal mee eens."),
    ("nl", "Hedde gij da gezien? Ik heb het niet gezien, amai, wat een gedoe allemaal."),
    ("nds", "Hee zee tegen mi dat e gien zin har um mit te gaon, want het regende te hard."),
    ("nds", "Dat Land is groot un de Minschen sünd fründlich. Se snackt all Platt."),
    ("af", "Hy het gister vir ons gesê dat hulle nie kan kom nie."),
    ("fy", "It waar is moai en wy gean nei bûten mei de bern."),
    ("de", "Ich habe gestern mit meinem Chef gesprochen und er war nicht begeistert."),
    ("en", "My boss told me that we should all start using the new system."),
    ("fr", "Je ne comprends pas pourquoi nous devons toujours tout changer."),
    ("da", "Jeg ved ikke hvorfor vi skal bruge det nye system på arbejdet."),
    ("und", "12345 67890"),
    ("und", ""),
  ])
  func tellsNeighboursApart(language: String, text: String) {
    #expect(LanguageIdentifier().identify(text).language == language)
  }

  @Test func theThreadDecidesWhatIsTooShort() {
    let identifier = LanguageIdentifier()
    #expect(identifier.identify("Top", prior: "nl").language == "nl")
    #expect(identifier.identify("Top", prior: "en").language == "en")
  }

  @Test func whatItHasReadChangesNothing() {
    let texts = [
      "Ik vind 't fijn, da's waar; 'vandaag' niet en morgen ook niet.", "Das ist so, nicht wahr?",
      "Zoë's café: één idee, drie ideeën!", "It's fine", "Onvoorstelbareverhoudingenkwesties",
    ]
    let identifier = LanguageIdentifier()
    for text in texts + texts.reversed() {
      #expect(identifier.identify(text) == LanguageIdentifier().identify(text))
    }
  }

  @Test func brokenBytesAreNoWords() {
    #expect(LanguageIdentifier().identify([0xFF, 0xFE, 0xC3] as [UInt8]) == .unknown)
  }
}
