/// Collects the patterns that may match in a sentence: those whose words are there, as far as their
/// watches tell, in room that is kept from one sentence to the next.
struct CandidateCollector: Sendable {
  /// A watch whose word stands at a place.
  private struct Hit: Sendable {
    let watch: Int32
    let place: Int32
  }

  /// The sentence in which a pattern or a test was last met.
  private var seen: [UInt32]
  private var seenTests: [UInt32]
  private var generation: UInt32 = 0
  private var found: [Int32]
  private var presentTests: [Int32]
  private var hits = [Hit](repeating: Hit(watch: 0, place: 0), count: 1 << 10)
  private var count = 0

  /// - Parameters: how many patterns and tests there are.
  init(patterns: Int, tests: Int) {
    // One more than there are, for what is written before it is known whether it counts.
    seen = [UInt32](repeating: 0, count: patterns)
    found = [Int32](repeating: 0, count: patterns + 1)
    seenTests = [UInt32](repeating: 0, count: tests)
    presentTests = [Int32](repeating: 0, count: tests + 1)
  }

  /// The patterns last collected, by number.
  var candidates: ArraySlice<Int32> { found[..<count] }

  /// Collects the candidates of a sentence.
  /// - Parameters:
  ///   - kinds: of its words.
  ///   - places: where those of them stand that some pattern knows.
  ///   - mask: the tests that any of them passes.
  mutating func collect(
    _ kinds: UnsafeBufferPointer<Int32>, at places: UnsafeBufferPointer<Int32>, _ mask: TestMask,
    _ tables: MatchTables
  ) {
    startGeneration()
    let missing = tables.longestWait - hits.count
    if missing > 0 {
      hits.append(contentsOf: repeatElement(Hit(watch: 0, place: 0), count: missing))
    }
    let generation = generation
    count = seen.withUnsafeMutableBufferPointer { seen in
      seenTests.withUnsafeMutableBufferPointer { seenTests in
        found.withUnsafeMutableBufferPointer { found in
          presentTests.withUnsafeMutableBufferPointer { presentTests in
            hits.withUnsafeMutableBufferPointer { hits in
              var run = Run(
                kinds: kinds, places: places, mask: mask, generation: generation, seen: seen,
                seenTests: seenTests, found: found, presentTests: presentTests, hits: hits)
              run.collect(tables)
              if run.count > 1 { found[..<run.count].sort() }
              return run.count
            }
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
  ///
  /// What passes a look is written behind what passed before, and counted or not: nobody could foresee
  /// at a branch which does.
  private struct Run {
    let kinds: UnsafeBufferPointer<Int32>
    let places: UnsafeBufferPointer<Int32>
    let mask: TestMask
    let generation: UInt32
    let seen: UnsafeMutableBufferPointer<UInt32>
    let seenTests: UnsafeMutableBufferPointer<UInt32>
    let found: UnsafeMutableBufferPointer<Int32>
    let presentTests: UnsafeMutableBufferPointer<Int32>
    let hits: UnsafeMutableBufferPointer<Hit>
    /// How many hits there are that were not yet looked at.
    var hitCount = 0
    /// How many patterns were found, each once.
    var count = 0
    /// How many tests were; -1 as long as nobody asked.
    var testCount = -1

    mutating func collect(_ tables: MatchTables) {
      for place in places.lazy.map(Int.init) {
        let number = kinds[place]
        hit(tables.kinds[Int(number)].watches, at: place, tables)
        guard tables.kinds[Int(number)].isJoined else { continue }
        let awaited = tables.kinds[Int(number)].awaited
        if awaited.isDisjoint(with: mask) { continue }
        if testCount < 0 { collectTests(tables) }
        for test in presentTests[..<testCount] where awaited.mayContain(test) {
          guard let list = tables.joins[KeyIndex.pair(number, test)] else { continue }
          hit(tables.joined[Int(list)], at: place, tables)
        }
      }
      considerHits(tables)
    }

    /// Notes those watches of a list that have what they wait for first somewhere in the sentence.
    @inline(__always)
    private mutating func hit(
      _ list: Range<Int32>, at place: Int, _ tables: MatchTables
    ) {
      if hitCount + list.count > hits.count { considerHits(tables) }
      for wait in tables.waits(list) {
        hits[hitCount] = Hit(watch: wait.watch, place: Int32(truncatingIfNeeded: place))
        hitCount += wait.one.isDisjoint(with: mask) ? 0 : 1
      }
    }

    /// Finds the patterns of the hits so far.
    private mutating func considerHits(_ tables: MatchTables) {
      var open = 0
      for hit in hits[..<hitCount] {
        let watch = tables.watches[Int(hit.watch)]
        let isSeen = seen[Int(watch.pattern)] == generation
        hits[open] = hit
        open += watch.other.isDisjoint(with: mask) || isSeen ? 0 : 1
      }
      hitCount = 0
      for hit in hits[..<open] {
        let watch = tables.watches[Int(hit.watch)]
        if watch.neighbours > 0, !haveNeighbours(watch, at: Int(hit.place), tables) { continue }
        found[count] = watch.pattern
        count += seen[Int(watch.pattern)] == generation ? 0 : 1
        seen[Int(watch.pattern)] = generation
      }
    }

    /// Whether words of the classes that a watch asks for stand beside a place of the sentence.
    private func haveNeighbours(
      _ watch: PatternWatch, at place: Int, _ tables: MatchTables
    ) -> Bool {
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
      testCount = 0
      for place in places {
        for test in tables.list(tables.kinds[Int(kinds[Int(place)])].tests) {
          presentTests[testCount] = test
          testCount += seenTests[Int(test)] == generation ? 0 : 1
          seenTests[Int(test)] = generation
        }
      }
    }
  }
}
