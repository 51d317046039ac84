/// One way in which a sequence of a pattern can be there, its alternatives chosen.
///
/// Branches decide where a pattern is tried and nothing more, so that what they leave out costs time
/// only.
struct PatternBranch {
  enum Element: Equatable {
    case tests(TestSet)
    case any
    /// What stands here may be of any length.
    case loose
  }

  private(set) var elements: [Element] = []
  /// What else must be in the sentence, one test of each set: of alternatives not written out.
  private(set) var needed: [TestSet] = []

  /// More branches than these are not written out: the alternatives that would make them are only
  /// asked for somewhere in the sentence.
  private static let most = 64

  private init() {}

  private init(_ tests: TestSet) { elements = [.tests(tests)] }

  /// All ways in which a sequence can be there.
  static func all(of nodes: [PatternNode]) -> [PatternBranch] {
    var branches = [PatternBranch()]
    for node in nodes {
      switch node {
      case .token(let tests):
        for i in branches.indices { branches[i].elements.append(.tests(tests)) }
      case .any: for i in branches.indices { branches[i].elements.append(.any) }
      case .gap, .clauseGap, .sentenceStart, .sentenceEnd, .optional:
        for i in branches.indices { branches[i].elements.append(.loose) }
      case .choice(let choices): branches = joined(branches, alternatives(choices))
      }
    }
    return branches
  }

  /// The branches of all alternatives, those of one word taken together.
  private static func alternatives(_ choices: [[PatternNode]]) -> [PatternBranch] {
    var found: [PatternBranch] = []
    var single = TestSet()
    for branch in choices.flatMap({ all(of: $0) }) {
      if branch.elements.count == 1, branch.needed.isEmpty,
        case .tests(let tests) = branch.elements[0]
      {
        single.append(tests)
      } else {
        found.append(branch)
      }
    }
    return single.isEmpty ? found : [PatternBranch(single)] + found
  }

  private static func joined(
    _ branches: [PatternBranch], _ alternatives: [PatternBranch]
  ) -> [PatternBranch] {
    if branches.count * alternatives.count <= most {
      return branches.flatMap { branch in alternatives.map { branch.followed(by: $0) } }
    }
    let rarest = Self.rarest(alternatives)
    return branches.map { branch in
      var branch = branch
      branch.elements.append(.loose)
      if let rarest { branch.needed.append(rarest) }
      return branch
    }
  }

  /// The rarest words of some branches together; nil where one of them needs none.
  static func rarest(_ branches: [PatternBranch]) -> TestSet? {
    var all = TestSet()
    for branch in branches {
      guard let set = branch.sets.min(by: { $0.commonness < $1.commonness }), !set.isEmpty else {
        return nil
      }
      all.append(set)
    }
    return all
  }

  private func followed(by other: PatternBranch) -> PatternBranch {
    var both = self
    both.elements += other.elements
    both.needed += other.needed
    return both
  }

  /// What must be in the sentence, one test of each set.
  var sets: [TestSet] {
    elements.compactMap { if case .tests(let tests) = $0 { tests } else { nil } } + needed
  }

  /// The elements that stand side by side with one of them, itself among them.
  func block(around index: Int) -> Range<Int> {
    var (start, end) = (index, index + 1)
    while start > 0, elements[start - 1] != .loose { start -= 1 }
    while end < elements.count, elements[end] != .loose { end += 1 }
    return start..<end
  }
}
