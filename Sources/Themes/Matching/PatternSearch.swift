/// Runs programs over sentences.
///
/// It tries and steps back; what failed once at a choice and a token is never tried again, so that
/// the time is at most the length of the program times that of the sentence (times the greatest gap),
/// whatever the words are. Its room is kept from one run to the next.
struct PatternSearch: Sendable {
  /// A choice that can still be made otherwise.
  private struct Choice {
    let counter: Int32
    let token: Int32
    let passed: Int32
    /// The place that was tried: of a gap the token behind it, of a split 0 and then 1.
    var tried: Int32
  }

  /// The tokens that the words of the program stand for, rising, once it has matched.
  private(set) var passed: [Int32] = []
  private var choices: [Choice] = []
  /// A bit for each choice of the program and each token where it failed.
  private var failed: [UInt64] = []
  private var width = 0
  /// No gap looks further, however long the clause is.
  private static let longestClause: Int32 = 40

  /// Makes ready for a program and a sentence of so many words.
  mutating func prepare(_ program: PatternAutomaton.Program, words: Int) {
    if program.choices == 0 { return }
    width = words + 1
    let needed = (Int(program.choices) * width + 63) / 64
    if failed.count < needed {
      failed = [UInt64](repeating: 0, count: needed * 2)
    } else {
      for index in 0..<needed { failed[index] = 0 }
    }
  }

  /// Finds the first match that begins at `start` or later; made ready for this before.
  /// - Parameter kinds: of the sentence's words.
  /// - Returns: whether there is one; its tokens stand in `passed`.
  mutating func first(
    _ program: PatternAutomaton.Program, _ code: [PatternProgram.Instruction],
    in sentence: SentenceView, _ kinds: [Int32], _ table: WordKinds, from start: Int
  ) -> Bool {
    let opening = code[Int(program.start)]
    for begin in start..<max(start, kinds.count) {
      if opening.operation == .token || opening.operation == .look,
        kinds[begin] == 0 || !table.belongs(kinds[begin], to: opening.value)
      {
        continue
      }
      if run(program, code, in: sentence, kinds, table, at: begin), !passed.isEmpty { return true }
    }
    return false
  }

  private mutating func run(
    _ program: PatternAutomaton.Program, _ code: [PatternProgram.Instruction],
    in sentence: SentenceView, _ kinds: [Int32], _ table: WordKinds, at begin: Int
  ) -> Bool {
    passed.removeAll(keepingCapacity: true)
    choices.removeAll(keepingCapacity: true)
    var counter = program.start
    var token = Int32(begin)
    let count = Int32(kinds.count)
    while true {
      let instruction = code[Int(counter)]
      var isAlive = true
      switch instruction.operation {
      case .match: return true
      case .jump: counter += instruction.value
      case .token:
        isAlive =
          token < count && kinds[Int(token)] != 0
          && table.belongs(kinds[Int(token)], to: instruction.value)
        if isAlive { step(&counter, &token) }
      case .any:
        isAlive = token < count
        if isAlive { step(&counter, &token) }
      case .sentenceStart:
        isAlive = token <= sentence.first
        token = Int32(sentence.first)
        counter += 1
      case .sentenceEnd:
        isAlive = token >= sentence.last
        counter += 1
      case .look:
        isAlive =
          token < count && kinds[Int(token)] != 0
          && table.belongs(kinds[Int(token)], to: instruction.value)
        counter += 1
      case .split:
        if instruction.opening >= 0,
          token >= count || kinds[Int(token)] == 0
            || !table.belongs(kinds[Int(token)], to: instruction.opening)
        {
          counter += instruction.value
        } else {
          isAlive = !hasFailed(instruction.choice, token)
          if isAlive { choose(counter, token, tried: 0) }
          counter += 1
        }
      case .gap, .clauseGap:
        if token > 0 {
          isAlive =
            !hasFailed(instruction.choice, token)
            && isOpen(instruction, from: token, to: token, count, sentence)
          if isAlive { choose(counter, token, tried: token) }
        }
        counter += 1
      }
      if !isAlive, !stepBack(&counter, &token, code, sentence, count) { return false }
    }
  }

  private mutating func step(_ counter: inout Int32, _ token: inout Int32) {
    passed.append(token)
    token += 1
    counter += 1
  }

  private mutating func choose(_ counter: Int32, _ token: Int32, tried: Int32) {
    choices.append(
      Choice(counter: counter, token: token, passed: Int32(passed.count), tried: tried))
  }

  /// Whether a gap that begins at a token may end before another, which must be of the same stretch
  /// or clause as what stands before the gap.
  private func isOpen(
    _ gap: PatternProgram.Instruction, from token: Int32, to stop: Int32, _ count: Int32,
    _ sentence: SentenceView
  ) -> Bool {
    if stop >= count { return true }
    let units = gap.operation == .gap ? sentence.stretches : sentence.clauses
    return units[Int(stop)] == units[Int(token) - 1]
  }

  /// Goes back to the last choice that can be made otherwise.
  /// - Returns: false where there is none.
  private mutating func stepBack(
    _ counter: inout Int32, _ token: inout Int32, _ code: [PatternProgram.Instruction],
    _ sentence: SentenceView, _ count: Int32
  ) -> Bool {
    while let last = choices.last {
      let instruction = code[Int(last.counter)]
      let top = choices.count - 1
      passed.removeLast(passed.count - Int(last.passed))
      if instruction.operation == .split {
        if last.tried == 0 {
          choices[top].tried = 1
          counter = last.counter + instruction.value
          token = last.token
          return true
        }
      } else {
        let most = instruction.operation == .gap ? instruction.value : Self.longestClause
        let stop = last.tried + 1
        if last.tried < count, last.tried < last.token + most,
          isOpen(instruction, from: last.token, to: stop, count, sentence)
        {
          choices[top].tried = stop
          counter = last.counter + 1
          token = stop
          return true
        }
      }
      choices.removeLast()
      fail(instruction.choice, last.token)
    }
    return false
  }

  private func hasFailed(_ choice: Int32, _ token: Int32) -> Bool {
    let bit = Int(choice) * width + Int(token)
    return failed[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  private mutating func fail(_ choice: Int32, _ token: Int32) {
    let bit = Int(choice) * width + Int(token)
    failed[bit >> 6] |= 1 << UInt64(bit & 63)
  }
}
