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
      /// Goes on where the next token is of class `value`, and stays before it.
      case look
      /// Goes on with the next instruction, else `value` further on.
      case split
      /// Goes on `value` further on.
      case jump
      case match
    }

    let operation: Operation
    var value: Int32 = 0
    /// Of a split, the class of the word with which the next instruction begins; -1 where it may
    /// begin otherwise.
    var opening: Int32 = -1
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
  /// The classes of which a word stands in every sentence in which the program matches.
  private(set) var required: [Int32] = []
  /// How many instructions can be tried in several ways.
  private(set) var choices: Int32 = 0

  /// The greatest number of instructions: what a person writes has some dozens.
  static let greatestLength = 20_000

  init(_ nodes: [PatternNode], classes: inout WordClasses) {
    for node in nodes {
      let start = code.count
      emit(node, &classes)
      if [.token, .look].contains(code[start].operation) { required.append(code[start].value) }
    }
    code.append(Instruction(operation: .match))
    for index in code.indices where code[index].hasChoice {
      code[index].choice = choices
      choices += 1
    }
  }

  /// The class of the program's word, where it is one word and nothing else.
  var onlyWord: Int32? {
    code.count == 2 && code[0].operation == .token ? code[0].value : nil
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

  /// Lays out: look / split A / code A / jump end / split B / code B / … / end.
  private mutating func emitChoice(_ choices: [[PatternNode]], _ classes: inout WordClasses) {
    if choices.count > 2, let tests = Self.openings(of: [.choice(choices)][...]) {
      code.append(Instruction(operation: .look, value: classes.number(of: tests)))
    }
    var jumps: [Int] = []
    for (index, choice) in choices.enumerated() {
      let split = code.count
      let isLast = index == choices.count - 1
      if !isLast {
        code.append(Instruction(operation: .split))
        if let tests = Self.openings(of: choice[...]) {
          code[split].opening = classes.number(of: tests)
        }
      }
      emit(choice, &classes)
      if isLast { break }
      jumps.append(code.count)
      code.append(Instruction(operation: .jump))
      code[split].value = Int32(code.count - split)
    }
    for jump in jumps { code[jump].value = Int32(code.count - jump) }
  }

  /// The tests of which one must pass for the first word of a sequence; nil where it may begin
  /// otherwise.
  private static func openings(of nodes: ArraySlice<PatternNode>) -> TestSet? {
    switch nodes.first {
    case .token(let tests): return tests
    case .choice(let choices):
      var all = TestSet()
      for choice in choices {
        guard let tests = openings(of: choice[...]) else { return nil }
        all.append(tests)
      }
      return all
    case .optional(let inner):
      guard var both = openings(of: inner[...]), let other = openings(of: nodes.dropFirst()) else {
        return nil
      }
      both.append(other)
      return both
    default: return nil
    }
  }
}
