/// What a search has passed, what it can still try, and what failed, in room that is kept from one
/// search to the next.
struct SearchMemory: Sendable {
  /// A choice that can still be made otherwise.
  struct Choice: Sendable {
    let counter: Int32
    let token: Int32
    let passed: Int32
    /// The place that was tried: of a gap the token behind it, of a split 0 and then 1.
    var tried: Int32
  }

  private var passed = [Int32](repeating: 0, count: 64)
  private(set) var passedCount = 0
  private var choices: [Choice] = []
  private(set) var choiceCount = 0
  /// A bit for each choice of the program and each token where it failed.
  private var failed: [UInt64] = []
  private var width = 0

  /// The tokens that the words of the program stand for, rising, once it has matched.
  var tokens: ArraySlice<Int32> { passed[..<passedCount] }

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

  mutating func restart() {
    passedCount = 0
    choiceCount = 0
  }

  mutating func pass(_ token: Int32) {
    if passedCount == passed.count {
      passed.append(contentsOf: repeatElement(0, count: passed.count))
    }
    passed[passedCount] = token
    passedCount += 1
  }

  mutating func choose(_ counter: Int32, _ token: Int32, tried: Int32) {
    let choice = Choice(counter: counter, token: token, passed: Int32(passedCount), tried: tried)
    if choiceCount < choices.count {
      choices[choiceCount] = choice
    } else {
      choices.append(choice)
    }
    choiceCount += 1
  }

  /// The last choice that can be made otherwise; what was passed since is taken back.
  mutating func stepBack() -> Choice? {
    if choiceCount == 0 { return nil }
    passedCount = Int(choices[choiceCount - 1].passed)
    return choices[choiceCount - 1]
  }

  /// Makes the last choice otherwise.
  mutating func retry(_ tried: Int32) { choices[choiceCount - 1].tried = tried }

  /// Gives the last choice up, for good.
  mutating func fail(_ choice: Int32, _ token: Int32) {
    choiceCount -= 1
    let bit = Int(choice) * width + Int(token)
    failed[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  func hasFailed(_ choice: Int32, _ token: Int32) -> Bool {
    let bit = Int(choice) * width + Int(token)
    return failed[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }
}

/// Runs programs over the sentence at hand.
///
/// A run tries and steps back; what failed once at a choice and a token is never tried again, so that
/// the time is at most the length of the program times that of the sentence (times the greatest gap),
/// whatever the words are.
extension SentenceMatcher {
  /// No gap looks further, however long the clause is.
  private static let longestClause: Int32 = 40

  /// Finds the first match that begins at `start` or later; the memory was made ready for this before.
  /// - Returns: whether there is one; its tokens stand in the memory.
  mutating func first(
    _ program: PatternAutomaton.Program, from start: Int, _ tables: MatchTables
  ) -> Bool {
    let opening = tables.code[Int(program.start)]
    let isKnown = opening.operation == .token || opening.operation == .look
    var begin = start
    while true {
      if isKnown { begin = place(of: opening.value, from: begin, tables) }
      if begin >= kinds.count { return false }
      if run(program, at: begin, tables), search.passedCount > 0 { return true }
      begin += 1
    }
  }

  /// Where the first word of a class stands, from a place on; behind the last word where none does.
  @inline(__always)
  private func place(of wanted: Int32, from start: Int, _ tables: MatchTables) -> Int {
    kinds.withUnsafeBufferPointer { kinds in
      var place = start
      while place < kinds.count, !tables.belongs(kinds[place], to: wanted) { place += 1 }
      return place
    }
  }

  private mutating func run(
    _ program: PatternAutomaton.Program, at begin: Int, _ tables: MatchTables
  ) -> Bool {
    search.restart()
    var counter = program.start
    var token = Int32(begin)
    while true {
      let instruction = tables.code[Int(counter)]
      var isAlive = true
      switch instruction.operation {
      case .match: return true
      case .jump: counter += instruction.value
      case .token:
        isAlive = stands(instruction.value, at: token, tables)
        if isAlive { step(&counter, &token) }
      case .any:
        isAlive = token < kinds.count
        if isAlive { step(&counter, &token) }
      case .sentenceStart:
        isAlive = token <= view.first
        token = Int32(view.first)
        counter += 1
      case .sentenceEnd:
        isAlive = token >= view.last
        counter += 1
      case .look:
        isAlive = stands(instruction.value, at: token, tables)
        counter += 1
      case .split:
        if instruction.opening >= 0, !stands(instruction.opening, at: token, tables) {
          counter += instruction.value
        } else {
          isAlive = !search.hasFailed(instruction.choice, token)
          if isAlive { search.choose(counter, token, tried: 0) }
          counter += 1
        }
      case .gap, .clauseGap:
        // Where it may end is looked for as a choice is that can be made otherwise.
        isAlive = false
        if !search.hasFailed(instruction.choice, token),
          isOpen(instruction, from: token, to: token)
        {
          search.choose(counter, token, tried: token - 1)
        }
      }
      if !isAlive, !stepBack(&counter, &token, tables) { return false }
    }
  }

  /// Whether a word of a class stands at a place.
  @inline(__always)
  private func stands(_ wanted: Int32, at token: Int32, _ tables: MatchTables) -> Bool {
    token < kinds.count && tables.belongs(kinds[Int(token)], to: wanted)
  }

  private mutating func step(_ counter: inout Int32, _ token: inout Int32) {
    search.pass(token)
    token += 1
    counter += 1
  }

  /// Whether a gap that begins at a token may end before another, which must be of the same stretch
  /// or clause as what stands before the gap, at the start of a sentence as its first token.
  @inline(__always)
  private func isOpen(
    _ gap: PatternProgram.Instruction, from token: Int32, to stop: Int32
  ) -> Bool {
    if stop >= kinds.count { return true }
    let before = max(Int(token) - 1, 0)
    return gap.operation == .gap
      ? view.stretches[Int(stop)] == view.stretches[before]
      : view.clauses[Int(stop)] == view.clauses[before]
  }

  /// Goes back to the last choice that can be made otherwise.
  /// - Returns: false where there is none.
  private mutating func stepBack(
    _ counter: inout Int32, _ token: inout Int32, _ tables: MatchTables
  ) -> Bool {
    while let last = search.stepBack() {
      let instruction = tables.code[Int(last.counter)]
      if instruction.operation == .split {
        if last.tried == 0 {
          search.retry(1)
          counter = last.counter + instruction.value
          token = last.token
          return true
        }
      } else {
        let most = instruction.operation == .gap ? instruction.value : Self.longestClause
        let next = tables.code[Int(last.counter) + 1]
        let isKnown = next.operation == .token || next.operation == .look
        var stop = last.tried
        while stop < kinds.count, stop < last.token + most,
          isOpen(instruction, from: last.token, to: stop + 1)
        {
          stop += 1
          if isKnown, !stands(next.value, at: stop, tables) { continue }
          search.retry(stop)
          counter = last.counter + 1
          token = stop
          return true
        }
      }
      search.fail(instruction.choice, last.token)
    }
    return false
  }
}
