/// The choice between what forms can be.
extension Lemmatizer {
  /// A sentence that is read: what stands in it, and what is made of it.
  struct Sentence {
    let text: UnsafeBufferPointer<UInt8>
    let tokens: UnsafeBufferPointer<Token>
    let known: UnsafeBufferPointer<KnownForm>
    let readings: UnsafeMutableBufferPointer<Reading>
    let classes: UnsafeMutableBufferPointer<WordClass>
    /// The number of its first token among those that are read.
    let first: Int

    /// The bytes of a token.
    func word(_ i: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: text[tokens[i].range])
    }

    /// What is known of the form of a token; none behind the last.
    func form(_ i: Int) -> KnownForm { i < known.count ? known[i] : .none }

    /// Whether nothing but what a capital may stand behind without a name is before a token.
    func isFirst(_ i: Int) -> Bool {
      for token in tokens[..<i].reversed() {
        if token.kind.isWord { return false }
        switch token.kind {
        case .quote, .opener, .stop, .exclamation: return true
        default: break
        }
      }
      return true
    }
  }

  /// Chooses one analysis for each token of a sentence that has several.
  /// - Parameters:
  ///   - turns: where something is to be decided, in this sentence and others.
  ///   - next: the first of them that is in this sentence or behind it; then the first behind it.
  mutating func decide(
    _ sentence: Sentence, _ turns: UnsafeBufferPointer<Turn>, from next: inout Int
  ) {
    var context = ClauseContext()
    while next < turns.count {
      let turn = turns[next]
      let i = Int(turn.token) - sentence.first
      guard i < sentence.tokens.count else { return }
      next += 1
      if i > 0 {
        context.previous = sentence.classes[i - 1]
        context.previousForm = sentence.readings[i - 1].form
      }
      if turn.isCapital || !sentence.known[i].traits.contains(.settled) {
        let choice = choose(sentence, i, isCapital: turn.isCapital, context)
        sentence.readings[i].lemma = choice.lemma
        sentence.classes[i] = choice.wordClass
      }
      context.pass(
        sentence.readings[i], sentence.classes[i], isMark: sentence.tokens[i].kind == .mark, words)
    }
  }

  /// Chooses among the analyses of a form that has several, or may be a name.
  private mutating func choose(
    _ sentence: Sentence, _ i: Int, isCapital: Bool, _ context: ClauseContext
  ) -> (lemma: Int32, wordClass: WordClass) {
    let form = sentence.known[i]
    let likeliest = (form.lemma, form.wordClass)
    let isFirst = isCapital && sentence.isFirst(i)
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
    let surroundings = context.surroundings(
      next: next, isLast: isLast, isName: isCapital && !isFirst, words)
    let choices = Int(entry.first)..<Int(entry.first + entry.count)
    let best = surroundings.best(of: table.analyses, choices)
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
      !Turn.isCapital(sentence.tokens[i + 1], sentence.text)
    else { return false }
    let nouns = WordClass.noun.bit | WordClass.nounPlural.bit
    return sentence.known[i + 1].classes & nouns != 0
  }
}
