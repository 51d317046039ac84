/// All patterns of a dictionary over one set of word classes.
///
/// A sentence is read once. A pattern waits at the rarest word that it needs for the second rarest:
/// it is run only where both are in the sentence, and the rest cost nothing, so that the time of a
/// sentence depends on what is found in it and not on how many patterns there are.
package final class PatternAutomaton: Sendable {
  /// Where a program stands in the code, and how many choices it has.
  struct Program: Sendable {
    let start: Int32
    let choices: Int32
  }

  /// What words are asked.
  let tests: WordTestIndex
  let classes: WordClasses
  let code: [PatternProgram.Instruction]
  let programs: [Program]
  let patterns: [CompiledPattern]
  /// The classes that patterns require.
  let required: [Int32]
  let watches: [PatternWatch]
  /// The classes of the words that stand beside those of the watches, -1 for any word.
  let neighbours: [Int32]
  /// For each watch the tests of which it waits for one (see `WatchPlan`).
  let partners: [[Int32]?]
  /// The watches at the words of each class, rising.
  let watchesOfClass: [[Int32]]

  package var count: Int { patterns.count }

  /// - Parameter tests: those that were numbered while the patterns were read.
  init(_ builder: AutomatonBuilder, tests: WordTestIndex) {
    var classes = builder.classes
    classes.finish(tests: tests.count)
    self.tests = tests
    self.classes = classes
    code = builder.code
    programs = builder.programs
    patterns = builder.patterns
    required = builder.required
    watches = builder.watches
    neighbours = builder.neighbours
    partners = builder.partners
    watchesOfClass = builder.watchesOfClass
  }
}
