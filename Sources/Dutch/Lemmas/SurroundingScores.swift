/// How well each part of speech fits into the surroundings met lately, so that a rule is asked once for
/// many words.
///
/// One place for each hash: newcomers take the place of those before.
struct SurroundingScores: ~Copyable {
  private static let bits: UInt32 = 10
  private static let unused = UInt32.max
  /// A score that no rule gives.
  private static let unasked = Int16.min
  /// Of the scores in one place: one for each part of speech, filled up so that none lies across two
  /// lines of the processor's cache.
  private static let rowLength = 32

  /// The surroundings in each place.
  private let keys: UnsafeMutablePointer<UInt32>
  private let scores: UnsafeMutablePointer<Int16>

  init() {
    let count = 1 << Int(Self.bits)
    keys = .allocate(capacity: count)
    keys.initialize(repeating: Self.unused, count: count)
    let length = count * Self.rowLength
    scores = UnsafeMutableRawPointer.allocate(
      byteCount: length * MemoryLayout<Int16>.stride, alignment: 64
    ).bindMemory(to: Int16.self, capacity: length)
    scores.initialize(repeating: Self.unasked, count: length)
  }

  deinit {
    keys.deallocate()
    scores.deallocate()
  }

  /// The analysis that fits best; among equals the first.
  /// - Parameter choices: the analyses to choose among, one or more.
  mutating func best(
    of analyses: [Analysis], _ choices: Range<Int>, in surroundings: Surroundings
  ) -> Analysis {
    let place = Int((surroundings.bits &* 0x9E37_79B1) >> (32 - Self.bits))
    let own = scores + place * Self.rowLength
    if keys[place] != surroundings.bits {
      own.update(repeating: Self.unasked, count: Self.rowLength)
      keys[place] = surroundings.bits
    }
    var (best, highest) = (choices.lowerBound, Int.min)
    for i in choices {
      let wordClass = analyses[i].wordClass
      let place = own + Int(wordClass.rawValue)
      if place.pointee == Self.unasked { place.pointee = Int16(surroundings.score(of: wordClass)) }
      let score = Int(place.pointee) + Int(analyses[i].prior)
      // Nobody could foresee the answer: no branch.
      best = score > highest ? i : best
      highest = max(score, highest)
    }
    return analyses[best]
  }
}
