/// Finds the folded form and the lemma of every token of a sentence.
///
/// What a form can be is worked out once and kept in `FormTable`. Where that is more than one thing,
/// the neighbours decide, from left to right; then the parts of separable verbs that stand apart are
/// joined to their verbs. An unknown word with a capital is a name and stays as it is.
package struct Lemmatizer: ~Copyable {
  /// What a token is: the numbers of its folded form and of its lemma.
  package struct Reading: Equatable, BitwiseCopyable, Sendable {
    package var form: Int32
    package var lemma: Int32
  }

  /// The readings of what was last given to `read`, or of the sentence of it last turned to, one for
  /// each token; good until the next.
  package var readings: UnsafeBufferPointer<Reading> {
    UnsafeBufferPointer(rebasing: chosen.elements[turned])
  }
  /// How many folded forms have been seen.
  package var formCount: Int { table.forms.count }

  var table = FormTable()
  let words: ClauseWords
  private var joiner = SeparatedVerbs()
  private var recent = FormCache()

  // Of the sentences last read, one for each token.
  private var known = Scratch<KnownForm>()
  private var chosen = Scratch<Reading>()
  private var classOf = Scratch<WordClass>()
  /// Those of their tokens that can be the part of a separable verb.
  private var parts: [Int] = []
  /// The tokens last turned to.
  private var turned = 0..<0

  package init() { words = ClauseWords(&table) }

  /// The part of speech of each token last turned to.
  var classes: UnsafeBufferPointer<WordClass> {
    UnsafeBufferPointer(rebasing: classOf.elements[turned])
  }

  /// All folded forms and all lemmas, for as long as `body` runs.
  package func withWords<R, E: Error>(
    _ body: (_ forms: WordView, _ lemmas: WordView) throws(E) -> R
  ) throws(E) -> R {
    try table.forms.withWords { forms throws(E) in
      try table.analyzer.lemmas.withWords { lemmas throws(E) in try body(forms, lemmas) }
    }
  }

  /// The bytes of a lemma.
  package func lemma(_ number: Int32) -> [UInt8] { table.analyzer.lemmas.word(Int(number)) }

  /// How many bytes `writeLemmas` needs at most, with some to spare so that the last words are moved as
  /// fast.
  package var roomForLemmas: Int {
    let lemmas = table.analyzer.lemmas
    // Lemmas are looked at one by one only where that much would be too much to ask for.
    let most = readings.count * (lemmas.longest + 1) + 16
    if most <= 1 << 16 { return most }
    return lemmas.withWords { words in
      readings.reduce(readings.count + 16) { $0 + words.length(of: $1.lemma) }
    }
  }

  /// Writes the lemmas of what was last turned to, with a blank between them.
  /// - Returns: how many bytes that are.
  package func writeLemmas(to line: UnsafeMutableBufferPointer<UInt8>) -> Int {
    table.analyzer.lemmas.withWords { words in
      var end = 0
      for reading in readings {
        end = words.write(reading.lemma, to: line, at: end)
        line[end] = 0x20
        end += 1
      }
      return max(end - 1, 0)
    }
  }

  /// Reads a sentence.
  package mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ tokens: ArraySlice<Token>) {
    read(text, tokens, [tokens.indices])
  }

  /// Reads sentences of one text, each step for all of them before the next, so that its code and its
  /// tables stay at hand.
  /// - Parameter sentences: one behind the other, as indices of `tokens`, of which they are all.
  package mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: ArraySlice<Token>,
    _ sentences: [Range<Int>]
  ) {
    known.resize(to: tokens.count)
    chosen.resize(to: tokens.count)
    classOf.resize(to: tokens.count)
    let start = tokens.startIndex
    tokens.withUnsafeBufferPointer { tokens in
      find(text, tokens)
      var part = 0
      for sentence in sentences {
        turned = sentence.lowerBound - start..<sentence.upperBound - start
        let own = UnsafeBufferPointer(rebasing: tokens[turned])
        decide(
          Sentence(
            text: text, tokens: own,
            known: UnsafeBufferPointer(rebasing: known.elements[turned])))
        while part < parts.count, parts[part] < turned.upperBound {
          joiner.join(
            parts[part] - turned.lowerBound,
            UnsafeMutableBufferPointer(rebasing: chosen.elements[turned]), classes, own, &table)
          part += 1
        }
      }
    }
    turned = 0..<tokens.count
  }

  /// Makes `readings` those of one of the sentences last read.
  /// - Parameter sentence: its tokens, counted from the first of those read.
  package mutating func turn(to sentence: Range<Int>) {
    precondition(sentence.upperBound <= chosen.count, "there are no such tokens")
    turned = sentence
  }

  /// Finds what is known of the form of each token, now or from now on.
  ///
  /// A loop by itself, so that the processor can wait for several forms at once.
  private mutating func find(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>
  ) {
    parts.removeAll(keepingCapacity: true)
    let known = known.elements
    for i in tokens.indices {
      if let short = ShortWord(unfolded: text, tokens[i].range) {
        known[i] = recent.find(short)
        if known[i].number < 0 {
          known[i] = look(text, tokens[i])
          recent.insert(short, known[i])
        }
      } else {
        known[i] = look(text, tokens[i])
      }
      if known[i].traits.contains(.part) { parts.append(i) }
    }
  }

  @inline(never)
  private mutating func look(_ text: UnsafeBufferPointer<UInt8>, _ token: Token) -> KnownForm {
    table.known(folding: UnsafeBufferPointer(rebasing: text[token.range]), token.kind)
  }

  /// What is read.
  private struct Sentence {
    let text: UnsafeBufferPointer<UInt8>
    let tokens: UnsafeBufferPointer<Token>
    let known: UnsafeBufferPointer<KnownForm>

    /// The bytes of a token.
    func word(_ i: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: text[tokens[i].range])
    }

    /// What is known of the form of a token; none behind the last.
    func form(_ i: Int) -> KnownForm { i < known.count ? known[i] : .none }

    /// Whether a token is a word with a capital.
    @inline(__always)
    func isCapital(_ i: Int) -> Bool {
      guard tokens[i].kind == .word else { return false }
      let first = text[Int(tokens[i].start)]
      return first < 0x80 ? first &- 0x41 < 26 : isCapitalBeyondASCII(i)
    }

    private func isCapitalBeyondASCII(_ i: Int) -> Bool {
      if case .upperLetter = CodePoint(text, at: Int(tokens[i].start)).kind { return true }
      return false
    }
  }

  /// Chooses one analysis for each token of the sentence turned to.
  private mutating func decide(_ sentence: Sentence) {
    let readings = UnsafeMutableBufferPointer(rebasing: chosen.elements[turned])
    let classes = UnsafeMutableBufferPointer(rebasing: classOf.elements[turned])
    var context = ClauseContext()
    var isFirst = true
    for i in sentence.tokens.indices {
      let form = sentence.known[i]
      var (lemma, wordClass) = (form.lemma, form.wordClass)
      let isCapital = sentence.isCapital(i)
      if isCapital || !form.traits.contains(.settled) {
        (lemma, wordClass) = choose(
          sentence, i, isCapital: isCapital, isFirst: isFirst, context)
      }
      readings[i] = Reading(form: form.number, lemma: lemma)
      classes[i] = wordClass
      let kind = sentence.tokens[i].kind
      isFirst = kind.isWord ? false : isFirst || Self.opens(kind)
      context.pass(readings[i], wordClass, kind, words)
    }
  }

  /// Chooses among the analyses of a form that has several, or may be a name.
  private mutating func choose(
    _ sentence: Sentence, _ i: Int, isCapital: Bool, isFirst: Bool, _ context: ClauseContext
  ) -> (lemma: Int32, wordClass: WordClass) {
    let form = sentence.known[i]
    let likeliest = (form.lemma, form.wordClass)
    if isCapital {
      if form.classes & WordClass.name.bit != 0 { return likeliest }
      if isName(sentence, i, isFirst), !isOfPlace(sentence, i) {
        return (table.name(of: Int(form.number)), .name)
      }
    }
    if form.traits.contains(.settled) { return likeliest }
    let next = sentence.form(i + 1)
    let entry = table.entries[Int(form.number)]
    if entry.count == 1 {
      // `een van de drie` counts, and the old articles in names are themselves.
      return context.determiner(form, next.number, words)
    }
    let isLast = i + 1 >= sentence.tokens.count || !sentence.tokens[i + 1].kind.isWord
    let place = ClauseContext.Place(
      next: next.classes, isLast: isLast, isName: isCapital && !isFirst, nextForm: next.number)
    let choices = Int(entry.first)..<Int(entry.first + entry.count)
    let best = context.best(table.analyses, choices, place, words)
    return (best.lemma, best.wordClass)
  }

  /// Whether a word with a capital is a name: at the start of a sentence only where nothing is known
  /// of it, elsewhere always but where all of it is in capitals.
  private func isName(_ sentence: Sentence, _ i: Int, _ isFirst: Bool) -> Bool {
    let evidence = sentence.known[i].evidence
    if isFirst { return evidence == .guess }
    if evidence < .table { return true }
    let word = sentence.word(i)
    return word.count < 2 || ByteClass(word[1]) != .upper
  }

  /// Whether an unknown word with a capital is the adjective of a place before its noun: `een Indiase
  /// film`.
  private func isOfPlace(_ sentence: Sentence, _ i: Int) -> Bool {
    guard sentence.known[i].wordClass == .adjective, i + 1 < sentence.tokens.count,
      sentence.word(i).without("se") != nil, sentence.tokens[i + 1].kind == .word,
      !sentence.isCapital(i + 1)
    else { return false }
    let nouns = WordClass.noun.bit | WordClass.nounPlural.bit
    return sentence.known[i + 1].classes & nouns != 0
  }

  /// Whether a capital may stand behind such a token without a name.
  private static func opens(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .quote, .opener, .stop, .exclamation, .smiley: true
    default: false
    }
  }
}
