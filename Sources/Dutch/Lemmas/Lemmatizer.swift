/// Finds the folded form and the lemma of every token of a sentence.
///
/// What a form can be is worked out once and kept in `FormTable`. Where that is more than one thing,
/// the neighbours decide, from left to right; then the parts of separable verbs that stand apart are
/// joined to their verbs. An unknown word with a capital is a name and stays as it is.
package struct Lemmatizer {
  /// What a token is: the numbers of its folded form and of its lemma.
  package struct Reading: Equatable, Sendable {
    package var form: Int32
    package var lemma: Int32
  }

  /// The readings of the sentence last given to `read`, one for each token.
  package private(set) var readings: [Reading] = []
  /// The folded forms seen so far.
  package var forms: WordIndex { table.forms }

  var table = FormTable()
  /// The part of speech of each token.
  var classes: [WordClass] = []
  private var context = ClauseContext()
  private var joiner = SeparatedVerbs()
  private var folded: [UInt8] = []

  package init() { context.prepare(&table) }

  /// The bytes of a lemma.
  package func withLemma<R>(_ number: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    table.analyzer.lemmas.withWord(Int(number), body)
  }

  package func lemma(_ number: Int32) -> [UInt8] { withLemma(number) { Array($0) } }

  /// Reads a sentence.
  package mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ tokens: ArraySlice<Token>) {
    readings.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    for token in tokens {
      let word = UnsafeBufferPointer(rebasing: text[token.range])
      let form: Int32
      if WordFold.isFolded(word) {
        form = table.number(of: word, token.kind)
      } else {
        WordFold.fold(word, into: &folded)
        form = folded.withUnsafeBufferPointer { table.number(of: $0, token.kind) }
      }
      readings.append(Reading(form: form, lemma: form))
    }
    decide(text, tokens)
    joiner.join(&readings, classes, tokens, &table)
  }

  /// Chooses one analysis for each token.
  private mutating func decide(_ text: UnsafeBufferPointer<UInt8>, _ tokens: ArraySlice<Token>) {
    context.reset()
    var isFirst = true
    for (i, token) in tokens.enumerated() {
      let entry = table.entries[Int(readings[i].form)]
      let isCapital = token.kind == .word && Self.isCapital(text, Int(token.start))
      if isCapital, entry.classes & WordClass.name.bit != 0 {
        take(i, table.analyses[Int(entry.first)])
      } else if isCapital, isName(entry, token, text, isFirst) {
        take(i, Analysis(lemma: entry.name, wordClass: .name, evidence: .table))
      } else if entry.count == 1 {
        take(i, single(i, table.analyses[Int(entry.first)]))
      } else {
        let next = i + 1 < readings.count ? table.entries[Int(readings[i + 1].form)].classes : 0
        let isLast = i + 1 >= readings.count || !tokens[tokens.startIndex + i + 1].kind.isWord
        let place = ClauseContext.Place(
          next: next, isLast: isLast, isName: isCapital && !isFirst,
          nextForm: i + 1 < readings.count ? readings[i + 1].form : -1)
        let choices = Int(entry.first)..<Int(entry.first + entry.count)
        take(i, context.best(table.analyses[choices], readings[i].form, place))
      }
      isFirst = token.kind.isWord ? false : isFirst || Self.opens(token.kind)
      context.pass(readings[i], classes[i], token.kind)
    }
  }

  /// The analysis of a form that has one, but for what stands beside it: `een van de drie` counts,
  /// and the old articles in names are themselves.
  private func single(_ i: Int, _ analysis: Analysis) -> Analysis {
    guard analysis.wordClass == .determiner else { return analysis }
    let next = i + 1 < readings.count ? readings[i + 1].form : -1
    return context.determiner(analysis, readings[i].form, next)
  }

  private mutating func take(_ i: Int, _ analysis: Analysis) {
    readings[i].lemma = analysis.lemma
    classes.append(analysis.wordClass)
  }

  /// Whether a word with a capital is a name: at the start of a sentence only where nothing is known
  /// of it, elsewhere always but where all of it is in capitals.
  private func isName(
    _ entry: FormTable.Entry, _ token: Token, _ text: UnsafeBufferPointer<UInt8>, _ isFirst: Bool
  ) -> Bool {
    if isFirst { return entry.evidence == .guess }
    if entry.evidence < .table { return true }
    return token.count < 2 || ByteClass(text[Int(token.start) + 1]) != .upper
  }

  /// Whether a capital may stand behind such a token without a name.
  private static func opens(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .quote, .opener, .stop, .exclamation, .smiley: true
    default: false
    }
  }

  private static func isCapital(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    switch ByteClass(text[start]) {
    case .upper: return true
    case .high:
      if case .upperLetter = CodePoint(text, at: start).kind { return true }
      return false
    default: return false
    }
  }
}
