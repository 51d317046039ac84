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
  var scores = SurroundingScores()

  // Of the sentences last read, one for each token: at first what is likeliest.
  private var known = Scratch<KnownForm>()
  private var chosen = Scratch<Reading>()
  private var classOf = Scratch<WordClass>()
  /// Those of their tokens at which something is to be decided.
  private var turns = Scratch<Turn>()
  /// Those that can be the part of a separable verb.
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
    turns.resize(to: tokens.count)
    let start = tokens.startIndex
    tokens.withUnsafeBufferPointer { tokens in
      find(text, tokens)
      takeLikeliest(text, tokens)
      let turns = UnsafeBufferPointer(turns.elements)
      var (turn, part) = (0, 0)
      for sentence in sentences {
        let range = sentence.lowerBound - start..<sentence.upperBound - start
        let firstTurn = turn
        while turn < turns.count, turns[turn].token < range.upperBound { turn += 1 }
        let own = Sentence(
          text: text, tokens: UnsafeBufferPointer(rebasing: tokens[range]),
          known: UnsafeBufferPointer(rebasing: known.elements[range]),
          readings: UnsafeMutableBufferPointer(rebasing: chosen.elements[range]),
          classes: UnsafeMutableBufferPointer(rebasing: classOf.elements[range]))
        decide(
          own, at: UnsafeBufferPointer(rebasing: turns[firstTurn..<turn]), from: range.lowerBound)
        while part < parts.count, parts[part] < range.upperBound {
          joiner.join(
            parts[part] - range.lowerBound, own.readings, UnsafeBufferPointer(own.classes),
            own.tokens, &table)
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

  /// Takes for each token what is likeliest, and notes where more is to be decided.
  private mutating func takeLikeliest(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>
  ) {
    let (known, chosen, classes) = (known.elements, chosen.elements, classOf.elements)
    let turns = turns.elements
    var count = 0
    for i in tokens.indices {
      let form = known[i]
      chosen[i] = Reading(form: form.number, lemma: form.lemma)
      classes[i] = form.wordClass
      let isCapital = Self.isCapital(tokens[i], text)
      // Written for every token and kept for some: nobody could foresee for which.
      turns[count] = Turn(token: Int32(truncatingIfNeeded: i), isCapital: isCapital)
      let isTurn = isCapital || tokens[i].kind == .mark || !form.traits.contains(.inert)
      count += isTurn ? 1 : 0
    }
    self.turns.resize(to: count)
  }

  @inline(never)
  private mutating func look(_ text: UnsafeBufferPointer<UInt8>, _ token: Token) -> KnownForm {
    table.known(folding: UnsafeBufferPointer(rebasing: text[token.range]), token.kind)
  }
}
