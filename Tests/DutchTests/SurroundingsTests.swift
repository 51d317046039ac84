import ColumbusTestSupport
import Testing

@testable import Dutch

/// What is worked out once is what the rules say each time.
@Suite struct SurroundingsTests {
  private static let classes = (UInt8(0)...UInt8.max).compactMap { WordClass(rawValue: $0) }

  private static func surroundings(_ generator: inout SeededGenerator) -> Surroundings {
    Surroundings(
      previous: classes.randomElement(using: &generator) ?? .other,
      ClauseWords.Roles(rawValue: .random(in: 0..<32, using: &generator)),
      isFirst: .random(using: &generator),
      clause: ClauseContext.State(rawValue: .random(in: 0..<8, using: &generator)),
      next: Surroundings.Next(rawValue: .random(in: 0..<8, using: &generator)),
      ClauseWords.Roles(rawValue: .random(in: 0..<32, using: &generator)),
      isLast: .random(using: &generator), isName: .random(using: &generator))
  }

  @Test func keptScoresAreThoseOfTheRules() {
    var generator = SeededGenerator(seed: 7)
    var scores = SurroundingScores()
    // Fewer than there are places, and far more.
    let pools = [40, 20_000].map { count in (0..<count).map { _ in Self.surroundings(&generator) } }
    let evidences: [Analysis.Evidence] = [.guess, .part, .table, .form]
    for pool in pools {
      for _ in 0..<20_000 {
        let around = pool[.random(in: pool.indices, using: &generator)]
        let analyses = (0..<Int.random(in: 2...5, using: &generator)).map { number in
          Analysis(
            lemma: Int32(number), wordClass: Self.classes.randomElement(using: &generator) ?? .noun,
            evidence: evidences.randomElement(using: &generator) ?? .table)
        }
        let choices = 1..<analyses.count
        var expected = analyses[1]
        for other in analyses[choices]
        where around.score(of: other.wordClass) + Int(other.prior)
          > around.score(of: expected.wordClass) + Int(expected.prior)
        {
          expected = other
        }
        #expect(scores.best(of: analyses, choices, in: around) == expected)
      }
    }
  }

  @Test(arguments: [
    (WordClass.finite, false, "", "finite"),
    (.stem, false, "auxiliary", "finite auxiliary"),
    (.infinitive, true, "", ""),
    (.infinitive, false, "subordinate", "subordinate"),
    (.infinitive, false, "", "finite"),
    (.noun, false, "finite subordinate", "finite subordinate"),
    (.other, false, "finite auxiliary subordinate", "finite auxiliary subordinate"),
  ])
  func wordsMakeTheClause(
    _ wordClass: WordClass, _ isBehindTe: Bool, _ before: String, _ after: String
  ) {
    let steps = ClauseSteps()
    let word = ClauseSteps.Word(
      wordClass: wordClass, isMark: false, isBehindTe: isBehindTe, isAuxiliary: false,
      isCoordinator: false)
    let clause = steps.clause(behind: word, before: Self.state(before))
    #expect(Self.words(clause) == after)
  }

  @Test func marksAndConjunctionsEndTheClause() {
    let steps = ClauseSteps()
    let full: ClauseContext.State = [.finite, .auxiliary, .subordinate]
    func clause(
      _ wordClass: WordClass, isMark: Bool = false, isAuxiliary: Bool = false,
      isCoordinator: Bool = false, _ before: ClauseContext.State
    ) -> String {
      let word = ClauseSteps.Word(
        wordClass: wordClass, isMark: isMark, isBehindTe: false, isAuxiliary: isAuxiliary,
        isCoordinator: isCoordinator)
      return Self.words(steps.clause(behind: word, before: before))
    }
    #expect(clause(.other, isMark: true, full) == "")
    #expect(clause(.conjunction, full) == "subordinate")
    #expect(clause(.conjunction, isCoordinator: true, full) == "finite auxiliary subordinate")
    #expect(clause(.conjunction, isCoordinator: true, [.finite, .subordinate]) == "subordinate")
    #expect(clause(.finite, isAuxiliary: true, []) == "finite auxiliary")
  }

  private static let names: [(String, ClauseContext.State)] = [
    ("finite", .finite), ("auxiliary", .auxiliary), ("subordinate", .subordinate),
  ]

  private static func state(_ words: String) -> ClauseContext.State {
    names.reduce(into: []) { if words.contains($1.0) { $0.insert($1.1) } }
  }

  private static func words(_ state: ClauseContext.State) -> String {
    names.filter { state.contains($0.1) }.map(\.0).joined(separator: " ")
  }
}
