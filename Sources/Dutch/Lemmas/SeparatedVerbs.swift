/// Joins the parts of separable verbs that stand apart in a clause to their verbs: the verb of
/// "hij houdt haar af" is `afhouden`, that of "om op te staan" `opstaan`.
struct SeparatedVerbs {
  /// Whole verbs that the table has, part first.
  private var verbs = WordIndex(minimumCapacity: 2048)
  private var whole: [UInt8] = []

  init() {
    WordList.forEachLine(of: SeparableVerbs.table) { line in
      for part in line[1...] { _ = verbs.insert(Array(part) + line[0]) }
    }
  }

  /// Gives the verb of a sentence whose part may stand at `i` the lemma of the whole.
  mutating func join(
    _ i: Int, _ readings: UnsafeMutableBufferPointer<Lemmatizer.Reading>,
    _ classes: UnsafeBufferPointer<WordClass>, _ tokens: UnsafeBufferPointer<Token>,
    _ table: inout FormTable
  ) {
    if i + 2 < readings.count, classes[i + 2] == .infinitive, isTe(readings[i + 1], table) {
      return attach(i, to: i + 2, readings, &table)
    }
    guard endsPhrase(i + 1, classes, tokens) else { return }
    if let verb = verbBefore(i, classes, tokens) { attach(i, to: verb, readings, &table) }
  }

  private func isTe(_ reading: Lemmatizer.Reading, _ table: borrowing FormTable) -> Bool {
    table.forms.withWord(Int(reading.form)) { $0.count == 2 && $0[0] == 0x74 && $0[1] == 0x65 }
  }

  /// Whether nothing that token `i - 1` could govern follows it.
  private func endsPhrase(
    _ i: Int, _ classes: UnsafeBufferPointer<WordClass>, _ tokens: UnsafeBufferPointer<Token>
  ) -> Bool {
    guard i < classes.count else { return true }
    if !tokens[i].kind.isWord { return true }
    switch classes[i] {
    case .conjunction, .preposition, .adverb: return true
    default: return false
    }
  }

  /// The finite verb of the clause, going back from its part.
  private func verbBefore(
    _ part: Int, _ classes: UnsafeBufferPointer<WordClass>, _ tokens: UnsafeBufferPointer<Token>
  ) -> Int? {
    var i = part - 1
    while i >= 0, part - i < 30 {
      switch classes[i] {
      case .finite, .finitePlural, .stem: return i
      case .infinitive: return i
      case .other where tokens[i].kind == .stop: return nil
      default: i -= 1
      }
    }
    return nil
  }

  private mutating func attach(
    _ part: Int, to verb: Int, _ readings: UnsafeMutableBufferPointer<Lemmatizer.Reading>,
    _ table: inout FormTable
  ) {
    whole.removeAll(keepingCapacity: true)
    table.forms.withWord(Int(readings[part].form)) { whole.append(contentsOf: $0) }
    table.analyzer.lemmas.withWord(Int(readings[verb].lemma)) { whole.append(contentsOf: $0) }
    guard verbs.find(whole) != nil else { return }
    readings[verb].lemma = table.analyzer.intern(whole)
  }
}
