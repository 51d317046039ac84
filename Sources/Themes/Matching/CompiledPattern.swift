/// One pattern as the automaton holds it: which of the automaton's programs are its own, and what a
/// sentence must hold before they are run.
struct CompiledPattern: Sendable {
  /// What must be in a sentence, one of each set of classes.
  struct Requirement: Sendable {
    /// The classes, rising.
    let classes: [Int32]
    let cost: Int
  }

  /// Its programs stand one after another: those searched, the one whose place is the place of the
  /// match first; those forbidden; those of the sentence before; those forbidden there.
  var firstProgram: Int32 = 0
  var searched: Int32 = 0
  var forbidden: Int32 = 0
  var previous: Int32 = 0
  var forbiddenPrevious: Int32 = 0
  /// Whether the sentence must be a question, or must not be one; nil where it does not matter.
  var question: Bool?
  /// Of each mask one test must pass somewhere in the sentence.
  var one = TestMask.all
  var other = TestMask.all

  var needsPrevious: Bool { previous + forbiddenPrevious > 0 }

  /// Whether a sentence may match, by the tests that its words pass.
  func mayMatch(_ mask: TestMask) -> Bool {
    !one.isDisjoint(with: mask) && !other.isDisjoint(with: mask)
  }
}

/// The programs of one pattern, before they take their place in the automaton.
struct PatternPrograms {
  private(set) var searched: [PatternProgram] = []
  private(set) var forbidden: [PatternProgram] = []
  private(set) var previous: [PatternProgram] = []
  private(set) var forbiddenPrevious: [PatternProgram] = []
  private(set) var question: Bool?
  /// What a sentence must hold, the rarest first.
  private(set) var required: [CompiledPattern.Requirement] = []

  init(_ parts: [PatternPart], classes: inout WordClasses) {
    for part in parts {
      switch part.kind {
      case .question: question = !part.isForbidden
      case .sequence(let nodes):
        let program = PatternProgram(nodes, classes: &classes)
        if part.isForbidden { forbidden.append(program) } else { searched.append(program) }
      case .previous(let nodes):
        let program = PatternProgram(nodes, classes: &classes)
        if part.isForbidden { forbiddenPrevious.append(program) } else { previous.append(program) }
      }
    }
    required = searched.flatMap(\.required).map {
      CompiledPattern.Requirement(classes: $0, cost: PatternProgram.cost($0, classes))
    }.sorted { ($0.cost, $0.classes.count) < ($1.cost, $1.classes.count) }
  }

  /// All programs in the order in which the automaton holds them.
  var all: [PatternProgram] { searched + forbidden + previous + forbiddenPrevious }

  var length: Int { all.reduce(0) { $0 + $1.code.count } }
}
