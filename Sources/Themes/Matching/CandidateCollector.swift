/// Collects the patterns that may match in a sentence: those whose words are there, as far as their
/// watches tell, in room that is kept from one sentence to the next.
struct CandidateCollector: Sendable {
  /// The sentence in which a pattern or a test was last met.
  private var seen: [UInt32]
  private var seenTests: [UInt32]
  private var generation: UInt32 = 0
  private var found: [Int32]
  private var presentTests: [Int32]
  private var count = 0

  /// - Parameters: how many patterns and tests there are.
  init(patterns: Int, tests: Int) {
    seen = [UInt32](repeating: 0, count: patterns)
    found = [Int32](repeating: 0, count: patterns)
    seenTests = [UInt32](repeating: 0, count: tests)
    presentTests = [Int32](repeating: 0, count: tests)
  }

  /// The patterns last collected, by number.
  var candidates: ArraySlice<Int32> { found[..<count] }

  /// Collects the candidates of a sentence.
  /// - Parameters:
  ///   - kinds: of its words.
  ///   - mask: the tests that any of them passes.
  mutating func collect(
    _ kinds: UnsafeBufferPointer<Int32>, _ mask: TestMask, _ tables: MatchTables
  ) {
    startGeneration()
    let generation = generation
    count = seen.withUnsafeMutableBufferPointer { seen in
      seenTests.withUnsafeMutableBufferPointer { seenTests in
        found.withUnsafeMutableBufferPointer { found in
          presentTests.withUnsafeMutableBufferPointer { presentTests in
            var run = Run(
              kinds: kinds, mask: mask, tables: tables, generation: generation, seen: seen,
              seenTests: seenTests, found: found, presentTests: presentTests)
            run.collect()
            if run.count > 1 { found[..<run.count].sort() }
            return run.count
          }
        }
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

  /// The collecting in one sentence, over plain memory.
  private struct Run {
    let kinds: UnsafeBufferPointer<Int32>
    let mask: TestMask
    let tables: MatchTables
    let generation: UInt32
    let seen: UnsafeMutableBufferPointer<UInt32>
    let seenTests: UnsafeMutableBufferPointer<UInt32>
    let found: UnsafeMutableBufferPointer<Int32>
    let presentTests: UnsafeMutableBufferPointer<Int32>
    /// How many patterns were found, each once.
    var count = 0
    /// How many tests were; -1 as long as nobody asked.
    var testCount = -1

    mutating func collect() {
      for place in kinds.indices where kinds[place] != 0 {
        let number = kinds[place]
        consider(tables.kinds[Int(number)].watches, at: place)
        guard tables.kinds[Int(number)].isJoined else { continue }
        let awaited = tables.kinds[Int(number)].awaited
        if awaited.isDisjoint(with: mask) { continue }
        if testCount < 0 { collectTests() }
        for test in presentTests[..<testCount] where awaited.mayContain(test) {
          guard let list = tables.joins[KeyIndex.pair(number, test)] else { continue }
          consider(tables.joined[Int(list)], at: place)
        }
      }
    }

    /// Looks at the watches of a list, of which hardly any is met in a sentence.
    @inline(__always)
    private mutating func consider(_ list: Range<Int32>, at place: Int) {
      for wait in tables.waits(list) where !wait.one.isDisjoint(with: mask) {
        consider(tables.watches[Int(wait.watch)], at: place)
      }
    }

    private mutating func consider(_ watch: PatternWatch, at place: Int) {
      if watch.other.isDisjoint(with: mask) { return }
      if seen[Int(watch.pattern)] == generation { return }
      if watch.neighbours > 0, !haveNeighbours(watch, at: place) { return }
      seen[Int(watch.pattern)] = generation
      found[count] = watch.pattern
      count += 1
    }

    /// Whether words of the classes that a watch asks for stand beside a place of the sentence.
    private func haveNeighbours(_ watch: PatternWatch, at place: Int) -> Bool {
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
    private mutating func collectTests() {
      testCount = 0
      for kind in kinds where kind != 0 {
        for test in tables.list(tables.kinds[Int(kind)].tests) {
          if seenTests[Int(test)] == generation { continue }
          seenTests[Int(test)] = generation
          presentTests[testCount] = test
          testCount += 1
        }
      }
    }
  }
}
