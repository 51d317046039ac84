/// A place where a pattern matched.
package struct PatternMatch: Sendable, Equatable {
  package let pattern: Int
  /// The tokens that the pattern's words stand for, rising, without those of its gaps.
  package let tokens: [Int]

  package var start: Int { tokens.first ?? 0 }
  package var stop: Int { (tokens.last ?? -1) + 1 }
}

/// Matches the patterns of an automaton in sentences of one table of words.
///
/// It keeps what is known of each word, so one matcher serves a whole part.
package struct PatternMatcher: Sendable {
  package let automaton: PatternAutomaton
  package private(set) var traits: [WordTraits] = []
  /// The classes of a word stand from `bounds[symbol]` to `bounds[symbol + 1]`.
  private var bounds: [Int32] = [0]
  private var flat: [Int32] = []
  private var masks: [ClassMask] = []
  /// The patterns tried at a word, in the same way.
  private var triggerBounds: [Int32] = [0]
  private var triggerFlat: [Int32] = []
  /// The sentence in which a pattern was last tried.
  private var seen: [UInt32]
  private var generation: UInt32 = 0
  private var candidates: [Int32] = []

  package init(_ automaton: PatternAutomaton) {
    self.automaton = automaton
    seen = [UInt32](repeating: 0, count: automaton.count)
  }

  /// Works out what is to be known of the words that are new in the table.
  package mutating func prepare(_ words: WordTable) {
    for symbol in traits.count..<max(traits.count, words.count) {
      let token = words.token(Int32(symbol))
      let classes = automaton.classes.classes(token: token, lemma: words.lemma(Int32(symbol)))
      traits.append(WordTraits(token: token))
      var mask = ClassMask()
      var patterns: Set<Int32> = []
      for index in classes {
        mask.insert(index)
        patterns.formUnion(automaton.triggers[Int(index)])
      }
      masks.append(mask)
      flat += classes
      bounds.append(Int32(flat.count))
      triggerFlat += patterns.sorted()
      triggerBounds.append(Int32(triggerFlat.count))
    }
  }

  /// The matches in a sentence, by pattern and then by place.
  package mutating func matches(
    in sentence: SentenceView, after previous: SentenceView?
  ) -> [PatternMatch] {
    collectCandidates(sentence)
    if candidates.isEmpty { return [] }
    candidates.sort()
    var found: [PatternMatch] = []
    for number in candidates {
      match(Int(number), in: sentence, after: previous, into: &found)
    }
    return found
  }

  private mutating func collectCandidates(_ sentence: SentenceView) {
    candidates.removeAll(keepingCapacity: true)
    generation &+= 1
    if generation == 0 {
      seen = [UInt32](repeating: 0, count: seen.count)
      generation = 1
    }
    var mask = ClassMask()
    var isAny = false
    for symbol in sentence.symbols {
      mask.formUnion(masks[Int(symbol)])
      isAny = isAny || triggerBounds[Int(symbol)] != triggerBounds[Int(symbol) + 1]
    }
    guard isAny else { return }
    for symbol in sentence.symbols {
      for index in triggerBounds[Int(symbol)]..<triggerBounds[Int(symbol) + 1] {
        let number = triggerFlat[Int(index)]
        if seen[Int(number)] == generation { continue }
        seen[Int(number)] = generation
        if automaton.patterns[Int(number)].mask.isSubset(of: mask) { candidates.append(number) }
      }
    }
  }

  private func match(
    _ number: Int, in sentence: SentenceView, after previous: SentenceView?,
    into found: inout [PatternMatch]
  ) {
    let pattern = automaton.patterns[number]
    if let question = pattern.question, question != sentence.isQuestion { return }
    guard let main = pattern.searched.first else { return }
    var others: [Int] = []
    for program in pattern.searched.dropFirst() {
      guard let tokens = first(program, in: sentence) else { return }
      others += tokens
    }
    for program in pattern.forbidden where first(program, in: sentence) != nil { return }
    for program in pattern.previous {
      guard let previous, first(program, in: previous) != nil else { return }
    }
    if let previous {
      for program in pattern.forbiddenPrevious where first(program, in: previous) != nil { return }
    }
    var run = PatternRun(main, sentence: sentence, matcher: self)
    var from = 0
    while let tokens = run.next(from: from) {
      let all = others.isEmpty ? tokens : Set(tokens + others).sorted()
      found.append(PatternMatch(pattern: number, tokens: all))
      from = (tokens.last ?? from) + 1
    }
  }

  private func first(_ program: PatternProgram, in sentence: SentenceView) -> [Int]? {
    var run = PatternRun(program, sentence: sentence, matcher: self)
    return run.next(from: 0)
  }

  /// Whether a word belongs to a class.
  func belongs(_ symbol: Int32, to index: Int32) -> Bool {
    var low = Int(bounds[Int(symbol)])
    var high = Int(bounds[Int(symbol) + 1])
    while low < high {
      let middle = (low + high) / 2
      if flat[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low < Int(bounds[Int(symbol) + 1]) && flat[low] == index
  }

  /// A sentence as the matcher wants it; its words are in the table that was prepared.
  package func load(_ symbols: some Sequence<Int32>, into view: inout SentenceView) {
    view.load(symbols, traits: traits)
  }
}
