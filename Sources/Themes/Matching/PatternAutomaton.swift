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

  private(set) var classes = WordClasses()
  private(set) var code: [PatternProgram.Instruction] = []
  private(set) var programs: [Program] = []
  private(set) var patterns: [CompiledPattern] = []
  /// The patterns that wait at a word of each class, rising.
  private(set) var triggers: [[Int32]] = []
  /// The tests of which a pattern waits for one, rising; nil where it waits for nothing else or for
  /// so much that it is looked at wherever its rarest word is.
  private(set) var partners: [[Int32]?] = []

  /// Who waits for more tests than these is looked at wherever its rarest word is.
  private static let mostPartners = 64

  package init() {}

  package var count: Int { patterns.count }

  /// Adds a pattern.
  /// - Returns: its number, or what makes it useless.
  mutating func add(_ parts: [PatternPart]) -> Result<Int, UselessPattern> {
    let own = PatternPrograms(parts, classes: &classes)
    guard own.length <= PatternProgram.greatestLength else { return .failure(.tooLong) }
    guard let trigger = own.required.first else { return .failure(.matchesEverything) }
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
    let others = own.required.dropFirst().map { tests(of: $0.classes) }
    if let tests = others.first { pattern.one = TestMask(tests) }
    if let tests = others.dropFirst().first { pattern.other = TestMask(tests) }
    partners.append(others.first.flatMap { $0.count <= Self.mostPartners ? $0 : nil })
    let number = patterns.count
    patterns.append(pattern)
    finish()
    for index in trigger.classes { triggers[Int(index)].append(Int32(number)) }
    return .success(number)
  }

  private func tests(of classes: [Int32]) -> [Int32] {
    Set(classes.flatMap { self.classes.members[Int($0)] }).sorted()
  }

  /// Gives every class of words its list of patterns; called when all patterns are in.
  mutating func finish() {
    triggers += [[Int32]](repeating: [], count: classes.count - triggers.count)
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
