import Testing

@testable import Dutch

@Suite struct LemmatizerTests {
  /// The lemmas of a text of one sentence, with blanks between them.
  private func lemmas(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var reader = SentenceReader()
      var lemmatizer = Lemmatizer()
      var lemmas: [String] = []
      while reader.next(bytes) {
        lemmatizer.read(bytes, reader.tokens)
        lemmas += lemmatizer.readings.map {
          String(decoding: lemmatizer.lemma($0.lemma), as: UTF8.self)
        }
      }
      return lemmas.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("Ik liep gisteren naar huis.", "ik lopen gisteren naar huis ."),
    ("Wij werken hard.", "wij werken hard ."),
    ("De werken van de meester.", "de werk van de meester ."),
    ("Hij houdt het niet af.", "hij afhouden het niet af ."),
    ("Zij besloot om op te staan.", "zij besluiten om op te opstaan ."),
    ("De bomen en de bommen.", "de boom en de bom ."),
    ("Drie huizen met brieven.", "drie huis met brief ."),
    ("Zij heeft foto's gemaakt.", "zij hebben foto maken ."),
    ("Dat is beter dan het beste.", "dat zijn goed dan het goed ."),
    ("Een mooie, rode, lieve kat.", "een mooi , rood , lief kat ."),
    ("De eerste collega's vertrokken.", "de één collega vertrekken ."),
    ("Ze hebben het aanbevolen.", "ze hebben het aanbevelen ."),
    ("Een klein huisje met autootjes.", "een klein huis met auto ."),
    ("De mogelijkheden zijn groter.", "de mogelijkheid zijn groot ."),
    ("Ik heb gekozen en verloren.", "ik hebben kiezen en verliezen ."),
    ("Onze vergadertafels zijn verhuisd.", "ons vergadertafel zijn verhuizen ."),
    ("Ik kwam Jan Willemsen tegen.", "ik tegenkomen jan willemsen tegen ."),
    ("De overgebleven kaarten werden verkocht.", "de overblijven kaart worden verkopen ."),
    ("Hij is geïnteresseerd.", "hij zijn interesseren ."),
    ("Ik las drie mails.", "ik lezen drie mail ."),
  ])
  func leadsWordsBackToTheirLemmas(text: String, expected: String) {
    #expect(lemmas(text) == expected)
  }

  /// Inflected heads whose first letters are not those of the word that the tables have, so that the
  /// places where a compound is cut must not be passed over.
  @Test(arguments: [
    ("zeebazen", "zeebaas"), ("tuinramen", "tuinraam"), ("buurtdieven", "buurtdief"),
    ("stadsgazen", "stadsgaas"), ("dorpsreeën", "dorpsree"), ("waterfeeën", "waterfee"),
    ("muurnissen", "muurnis"), ("huiseieren", "huisei"), ("woninkje", "woning"),
    ("fietswekje", "fietsweg"), ("fietsautootje", "fietsauto"), ("bakfietsoma's", "bakfietsoma"),
    ("proefballonnetje", "proefballon"), ("kleuterjuffen", "kleuterjuf"),
  ])
  func findsTheHeadOfACompound(word: String, expected: String) {
    #expect(lemmas(word) == expected)
  }

  /// Words of which no table has a part, or of which a known part would mislead.
  @Test(arguments: [
    ("een gekartelde vaas", "een kartelen vaas"), ("het is gerecycleerd", "het zijn recycleren"),
    ("die gekostumeerde stoet", "die kostumeren stoet"), ("ze zijn gehuwd", "ze zijn huwen"),
    ("het wordt genummerd", "het worden nummeren"), ("een leesbare brief", "een leesbaar brief"),
    ("twee kneepjes", "twee kneep"), ("een foldertje", "een folder"),
    ("veel sensoren", "veel sensor"),
    ("drie legioenen", "drie legioen"), ("de koolhydraten", "de koolhydraat"),
    ("alle parasieten", "al parasiet"), ("een fragiele vaas", "een fragiel vaas"),
    ("de enscenering", "de enscenering"), ("het kaakbeen", "het kaakbeen"),
    ("een plantsoen", "een plantsoen"),
    ("de korreldikte", "de korreldikte"), ("hun souplesse", "hun souplesse"),
    ("een klokkenluider", "een klokkenluider"), ("twee makelaars", "twee makelaar"),
    ("hij wil uitspelen", "hij willen uitspelen"), ("je kunt aanwijzen", "je kunnen aanwijzen"),
    ("het is aangeraakt", "het zijn aanraken"), ("zijn gezelligheid", "zijn gezelligheid"),
    ("daarbuiten en waartussen", "daarbuiten en waartussen"),
    ("een Indiase film", "een indiaas film"),
    ("met Indiase en Thomas", "met indiase en thomas"),
    ("tienduizenden euro's", "tienduizend euro"),
  ])
  func guessesWhatIsInNoTable(text: String, expected: String) {
    #expect(lemmas(text) == expected)
  }

  /// Whatever stands before it, a word that is known with its ending is found behind it.
  @Test func noEndingHidesAKnownHead() {
    let heads = ["bomen", "kamers", "huisje", "mooie", "brieven", "aardige", "zaken"]
    for head in heads {
      let alone = lemmas(head)
      for first in ["werk", "kantoor", "zomer-"] {
        #expect(lemmas(first + head) == first + alone)
      }
    }
  }

  @Test func anEmptySentenceHasNoLemmas() { #expect(lemmas(" ").isEmpty) }

  /// One long lemma makes no room for many short ones grow beyond what they need.
  @Test func roomForLemmasStaysWithinReach() {
    var words = Lemmatizer()
    let long = String(repeating: "x", count: 5_000)
    let text = Array((long + String(repeating: " ja", count: 20_000)).utf8)
    var tokens = [Token(start: 0, end: 5_000, kind: .word, isSpaced: true)]
    for place in stride(from: 5_001, to: text.count, by: 3) {
      tokens.append(
        Token(start: Int32(place), end: Int32(place + 2), kind: .word, isSpaced: true))
    }
    text.withUnsafeBufferPointer { text in
      tokens.withUnsafeBufferPointer { words.read(text, $0) }
    }
    let room = words.roomForLemmas(of: words.readings)
    #expect(room == text.count + 1 + 16)
    let line = [UInt8](unsafeUninitializedCapacity: room) {
      $1 = words.writeLemmas(of: words.readings, to: $0)
    }
    #expect(line == text)
  }
}
