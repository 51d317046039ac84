/// Works out what the form and the lemma of a word alone say, in room that is kept.
struct WordReader: Sendable {
  private var form: [UInt8] = []
  private var base: [UInt8] = []
  /// The tests that the word last read passes, rising.
  private(set) var tests: [Int32] = []

  /// Reads a word.
  /// - Returns: what it says about its part in a sentence.
  mutating func read(
    _ token: UnsafeBufferPointer<UInt8>, _ lemma: UnsafeBufferPointer<UInt8>,
    _ automaton: PatternAutomaton
  ) -> WordTraits {
    WordFold.fold(token, into: &form)
    WordFold.fold(lemma, into: &base)
    automaton.tests.tests(form: form, base: base, into: &tests)
    return form.withUnsafeBufferPointer { WordTraits(token: token, folded: $0) }
  }
}
