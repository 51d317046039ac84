/// One program run over one sentence.
///
/// It tries and steps back; what failed once at an instruction and a token is never tried again, so
/// that the time is at most the length of the program times that of the sentence (times the greatest
/// gap), whatever the words are.
struct PatternRun {
  private let program: PatternProgram
  private let sentence: SentenceView
  private let matcher: PatternMatcher
  private var failed: [Bool]
  private var passed: [Int] = []
  /// No gap looks further, however long the clause is.
  private static let longestClause = 40

  init(_ program: PatternProgram, sentence: SentenceView, matcher: PatternMatcher) {
    self.program = program
    self.sentence = sentence
    self.matcher = matcher
    failed = [Bool](repeating: false, count: program.code.count * (sentence.count + 1))
  }

  /// The tokens of the first match that begins at `start` or later.
  mutating func next(from start: Int) -> [Int]? {
    for begin in start..<max(start, sentence.count) {
      passed.removeAll(keepingCapacity: true)
      if run(0, begin), !passed.isEmpty { return passed }
    }
    return nil
  }

  private mutating func run(_ counter: Int, _ token: Int) -> Bool {
    let memo = counter * (sentence.count + 1) + token
    if failed[memo] { return false }
    let depth = passed.count
    if step(counter, token) { return true }
    failed[memo] = true
    passed.removeSubrange(depth...)
    return false
  }

  private mutating func step(_ counter: Int, _ token: Int) -> Bool {
    let instruction = program.code[counter]
    switch instruction.operation {
    case .match: return true
    case .jump: return run(counter + Int(instruction.value), token)
    case .split:
      return run(counter + 1, token) || run(counter + Int(instruction.value), token)
    case .token:
      guard token < sentence.count,
        matcher.belongs(sentence.symbols[token], to: instruction.value)
      else { return false }
      passed.append(token)
      return run(counter + 1, token + 1)
    case .any:
      guard token < sentence.count else { return false }
      passed.append(token)
      return run(counter + 1, token + 1)
    case .gap: return runGap(counter, token, Int(instruction.value), sentence.stretches)
    case .clauseGap: return runGap(counter, token, Self.longestClause, sentence.clauses)
    case .sentenceStart: return token <= sentence.first && run(counter + 1, sentence.first)
    case .sentenceEnd: return token >= sentence.last && run(counter + 1, token)
    }
  }

  /// Passes over tokens that lie in the same unit as the one before the gap.
  private mutating func runGap(
    _ counter: Int, _ token: Int, _ most: Int, _ units: [Int32]
  ) -> Bool {
    guard token > 0 else { return run(counter + 1, token) }
    let unit = units[token - 1]
    var stop = token
    while true {
      if stop < sentence.count, units[stop] != unit { return false }
      if run(counter + 1, stop) { return true }
      guard stop < sentence.count, stop < token + most else { return false }
      stop += 1
    }
  }
}
