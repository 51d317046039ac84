/// Matches patterns in one sentence after another, in room that is kept.
struct SentenceMatcher: Sendable {
  /// The sentence at hand, and the kinds of its words.
  var view = SentenceView()
  var kinds: [Int32] = []
  /// What its search has tried (see `SentenceMatcher+Search.swift`).
  var search = SearchMemory()

  private var previousView = SentenceView()
  private var previousKinds: [Int32] = []
  private var candidates: [Int32] = []
  /// The sentence in which a pattern or a test was last met.
  private var seen: [UInt32]
  private var seenTests: [UInt32]
  private var generation: UInt32 = 0
  private var presentTests: [Int32] = []

  /// - Parameters: how many patterns and tests there are.
  init(patterns: Int, tests: Int) {
    seen = [UInt32](repeating: 0, count: patterns)
    seenTests = [UInt32](repeating: 0, count: tests)
  }

  /// Finds what matches in a sentence, by pattern and then by place.
  /// - Parameter previous: the sentence before, of the same paragraph.
  /// - Returns: the traits of all its words together.
  mutating func read(
    _ sentence: UnsafeBufferPointer<Int32>, after previous: UnsafeBufferPointer<Int32>?,
    _ tables: MatchTables, into store: inout MatchStore
  ) -> WordTraits {
    var mask = TestMask()
    var isAny = false
    var marks: WordTraits = []
    for symbol in sentence {
      marks.formUnion(tables.traits[Int(symbol)])
      let kind = Int(tables.kindOfWord[Int(symbol)])
      if kind == 0 { continue }
      mask.formUnion(tables.kinds[kind].mask)
      isAny = isAny || tables.kinds[kind].isWatched
    }
    guard isAny else { return marks }
    Self.load(sentence, into: &kinds, tables)
    collectCandidates(mask, tables)
    if candidates.isEmpty { return marks }
    candidates.sort()
    view.load(sentence, traits: tables.traits)
    var isPreviousLoaded = false
    for number in candidates {
      if tables.patterns[Int(number)].needsPrevious, !isPreviousLoaded, let previous {
        isPreviousLoaded = true
        previousView.load(previous, traits: tables.traits)
        Self.load(previous, into: &previousKinds, tables)
      }
      match(number, hasPrevious: previous != nil, tables, into: &store)
    }
    return marks
  }

  private static func load(
    _ sentence: UnsafeBufferPointer<Int32>, into kinds: inout [Int32], _ tables: MatchTables
  ) {
    kinds.removeAll(keepingCapacity: true)
    for symbol in sentence { kinds.append(tables.kindOfWord[Int(symbol)]) }
  }

  // MARK: - Candidates

  private mutating func collectCandidates(_ mask: TestMask, _ tables: MatchTables) {
    candidates.removeAll(keepingCapacity: true)
    startGeneration()
    var areTestsKnown = false
    for place in kinds.indices {
      let number = kinds[place]
      if number == 0 { continue }
      consider(tables.kinds[Int(number)].watches, at: place, mask, tables)
      guard tables.kinds[Int(number)].isJoined else { continue }
      let awaited = tables.kinds[Int(number)].awaited
      if awaited.isDisjoint(with: mask) { continue }
      if !areTestsKnown {
        areTestsKnown = true
        collectTests(tables)
      }
      for test in presentTests where awaited.mayContain(test) {
        guard let list = tables.joins[KeyIndex.pair(number, test)] else { continue }
        consider(tables.joined[Int(list)], at: place, mask, tables)
      }
    }
  }

  /// Looks at the watches of a list, of which hardly any is met in a sentence.
  @inline(__always)
  private mutating func consider(
    _ list: Range<Int32>, at place: Int, _ mask: TestMask, _ tables: MatchTables
  ) {
    for wait in tables.waits(list) where !wait.one.isDisjoint(with: mask) {
      consider(tables.watches[Int(wait.watch)], at: place, mask, tables)
    }
  }

  private mutating func consider(
    _ watch: PatternWatch, at place: Int, _ mask: TestMask, _ tables: MatchTables
  ) {
    if watch.other.isDisjoint(with: mask) { return }
    if seen[Int(watch.pattern)] == generation { return }
    if watch.neighbours > 0, !haveNeighbours(watch, at: place, tables) { return }
    seen[Int(watch.pattern)] = generation
    candidates.append(watch.pattern)
  }

  /// Whether words of the classes that a watch asks for stand beside a place of the sentence.
  private func haveNeighbours(_ watch: PatternWatch, at place: Int, _ tables: MatchTables) -> Bool {
    let start = place - Int(watch.before)
    let count = Int(watch.neighbours)
    // The word of the watch itself stands between its neighbours.
    guard start >= 0, start + count < kinds.count else { return false }
    for offset in 0..<count {
      let wanted = tables.neighbours[Int(watch.firstNeighbour) + offset]
      let at = start + offset + (offset >= Int(watch.before) ? 1 : 0)
      if wanted >= 0, !tables.belongs(kinds[at], to: wanted) { return false }
    }
    return true
  }

  /// The tests that some word of the sentence passes, each once.
  private mutating func collectTests(_ tables: MatchTables) {
    presentTests.removeAll(keepingCapacity: true)
    for kind in kinds where kind != 0 {
      for test in tables.list(tables.kinds[Int(kind)].tests) {
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

  private mutating func match(
    _ number: Int32, hasPrevious: Bool, _ tables: MatchTables, into store: inout MatchStore
  ) {
    let pattern = tables.patterns[Int(number)]
    if let question = pattern.question, question != view.isQuestion { return }
    let main = Int(pattern.firstProgram)
    let forbidden = main + Int(pattern.searched)
    let previous = forbidden + Int(pattern.forbidden)
    let forbiddenPrevious = previous + Int(pattern.previous)
    store.clearShared()
    for program in main + 1..<max(main + 1, forbidden) {
      guard holds(program, tables) else { return }
      store.share(search.tokens)
    }
    for program in forbidden..<previous where holds(program, tables) { return }
    for program in previous..<forbiddenPrevious {
      guard hasPrevious, holdsBefore(program, tables) else { return }
    }
    if hasPrevious {
      for program in forbiddenPrevious..<forbiddenPrevious + Int(pattern.forbiddenPrevious)
      where holdsBefore(program, tables) { return }
    }
    let program = tables.programs[main]
    search.prepare(program, words: kinds.count)
    var from = 0
    while first(program, from: from, tables) {
      store.add(number, search.tokens)
      from = Int(search.tokens.last ?? Int32(from)) + 1
    }
  }

  /// Whether a program matches somewhere in the sentence.
  private mutating func holds(_ index: Int, _ tables: MatchTables) -> Bool {
    let program = tables.programs[index]
    search.prepare(program, words: kinds.count)
    return first(program, from: 0, tables)
  }

  /// Whether a program matches somewhere in the sentence before.
  private mutating func holdsBefore(_ index: Int, _ tables: MatchTables) -> Bool {
    swap(&view, &previousView)
    swap(&kinds, &previousKinds)
    defer {
      swap(&view, &previousView)
      swap(&kinds, &previousKinds)
    }
    return holds(index, tables)
  }
}
