import Testing

@testable import Dutch

@Suite struct TailStartsTests {
  /// Each rule of inflection, with words so long that their starts are compared.
  @Test(arguments: [
    ("bijeenkomst", "bijeenkomsten"), ("gebruiker", "gebruikers"),
    ("schroevendraaier", "schroevendraaiers"),
    ("directeur", "directeuren"), ("tekening", "tekeningen"), ("verschil", "verschillen"),
    ("ziekenhuis", "ziekenhuizen"), ("achterneef", "achterneven"), ("boekenkast", "boekenkasten"),
    ("moeilijkheid", "moeilijkheden"), ("categorie", "categorieën"), ("fotokopie", "fotokopie’s"),
    ("agenda", "agenda's"), ("seconde", "seconden"), ("wandeling", "wandelingetje"),
    ("wandeling", "wandelingetjes"), ("tekenfilm", "tekenfilmpje"), ("tekenfilm", "tekenfilmpjes"),
    ("vergadering", "vergaderinkje"), ("paraplu", "parapluutjes"),
    ("verrekijker", "verrekijkertje"),
    ("bovenraam", "bovenraampjes"), ("wijnglas", "wijnglaasjes"), ("tafelblad", "tafelblaadjes"),
    ("sigaret", "sigarettetjes"), ("materieel", "materiële"), ("materieel", "materiëlen"),
    ("verdraagzaam", "verdraagzame"), ("verdraagzaam", "verdraagzamer"),
    ("eigenwijs", "eigenwijze"),
    ("eigenwijs", "eigenwijst"), ("eigenwijs", "eigenwijste"), ("luchtdicht", "luchtdichts"),
    ("reusachtig", "reusachtigste"), ("dubbelzwaar", "dubbelzwaarder"),
    ("dubbelzwaar", "dubbelzwaardere"), ("liederlijk", "liederlijken"),
  ])
  func holdsTheStartOfEachInflectedForm(word: String, form: String) {
    var starts = TailStarts()
    add(word, to: &starts)
    #expect(mayBegin(form, starts))
    #expect(mayBegin(word, starts))
  }

  /// What begins as a word does and goes on otherwise is passed over.
  @Test func passesOverWhatGoesOnOtherwise() {
    var starts = TailStarts()
    for word in ["service", "gebruiker", "tekening"] { add(word, to: &starts) }
    let forms = ["servicebalie", "servicemedewerkers", "gebaren", "tekenlessen", "fietsbel"]
    #expect(forms.filter { mayBegin($0, starts) } == [])
  }

  /// A compound is found whatever the inflection of its last part, and a long word whatever its own.
  @Test(arguments: [
    ("zolderwandelingetjes", "zolderwandeling"), ("klaslokalen", "klaslokaal"),
    ("tuinmoeilijkheden", "tuinmoeilijkheid"), ("keukenverschillen", "keukenverschil"),
    ("kelderziekenhuizen", "kelderziekenhuis"), ("zomeragenda's", "zomeragenda"),
    ("fietstekeningen", "fietstekening"), ("dorpsdirecteuren", "dorpsdirecteur"),
    ("communiceerden", "communiceren"), ("organiseerde", "organiseren"),
    ("gecommuniceerd", "communiceren"), ("introduceert", "introduceren"),
    ("waarschuwden", "waarschuwen"), ("concentreerde", "concentreren"),
    ("belangrijkste", "belangrijk"), ("verantwoordelijkheden", "verantwoordelijkheid"),
  ])
  func inflectionIsFoundBehindEveryStart(form: String, lemma: String) {
    var words = Lemmatizer()
    let text = Array(form.utf8)
    text.withUnsafeBufferPointer { text in
      let tokens = [Token(start: 0, end: Int32(text.count), kind: .word, isSpaced: true)]
      tokens.withUnsafeBufferPointer { words.read(text, $0) }
    }
    #expect(String(decoding: words.lemma(words.readings[0].lemma), as: UTF8.self) == lemma)
  }

  private func add(_ word: String, to starts: inout TailStarts) {
    var word = word
    word.withUTF8 { starts.add($0) }
  }

  private func mayBegin(_ word: String, _ starts: TailStarts) -> Bool {
    var word = word
    return word.withUTF8 { starts.mayBegin($0) }
  }
}
