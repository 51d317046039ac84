import Testing

@testable import Dutch

@Suite struct KnownFormTests {
  /// What is packed into one word of memory comes out of it again.
  @Test func givesBackWhatItWasMadeOf() {
    let classes = (UInt8(0)...UInt8.max).compactMap { WordClass(rawValue: $0) }
    let evidences: [Analysis.Evidence] = [.guess, .part, .table, .form]
    #expect(classes.count == 17)
    for wordClass in classes {
      for evidence in evidences {
        for traits in [[], .settled, .part, [.settled, .part]] as [KnownForm.Traits] {
          let form = KnownForm(
            number: 7, lemma: 9, classes: wordClass.bit | WordClass.name.bit, wordClass: wordClass,
            evidence: evidence, traits: traits)
          #expect(form.classes == wordClass.bit | WordClass.name.bit)
          #expect(form.wordClass == wordClass)
          #expect(form.evidence == evidence)
          #expect(form.traits == traits)
        }
      }
    }
  }
}
