/// A sequence of a pattern as instructions over the classes of words.
struct PatternProgram: Sendable {
  struct Instruction: Sendable {
    enum Operation: UInt8, Sendable {
      /// Passes one token of class `value`.
      case token
      case any
      /// Passes up to `value` tokens, not past a strong break.
      case gap
      /// Passes any number of tokens of the same clause.
      case clauseGap
      case sentenceStart
      case sentenceEnd
      /// Goes on with the next instruction, else `value` further on.
      case split
      /// Goes on `value` further on.
      case jump
      case match
    }

    let operation: Operation
    var value: Int32 = 0
    /// The number of the instruction among those of its program that can be tried in several ways.
    var choice: Int32 = -1

    var hasChoice: Bool {
      switch operation {
      case .gap, .clauseGap, .split: true
      default: false
      }
    }
  }

  private(set) var code: [Instruction] = []
  /// How many instructions can be tried in several ways.
  private(set) var choices: Int32 = 0
  /// Of each set, one class at least is in every sentence that matches.
  private(set) var required: [[Int32]] = []

  /// The greatest number of instructions: what a person writes has some dozens.
  static let greatestLength = 20_000

  init(_ nodes: [PatternNode], classes: inout WordClasses) {
    emit(nodes, &classes)
    code.append(Instruction(operation: .match))
    for index in code.indices where code[index].hasChoice {
      code[index].choice = choices
      choices += 1
    }
    required = Self.required(nodes, &classes)
  }

  private mutating func emit(_ nodes: [PatternNode], _ classes: inout WordClasses) {
    for node in nodes { emit(node, &classes) }
  }

  private mutating func emit(_ node: PatternNode, _ classes: inout WordClasses) {
    switch node {
    case .token(let tests):
      code.append(Instruction(operation: .token, value: classes.number(of: tests)))
    case .any: code.append(Instruction(operation: .any))
    case .gap(let most): code.append(Instruction(operation: .gap, value: Int32(most)))
    case .clauseGap: code.append(Instruction(operation: .clauseGap))
    case .sentenceStart: code.append(Instruction(operation: .sentenceStart))
    case .sentenceEnd: code.append(Instruction(operation: .sentenceEnd))
    case .optional(let nodes): emitChoice([nodes, []], &classes)
    case .choice(let choices): emitChoice(choices, &classes)
    }
  }

  /// Lays out: split A / code A / jump end / split B / code B / … / end.
  private mutating func emitChoice(_ choices: [[PatternNode]], _ classes: inout WordClasses) {
    var jumps: [Int] = []
    for (index, choice) in choices.enumerated() {
      let split = code.count
      let isLast = index == choices.count - 1
      if !isLast { code.append(Instruction(operation: .split)) }
      emit(choice, &classes)
      if isLast { break }
      jumps.append(code.count)
      code.append(Instruction(operation: .jump))
      code[split].value = Int32(code.count - split)
    }
    for jump in jumps { code[jump].value = Int32(code.count - jump) }
  }

  private static func required(
    _ nodes: [PatternNode], _ classes: inout WordClasses
  ) -> [[Int32]] {
    var found: [[Int32]] = []
    for node in nodes {
      switch node {
      case .token(let tests): found.append([classes.number(of: tests)])
      case .choice(let choices):
        let best = choices.map { choice in
          required(choice, &classes).min { cost($0, classes) < cost($1, classes) } ?? []
        }
        if best.allSatisfy({ !$0.isEmpty }) { found.append(Set(best.joined()).sorted()) }
      default: break
      }
    }
    return found
  }

  /// How often a sentence would be looked at for this set.
  static func cost(_ set: [Int32], _ classes: WordClasses) -> Int {
    set.reduce(0) { $0 + classes.commonness[Int($1)] }
  }
}
