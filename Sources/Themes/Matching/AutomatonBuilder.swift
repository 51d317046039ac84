/// Gathers the patterns of an automaton one by one.
struct AutomatonBuilder {
  private(set) var classes = WordClasses()
  private(set) var code: [PatternProgram.Instruction] = []
  private(set) var programs: [PatternAutomaton.Program] = []
  private(set) var patterns: [CompiledPattern] = []
  private(set) var required: [Int32] = []
  private(set) var watches: [PatternWatch] = []
  private(set) var neighbours: [Int32] = []
  private(set) var partners: [[Int32]?] = []
  private(set) var watchesOfClass: [[Int32]] = []

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
    pattern.onlyWord = own.onlyWord ?? -1
    let firstRequired = Int32(required.count)
    required += own.required
    pattern.required = firstRequired..<Int32(required.count)
    for program in own.all {
      programs.append(
        PatternAutomaton.Program(start: Int32(code.count), choices: program.choices))
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
