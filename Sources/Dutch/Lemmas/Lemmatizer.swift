/// Finds the folded form and the lemma of every token of a sentence.
///
/// Forms and lemmas are numbered; what a form can be is worked out once and kept, so that most tokens
/// cost one look-up.
package struct Lemmatizer {
  /// What a token is: the numbers of its folded form and of its lemma.
  package struct Reading: Equatable, Sendable {
    package var form: Int32
    package var lemma: Int32
  }

  /// The readings of the sentence last given to `read`, one for each token.
  package private(set) var readings: [Reading] = []
  /// The folded forms seen so far.
  package private(set) var forms = WordIndex(minimumCapacity: 1 << 14)
  private var folded: [UInt8] = []

  package init() {}

  /// The bytes of a lemma.
  package func withLemma<R>(_ number: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    forms.withWord(Int(number), body)
  }

  package func lemma(_ number: Int32) -> [UInt8] { withLemma(number) { Array($0) } }

  /// Reads a sentence.
  package mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ tokens: ArraySlice<Token>) {
    readings.removeAll(keepingCapacity: true)
    for token in tokens {
      WordFold.fold(UnsafeBufferPointer(rebasing: text[token.range]), into: &folded)
      let form = Int32(forms.insert(folded))
      readings.append(Reading(form: form, lemma: form))
    }
  }
}
