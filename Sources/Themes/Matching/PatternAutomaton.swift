/// All patterns of a dictionary over one set of word classes.
///
/// A sentence is read once. A pattern waits at the rarest word that it needs for the second rarest:
/// it is run only where both are in the sentence, and the rest cost nothing, so that the time of a
/// sentence depends on what is found in it and not on how many patterns there are.
package struct PatternAutomaton: Sendable {
  /// Where a program stands in the code, and how many choices it has.
  struct Program: Sendable {
    let start: Int32
    let choices: Int32
  }

  /// What words are asked; those that were numbered while the patterns were read.
  private(set) var tests = WordTestIndex()
  private(set) var classes = WordClasses()
  private(set) var code: [PatternProgram.Instruction] = []
  private(set) var programs: [Program] = []
  private(set) var patterns: [CompiledPattern] = []
  private(set) var watches: [PatternWatch] = []
  /// The classes of the words that stand beside those of the watches, -1 for any word.
  private(set) var neighbours: [Int32] = []
  /// For each watch the tests of which it waits for one (see `WatchPlan`).
  private(set) var partners: [[Int32]?] = []
  /// The watches at the words of each class, rising.
  private(set) var watchesOfClass: [[Int32]] = []

  package init() {}

  package var count: Int { patterns.count }

  /// Adds a pattern.
  /// - Returns: its number, or what makes it useless.
  mutating func add(_ parts: [PatternPart]) -> Result<Int, UselessPattern> {
    let own = PatternPrograms(parts, classes: &classes)
    guard own.length <= PatternProgram.greatestLength else { return .failure(.tooLong) }
    let number = patterns.count
    let places = own.watches(Int32(number), &classes)
    guard !places.isEmpty else { return .failure(.matchesEverything) }
    var pattern = CompiledPattern()
    pattern.firstProgram = Int32(programs.count)
    pattern.searched = Int32(own.searched.count)
    pattern.forbidden = Int32(own.forbidden.count)
    pattern.previous = Int32(own.previous.count)
    pattern.forbiddenPrevious = Int32(own.forbiddenPrevious.count)
    pattern.question = own.question
    for program in own.all {
      programs.append(Program(start: Int32(code.count), choices: program.choices))
      code += program.code
    }
    patterns.append(pattern)
    addClasses()
    for place in places { add(place) }
    return .success(number)
  }

  private mutating func add(_ plan: WatchPlan) {
    watchesOfClass[Int(plan.anchor)].append(Int32(watches.count))
    watches.append(
      PatternWatch(
        pattern: plan.pattern, firstNeighbour: Int32(neighbours.count),
        neighbours: Int32(plan.before.count + plan.after.count), before: Int32(plan.before.count),
        one: plan.one, other: plan.other))
    neighbours += plan.before
    neighbours += plan.after
    partners.append(plan.partners)
  }

  /// Closes the automaton when all patterns are in.
  mutating func finish(_ tests: WordTestIndex) {
    self.tests = tests
    classes.finish(tests: tests.count)
    addClasses()
  }

  /// Gives every class of words its list of watches.
  private mutating func addClasses() {
    let missing = classes.count - watchesOfClass.count
    watchesOfClass.append(contentsOf: repeatElement([], count: missing))
  }
}

/// Why a pattern that reads well cannot be used.
enum UselessPattern: Error, CustomStringConvertible {
  case tooLong
  case matchesEverything

  var description: String {
    switch self {
    case .tooLong: "the pattern is too long once its lists and braces are written out"
    case .matchesEverything: "the pattern matches everything: no word of it must be there"
    }
  }
}
