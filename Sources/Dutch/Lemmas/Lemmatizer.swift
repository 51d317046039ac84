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
  /// How many folded forms have been seen.
  package var formCount: Int { table.forms.count }

  var table = FormTable()
  /// The part of speech of each token.
  var classes: [WordClass] = []
  private(set) var context = ClauseContext()
  private var joiner = SeparatedVerbs()
  private var recent = ShortWordCache()

  package init() { context.prepare(&table) }

  /// The bytes of a lemma.
  package func withLemma<R>(_ number: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    table.analyzer.lemmas.withWord(Int(number), body)
  }

  /// The bytes of a folded form.
  package func withForm<R>(_ number: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    table.forms.withWord(Int(number), body)
  }

  /// Whether a folded form comes before another in the order of their bytes.
  package func formPrecedes(_ a: Int32, _ b: Int32) -> Bool {
    table.forms.precedes(Int(a), Int(b))
  }

  /// Whether a lemma comes before another in the order of their bytes.
  package func lemmaPrecedes(_ a: Int32, _ b: Int32) -> Bool {
    table.analyzer.lemmas.precedes(Int(a), Int(b))
  }

  /// The first eight bytes of a lemma, as a number in the order of lemmas.
  package func startOfLemma(_ number: Int32) -> UInt64 {
    table.analyzer.lemmas.start(of: Int(number))
  }

  package func lemma(_ number: Int32) -> [UInt8] { withLemma(number) { Array($0) } }

  /// Writes the lemmas of the sentence last read, with a blank between them, over what `line` holds.
  /// - Returns: how many bytes that are.
  package func writeLemmas(to line: inout [UInt8]) -> Int {
    table.analyzer.lemmas.withWords { words in
      var room = readings.count
      for reading in readings { room += words.length(of: Int(reading.lemma)) }
      return line.overwrite(room: room) { line in
        var end = 0
        for reading in readings {
          end = words.write(Int(reading.lemma), to: line, at: end)
          line[end] = 0x20
          end += 1
        }
        return max(end - 1, 0)
      }
    }
  }

  /// Reads a sentence.
  package mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ tokens: ArraySlice<Token>) {
    // Both are taken out while they are written, so that nobody is asked who else has them.
    var (readings, classes) = (self.readings, self.classes)
    (self.readings, self.classes) = ([], [])
    Self.resize(&readings, to: tokens.count, Reading(form: 0, lemma: 0))
    Self.resize(&classes, to: tokens.count, .other)
    readings.withUnsafeMutableBufferPointer { readings in
      classes.withUnsafeMutableBufferPointer { classes in
        tokens.withUnsafeBufferPointer { tokens in
          for (i, token) in tokens.enumerated() {
            readings[i].form = number(text, token)
          }
          decide(text, tokens, readings, classes)
        }
      }
    }
    joiner.join(&readings, classes, tokens, &table)
    (self.readings, self.classes) = (readings, classes)
  }

  private static func resize<Element>(
    _ array: inout [Element], to count: Int, _ filler: Element
  ) {
    if array.count > count {
      array.removeLast(array.count - count)
    } else if array.count < count {
      array.append(contentsOf: repeatElement(filler, count: count - array.count))
    }
  }

  /// The number of a word's folded form.
  @inline(__always)
  private mutating func number(_ text: UnsafeBufferPointer<UInt8>, _ token: Token) -> Int32 {
    let short = ShortWord(text, token.range)
    if let short {
      let known = recent.find(short)
      if known >= 0 { return known }
    }
    let word = UnsafeBufferPointer(rebasing: text[token.range])
    let number = table.number(folding: word, token.kind)
    if let short { recent.insert(short, number) }
    return number
  }

  /// Chooses one analysis for each token.
  private mutating func decide(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>,
    _ readings: UnsafeMutableBufferPointer<Reading>,
    _ classes: UnsafeMutableBufferPointer<WordClass>
  ) {
    context.reset()
    var isFirst = true
    for (i, token) in tokens.enumerated() {
      let form = readings[i].form
      let entry = table.entries[Int(form)]
      let isCapital = token.kind == .word && Self.isCapital(text, Int(token.start))
      let choice: Analysis
      if isCapital, entry.classes & WordClass.name.bit != 0 {
        choice = entry.likeliest
      } else if isCapital, isName(entry, token, text, isFirst),
        !isOfPlace(entry, i, text, tokens, readings)
      {
        let name = table.name(of: Int(form))
        choice = Analysis(lemma: name, wordClass: .name, evidence: .table)
      } else if entry.count == 1 {
        choice = single(i, entry.likeliest, readings)
      } else {
        let isLast = i + 1 >= tokens.count || !tokens[i + 1].kind.isWord
        let nextForm = i + 1 < tokens.count ? readings[i + 1].form : -1
        let place = ClauseContext.Place(
          next: nextForm < 0 ? 0 : table.entries[Int(nextForm)].classes, isLast: isLast,
          isName: isCapital && !isFirst, nextForm: nextForm)
        let choices = Int(entry.first)..<Int(entry.first + entry.count)
        choice = context.best(table.analyses, choices, place)
      }
      readings[i].lemma = choice.lemma
      classes[i] = choice.wordClass
      isFirst = token.kind.isWord ? false : isFirst || Self.opens(token.kind)
      context.pass(readings[i], choice.wordClass, token.kind)
    }
  }

  /// The analysis of a form that has one, but for what stands beside it: `een van de drie` counts,
  /// and the old articles in names are themselves.
  @inline(__always)
  private func single(
    _ i: Int, _ analysis: Analysis, _ readings: UnsafeMutableBufferPointer<Reading>
  ) -> Analysis {
    guard analysis.wordClass == .determiner else { return analysis }
    let next = i + 1 < readings.count ? readings[i + 1].form : -1
    return context.determiner(analysis, readings[i].form, next)
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

  /// Whether an unknown word with a capital is the adjective of a place before its noun: `een Indiase
  /// film`.
  private func isOfPlace(
    _ entry: FormTable.Entry, _ i: Int, _ text: UnsafeBufferPointer<UInt8>,
    _ tokens: UnsafeBufferPointer<Token>, _ readings: UnsafeMutableBufferPointer<Reading>
  ) -> Bool {
    guard entry.likeliest.wordClass == .adjective, i + 1 < tokens.count,
      UnsafeBufferPointer(rebasing: text[tokens[i].range]).without("se") != nil,
      tokens[i + 1].kind == .word, !Self.isCapital(text, Int(tokens[i + 1].start))
    else { return false }
    let nouns = WordClass.noun.bit | WordClass.nounPlural.bit
    return table.entries[Int(readings[i + 1].form)].classes & nouns != 0
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
