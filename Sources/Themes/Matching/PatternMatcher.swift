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
  /// The kind of each word.
  private var kinds: [Int32] = []
  private var table = WordKinds()
  private var reader = WordReader()

  private var search = PatternSearch()
  private var view = SentenceView()
  private var viewKinds: [Int32] = []
  private var previousView = SentenceView()
  private var previousKinds: [Int32] = []
  private var candidates: [Int32] = []
  /// The sentence in which a pattern or a test was last met.
  private var seen: [UInt32]
  private var seenTests: [UInt32]
  private var generation: UInt32 = 0
  private var presentTests: [Int32] = []

  package init(_ automaton: PatternAutomaton) {
    self.automaton = automaton
    seen = [UInt32](repeating: 0, count: automaton.count)
    seenTests = [UInt32](repeating: 0, count: automaton.tests.count)
  }

  /// Works out what is to be known of the words that are new in the table.
  package mutating func prepare(_ words: WordTable) {
    for symbol in traits.count..<max(traits.count, words.count) {
      words.withWord(Int32(symbol)) { token, lemma in
        traits.append(reader.read(token, lemma, automaton.tests))
      }
      kinds.append(table.number(of: reader.tests, automaton))
    }
  }

  /// Finds what matches in a sentence, by pattern and then by place.
  /// - Parameter previous: the sentence before, of the same paragraph.
  /// - Returns: the traits of all its words together.
  mutating func read(
    _ sentence: ArraySlice<Int32>, after previous: ArraySlice<Int32>?, into store: inout MatchStore
  ) -> WordTraits {
    var mask = TestMask()
    var isAny = false
    var marks: WordTraits = []
    for symbol in sentence {
      marks.formUnion(traits[Int(symbol)])
      let kind = Int(kinds[Int(symbol)])
      if kind == 0 { continue }
      mask.formUnion(table.all[kind].mask)
      isAny = isAny || table.all[kind].isWatched
    }
    guard isAny else { return marks }
    collectCandidates(sentence, mask)
    if candidates.isEmpty { return marks }
    candidates.sort()
    load(sentence, into: &view)
    viewKinds.removeAll(keepingCapacity: true)
    for symbol in sentence { viewKinds.append(kinds[Int(symbol)]) }
    var isPreviousLoaded = false
    for number in candidates {
      if automaton.patterns[Int(number)].needsPrevious, !isPreviousLoaded, let previous {
        isPreviousLoaded = true
        load(previous, into: &previousView)
        previousKinds = previous.map { kinds[Int($0)] }
      }
      match(number, hasPrevious: previous != nil, into: &store)
    }
    return marks
  }

  // MARK: - Candidates

  private mutating func collectCandidates(_ sentence: ArraySlice<Int32>, _ mask: TestMask) {
    candidates.removeAll(keepingCapacity: true)
    startGeneration()
    var areTestsKnown = false
    for place in sentence.indices {
      let number = kinds[Int(sentence[place])]
      if number == 0 { continue }
      let kind = table.all[Int(number)]
      for index in kind.watches { consider(table.watches[Int(index)], at: place, sentence, mask) }
      guard kind.isJoined else { continue }
      if !areTestsKnown {
        areTestsKnown = true
        collectTests(sentence)
      }
      for test in presentTests {
        guard let list = table.list(number, test) else { continue }
        for watch in table.joined[Int(list)] { consider(watch, at: place, sentence, mask) }
      }
    }
  }

  private mutating func consider(
    _ number: Int32, at place: Int, _ sentence: ArraySlice<Int32>, _ mask: TestMask
  ) {
    let watch = automaton.watches[Int(number)]
    if watch.one.isDisjoint(with: mask) || watch.other.isDisjoint(with: mask) { return }
    if seen[Int(watch.pattern)] == generation { return }
    guard stand(watch.before, from: place - watch.before.count, sentence),
      stand(watch.after, from: place + 1, sentence)
    else { return }
    seen[Int(watch.pattern)] = generation
    candidates.append(watch.pattern)
  }

  /// Whether words of these classes stand at a place of the sentence.
  private func stand(_ classes: [Int32], from start: Int, _ sentence: ArraySlice<Int32>) -> Bool {
    guard start >= sentence.startIndex, start + classes.count <= sentence.endIndex else {
      return classes.isEmpty
    }
    for (offset, wanted) in classes.enumerated() where wanted >= 0 {
      if !table.belongs(kinds[Int(sentence[start + offset])], to: wanted) { return false }
    }
    return true
  }

  /// The tests that some word of the sentence passes, each once.
  private mutating func collectTests(_ sentence: ArraySlice<Int32>) {
    presentTests.removeAll(keepingCapacity: true)
    for symbol in sentence {
      for index in table.all[Int(kinds[Int(symbol)])].tests {
        let test = table.tests[Int(index)]
        if seenTests[Int(test)] == generation { continue }
        seenTests[Int(test)] = generation
        presentTests.append(test)
      }
    }
  }

  private mutating func startGeneration() {
    generation &+= 1
    guard generation == 0 else { return }
    for index in seen.indices { seen[index] = 0 }
    for index in seenTests.indices { seenTests[index] = 0 }
    generation = 1
  }

  // MARK: - Matching

  private mutating func match(_ number: Int32, hasPrevious: Bool, into store: inout MatchStore) {
    let pattern = automaton.patterns[Int(number)]
    if let question = pattern.question, question != view.isQuestion { return }
    let main = Int(pattern.firstProgram)
    let forbidden = main + Int(pattern.searched)
    let previous = forbidden + Int(pattern.forbidden)
    let forbiddenPrevious = previous + Int(pattern.previous)
    store.clearShared()
    for program in main + 1..<max(main + 1, forbidden) {
      guard holds(program) else { return }
      store.share(search.passed)
    }
    for program in forbidden..<previous where holds(program) { return }
    for program in previous..<forbiddenPrevious {
      guard hasPrevious, holdsBefore(program) else { return }
    }
    if hasPrevious {
      for program in forbiddenPrevious..<forbiddenPrevious + Int(pattern.forbiddenPrevious)
      where holdsBefore(program) { return }
    }
    let program = automaton.programs[main]
    search.prepare(program, words: viewKinds.count)
    var from = 0
    while search.first(program, automaton.code, in: view, viewKinds, table, from: from) {
      store.add(number, search.passed)
      from = Int(search.passed.last ?? Int32(from)) + 1
    }
  }

  /// Whether a program matches somewhere in the sentence.
  private mutating func holds(_ index: Int) -> Bool {
    let program = automaton.programs[index]
    search.prepare(program, words: viewKinds.count)
    return search.first(program, automaton.code, in: view, viewKinds, table, from: 0)
  }

  /// Whether a program matches somewhere in the sentence before.
  private mutating func holdsBefore(_ index: Int) -> Bool {
    let program = automaton.programs[index]
    search.prepare(program, words: previousKinds.count)
    return search.first(program, automaton.code, in: previousView, previousKinds, table, from: 0)
  }

  /// A sentence as the rules want it; its words are in the table that was prepared.
  package func load(_ symbols: some Sequence<Int32>, into view: inout SentenceView) {
    view.load(symbols, traits: traits)
  }
}
