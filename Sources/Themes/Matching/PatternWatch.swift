/// A word at which a pattern waits, and what is looked at before the pattern is run there.
struct PatternWatch: Sendable {
  let pattern: Int32
  /// Where the classes of the words that stand directly beside it begin among the automaton's.
  let firstNeighbour: Int32
  /// How many words beside it are looked at, and how many of them stand before it.
  let neighbours: Int32
  let before: Int32
  /// Of each mask one test must pass somewhere in the sentence.
  let one: TestMask
  let other: TestMask
}

/// A watch before it takes its place in the automaton.
struct WatchPlan {
  let pattern: Int32
  /// The word's own class.
  let anchor: Int32
  /// The classes of the words that stand directly before it and after it, -1 for any word.
  let before: [Int32]
  let after: [Int32]
  /// Of each mask one test must pass somewhere in the sentence.
  let one: TestMask
  let other: TestMask
  /// The tests of which the pattern waits for one; nil where it waits for nothing else or for so much
  /// that it is looked at wherever its word is.
  let partners: [Int32]?

  /// Who waits for more tests than these is looked at wherever its rarest word is.
  private static let mostPartners = 64
  /// Neighbours and words elsewhere that pass so often narrow nothing.
  private static let everyNeighbour = 50_000.0
  private static let everySentence = 20_000.0

  /// - Parameters:
  ///   - branch: what the pattern waits for.
  ///   - needed: sets of tests of which one each must be in the sentence, of the pattern's other parts.
  /// - Returns: nil where no word is sure to be there.
  init?(
    pattern: Int32, _ branch: PatternBranch, needed: [TestSet], classes: inout WordClasses
  ) {
    self.pattern = pattern
    guard let place = Self.place(in: branch) else { return nil }
    var others: [TestSet]
    switch place {
    case .needed(let set):
      anchor = classes.number(of: set)
      (before, after) = ([], [])
      others = branch.sets.filter { $0 != set }
    case .element(let index, let tests):
      anchor = classes.number(of: tests)
      let block = branch.block(around: index)
      before = branch.elements[block.lowerBound..<index].map { Self.number($0, &classes) }
      after = branch.elements[index + 1..<block.upperBound].map { Self.number($0, &classes) }
      others = branch.needed
      for (at, element) in branch.elements.enumerated() where at != index {
        if case .tests(let tests) = element { others.append(tests) }
      }
    }
    others = (others + needed).sorted { $0.commonness < $1.commonness }
    let numbers = others.prefix(2).map { WordClasses.numbers(of: $0) }
    one = numbers.first.map { TestMask($0) } ?? .all
    other = numbers.dropFirst().first.map { TestMask($0) } ?? .all
    partners = numbers.first.flatMap { $0.count <= Self.mostPartners ? $0 : nil }
  }

  private static func number(
    _ element: PatternBranch.Element, _ classes: inout WordClasses
  ) -> Int32 {
    if case .tests(let tests) = element { return classes.number(of: tests) }
    return -1
  }

  // MARK: - Where to wait

  private enum Place {
    case element(Int, TestSet)
    case needed(TestSet)
  }

  /// The rarest word, together with those that stand beside it.
  private static func place(in branch: PatternBranch) -> Place? {
    var best: (cost: Double, place: Place)?
    for (index, element) in branch.elements.enumerated() {
      guard case .tests(let tests) = element else { continue }
      var cost = Double(tests.commonness)
      for neighbour in branch.block(around: index) where neighbour != index {
        guard case .tests(let tests) = branch.elements[neighbour] else { continue }
        cost *= min(1, Double(tests.commonness) / everyNeighbour)
      }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, .element(index, tests)) }
    }
    for set in branch.needed {
      let cost = Double(set.commonness)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, .needed(set)) }
    }
    return best?.place
  }

  /// How often a pattern would be run, relative to other ways to wait; nil where some branch has no
  /// word that is sure to be there.
  static func cost(_ branches: [PatternBranch], _ needed: [TestSet]) -> Double? {
    var total = 0.0
    for branch in branches {
      guard let place = place(in: branch) else { return nil }
      var cost: Double
      var others = needed
      switch place {
      case .needed(let set):
        cost = Double(set.commonness)
        others += branch.sets.filter { $0 != set }
      case .element(let index, let tests):
        cost = Double(tests.commonness)
        let block = branch.block(around: index)
        for (at, element) in branch.elements.enumerated() where at != index {
          guard case .tests(let tests) = element else { continue }
          if block.contains(at) {
            cost *= min(1, Double(tests.commonness) / everyNeighbour)
          } else {
            others.append(tests)
          }
        }
      }
      for set in others { cost *= min(1, Double(set.commonness) / everySentence) }
      total += cost
    }
    return total
  }
}
