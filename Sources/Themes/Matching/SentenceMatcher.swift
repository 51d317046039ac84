/// Matches patterns in one sentence after another, in room that is kept.
struct SentenceMatcher: Sendable {
  /// The sentence at hand, and the kinds of its words.
  var view = SentenceView()
  var kinds: [Int32] = []
  /// What its search has tried (see `SentenceMatcher+Search.swift`).
  var search = SearchMemory()

  private var previousView = SentenceView()
  private var previousKinds: [Int32] = []
  /// Where in the sentence words stand that some pattern knows, and room for more.
  private var places: [Int32] = []
  private var placeCount = 0
  /// The bits of the classes of all words of the sentence (see `WordKinds.classBits`).
  private var classBits = [UInt64](repeating: 0, count: WordKinds.bitWords)
  private var collector: CandidateCollector

  /// - Parameters: how many patterns and tests there are.
  init(patterns: Int, tests: Int) {
    collector = CandidateCollector(patterns: patterns, tests: tests)
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
      // Also kind 0, of the words that no pattern knows, which adds nothing: a branch for it would be
      // taken as often as not.
      let kind = Int(tables.kindOfWord[Int(symbol)])
      mask.formUnion(tables.kinds[kind].mask)
      isAny = isAny || tables.kinds[kind].isWatched
    }
    guard isAny else { return marks }
    Self.load(sentence, into: &kinds, tables)
    collectPlaces()
    kinds.withUnsafeBufferPointer { kinds in
      places.withUnsafeBufferPointer { places in
        let known = UnsafeBufferPointer(rebasing: places[..<placeCount])
        collector.collect(kinds, at: known, mask, tables)
      }
    }
    var isLoaded = false
    var isPreviousLoaded = false
    for number in collector.candidates {
      let onlyWord = tables.patterns[Int(number)].onlyWord
      if onlyWord >= 0 {
        addPlaces(of: onlyWord, number, tables, to: &store)
        continue
      }
      if !isLoaded {
        isLoaded = true
        view.load(sentence, traits: tables.traits)
        collectClasses(tables)
      }
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
    kinds.append(addingCapacity: sentence.count) { room in
      for symbol in sentence { room.append(tables.kindOfWord[Int(symbol)]) }
    }
  }

  /// Notes where words stand that some pattern knows, which nobody could foresee at a branch.
  private mutating func collectPlaces() {
    if places.count < kinds.count {
      places = [Int32](repeating: 0, count: kinds.count * 2)
    }
    placeCount = kinds.withUnsafeBufferPointer { kinds in
      places.withUnsafeMutableBufferPointer { places in
        var count = 0
        for place in kinds.indices {
          places[count] = Int32(truncatingIfNeeded: place)
          count += kinds[place] == 0 ? 0 : 1
        }
        return count
      }
    }
  }

  /// Takes in which classes the words of the sentence may belong to.
  private mutating func collectClasses(_ tables: MatchTables) {
    var all = MatchTables.ClassBits()
    kinds.withUnsafeBufferPointer { kinds in
      places.withUnsafeBufferPointer { places in
        for place in places[..<placeCount] { all |= tables.classBits(of: kinds[Int(place)]) }
      }
    }
    for word in classBits.indices { classBits[word] = all[word] }
  }

  // MARK: - Matching

  /// Whether a word of each class that a pattern requires may stand in the sentence.
  @inline(__always)
  private func mayMatch(_ pattern: CompiledPattern, _ tables: MatchTables) -> Bool {
    tables.required(pattern.required).allSatisfy { wanted in
      classBits[Int(wanted >> 6) & (WordKinds.bitWords - 1)] >> UInt64(wanted & 63) & 1 == 1
    }
  }

  /// Adds a match of a pattern of one word wherever a word of that class stands.
  private func addPlaces(
    of word: Int32, _ number: Int32, _ tables: MatchTables, to store: inout MatchStore
  ) {
    for place in places[..<placeCount] where tables.belongs(kinds[Int(place)], to: word) {
      store.add(number, token: place)
    }
  }

  private mutating func match(
    _ number: Int32, hasPrevious: Bool, _ tables: MatchTables, into store: inout MatchStore
  ) {
    let pattern = tables.patterns[Int(number)]
    if let question = pattern.question, question != view.isQuestion { return }
    if !mayMatch(pattern, tables) { return }
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
