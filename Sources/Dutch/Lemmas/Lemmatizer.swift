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

  /// The readings of what was last given to `read`, one for each token; good until the next.
  package var readings: UnsafeBufferPointer<Reading> { UnsafeBufferPointer(chosen.elements) }

  /// The readings of some of those tokens, counted from the first that was read.
  package func readings(of tokens: Range<Int>) -> UnsafeBufferPointer<Reading> {
    precondition(tokens.upperBound <= chosen.count, "there are no such tokens")
    return UnsafeBufferPointer(rebasing: chosen.elements[tokens])
  }

  /// How many folded forms have been seen.
  package var formCount: Int { table.forms.count }

  var table = FormTable()
  let words: ClauseWords
  private var joiner = SeparatedVerbs()
  private var recent = FormCache()

  // Of the sentences last read, one for each token: at first what is likeliest.
  private var known = Scratch<KnownForm>()
  private var chosen = Scratch<Reading>()
  private var classOf = Scratch<WordClass>()
  /// Those of their tokens at which something is to be decided.
  private var turns = Scratch<Turn>()
  /// Those that can be the part of a separable verb.
  private var parts = Scratch<Int32>()

  package init() { words = ClauseWords(&table) }

  /// The part of speech of each token last read.
  var classes: UnsafeBufferPointer<WordClass> { UnsafeBufferPointer(classOf.elements) }

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
  package func roomForLemmas(of readings: UnsafeBufferPointer<Reading>) -> Int {
    // Lemmas are looked at one by one only where that much would be too much to ask for.
    let most = readings.count * (table.analyzer.lemmas.longest + 1) + 16
    if most <= 1 << 16 { return most }
    return table.analyzer.lemmas.withWords { words in
      readings.reduce(readings.count + 16) { $0 + words.length(of: $1.lemma) }
    }
  }

  /// Writes the lemmas of some tokens last read, with a blank between them.
  /// - Returns: how many bytes that are.
  package func writeLemmas(
    of readings: UnsafeBufferPointer<Reading>, to line: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
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
  package mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>
  ) {
    read(text, tokens, [tokens.indices])
  }

  /// Reads sentences of one text, each step for all of them before the next, so that its code and its
  /// tables stay at hand.
  /// - Parameter sentences: one behind the other, as indices of `tokens`, of which they are all.
  package mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>,
    _ sentences: [Range<Int>]
  ) {
    known.resize(to: tokens.count)
    chosen.resize(to: tokens.count)
    classOf.resize(to: tokens.count)
    find(text, tokens)
    takeLikeliest(text, tokens)
    let (turns, parts) = (turns.elements, parts.elements)
    var (turn, part) = (0, 0)
    for range in sentences {
      precondition(range.upperBound <= tokens.count, "there are no such tokens")
      let own = Sentence(
        text: text, tokens: UnsafeBufferPointer(rebasing: tokens[range]),
        known: UnsafeBufferPointer(rebasing: known.elements[range]),
        readings: UnsafeMutableBufferPointer(rebasing: chosen.elements[range]),
        classes: UnsafeMutableBufferPointer(rebasing: classOf.elements[range]),
        first: range.lowerBound)
      decide(own, UnsafeBufferPointer(turns), from: &turn)
      while part < parts.count, parts[part] < range.upperBound {
        joiner.join(
          Int(parts[part]) - range.lowerBound, own.readings, UnsafeBufferPointer(own.classes),
          own.tokens, &table)
        part += 1
      }
    }
  }

  /// Finds what is known of the form of each token, now or from now on.
  ///
  /// A loop by itself, so that the processor can wait for several forms at once.
  private mutating func find(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>
  ) {
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
    }
  }

  /// Takes for each token what is likeliest, and notes where more is to be decided.
  ///
  /// Notes are written for every token and kept of some: a branch would be taken where nobody could
  /// foresee it.
  private mutating func takeLikeliest(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>
  ) {
    turns.resize(to: tokens.count)
    parts.resize(to: tokens.count)
    let (known, chosen, classes) = (known.elements, chosen.elements, classOf.elements)
    let (turns, parts) = (turns.elements, parts.elements)
    var (turnCount, partCount) = (0, 0)
    for i in tokens.indices {
      let form = known[i]
      chosen[i] = Reading(form: form.number, lemma: form.lemma)
      classes[i] = form.wordClass
      let turn = Turn(i, tokens[i], form, text)
      turns[turnCount] = turn
      turnCount += turn.isNeeded ? 1 : 0
      parts[partCount] = Int32(truncatingIfNeeded: i)
      partCount += form.traits.contains(.part) ? 1 : 0
    }
    self.turns.resize(to: turnCount)
    self.parts.resize(to: partCount)
  }

  @inline(never)
  private mutating func look(_ text: UnsafeBufferPointer<UInt8>, _ token: Token) -> KnownForm {
    table.known(folding: UnsafeBufferPointer(rebasing: text[token.range]), token.kind)
  }
}
