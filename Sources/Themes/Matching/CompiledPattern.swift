/// One pattern as the automaton holds it: which of the automaton's programs are its own.
struct CompiledPattern: Sendable {
  /// Its programs stand one after another: those searched, the one whose place is the place of the
  /// match first; those forbidden; those of the sentence before; those forbidden there.
  var firstProgram: Int32 = 0
  var searched: Int32 = 0
  var forbidden: Int32 = 0
  var previous: Int32 = 0
  var forbiddenPrevious: Int32 = 0
  /// Whether the sentence must be a question, or must not be one; nil where it does not matter.
  var question: Bool?
  /// The classes of which a word must stand in the sentence, among the automaton's.
  var required: Range<Int32> = 0..<0
  /// The class of its word, where it is one word and nothing else; -1 where it is more.
  var onlyWord: Int32 = -1

  var needsPrevious: Bool { previous + forbiddenPrevious > 0 }
}

/// The programs of one pattern, before they take their place in the automaton.
struct PatternPrograms {
  private(set) var searched: [PatternProgram] = []
  private(set) var forbidden: [PatternProgram] = []
  private(set) var previous: [PatternProgram] = []
  private(set) var forbiddenPrevious: [PatternProgram] = []
  private(set) var question: Bool?
  /// For each sequence that is searched, the ways in which it can be there.
  private var branches: [[PatternBranch]] = []

  init(_ parts: [PatternPart], classes: inout WordClasses) {
    for part in parts {
      switch part.kind {
      case .question: question = !part.isForbidden
      case .sequence(let nodes):
        let program = PatternProgram(nodes, classes: &classes)
        if part.isForbidden {
          forbidden.append(program)
        } else {
          searched.append(program)
          branches.append(PatternBranch.all(of: nodes))
        }
      case .previous(let nodes):
        let program = PatternProgram(nodes, classes: &classes)
        if part.isForbidden { forbiddenPrevious.append(program) } else { previous.append(program) }
      }
    }
  }

  /// The class of the pattern's word, where it is one word and nothing else.
  var onlyWord: Int32? {
    guard question == nil, all.count == 1 else { return nil }
    return searched.first?.onlyWord
  }

  /// The classes of which a word must stand in the sentence, each once.
  var required: [Int32] {
    var told: Set<Int32> = []
    return searched.flatMap(\.required).filter { told.insert($0).inserted }
  }

  /// All programs in the order in which the automaton holds them.
  var all: [PatternProgram] { searched + forbidden + previous + forbiddenPrevious }

  var length: Int { all.reduce(0) { $0 + $1.code.count } }

  /// The words at which the pattern waits; empty where none is sure to be there.
  ///
  /// It waits for that of its sequences which is rarest, and knows what the others need.
  func watches(_ pattern: Int32, _ classes: inout WordClasses) -> [WatchPlan] {
    var best: (cost: Double, index: Int)?
    for index in branches.indices {
      guard let cost = WatchPlan.cost(branches[index], needed(beside: index)) else { continue }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, index) }
    }
    guard let best else { return [] }
    let needed = needed(beside: best.index)
    return branches[best.index].compactMap {
      WatchPlan(pattern: pattern, $0, needed: needed, classes: &classes)
    }
  }

  /// What the other sequences need, one test of each set.
  private func needed(beside index: Int) -> [TestSet] {
    branches.indices.filter { $0 != index }.compactMap { PatternBranch.rarest(branches[$0]) }
  }
}
