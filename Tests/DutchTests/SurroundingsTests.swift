import Testing

@testable import Dutch

/// What the rules of word order choose where the same form can be several things.
@Suite struct SurroundingsTests {
  private static let classes: [(name: String, wordClass: WordClass)] = [
    ("noun", .noun), ("plural", .nounPlural), ("finite", .finite), ("stem", .stem),
    ("past", .finitePlural), ("infinitive", .infinitive), ("participle", .participle),
    ("adjective", .adjective), ("adverb", .adverb), ("determiner", .determiner),
    ("pronoun", .pronoun), ("preposition", .preposition), ("name", .name), ("other", .other),
  ]

  private static func wordClass(_ name: String) -> WordClass {
    classes.first { $0.name == name }?.wordClass ?? .other
  }

  struct Case {
    let text: String
    let previous: String
    var before: ClauseWords.Roles = []
    var clause: ClauseContext.State = []
    let choices: String
    let expected: String
  }

  static let cases: [Case] = [
    Case(
      text: "te werken", previous: "preposition", before: .te, clause: .finite,
      choices: "plural infinitive", expected: "infinitive"),
    Case(
      text: "de werken", previous: "determiner", choices: "plural infinitive", expected: "plural"),
    Case(
      text: "wij werken", previous: "pronoun", before: .pluralPronoun,
      choices: "plural infinitive", expected: "infinitive"),
    Case(
      text: "moet … werken", previous: "adverb", clause: [.finite, .auxiliary],
      choices: "plural infinitive", expected: "infinitive"),
    Case(
      text: "ik werk", previous: "pronoun", before: [.singularPronoun, .first],
      choices: "noun stem", expected: "stem"),
    Case(text: "het werk", previous: "determiner", choices: "noun stem", expected: "noun"),
    Case(
      text: "hij woont", previous: "pronoun", before: .singularPronoun, choices: "noun finite",
      expected: "finite"),
    Case(
      text: "zeer verwarrend", previous: "adverb", before: .degree, clause: .finite,
      choices: "noun adjective", expected: "adjective"),
    Case(
      text: "is … gebroken", previous: "adverb", clause: [.finite, .auxiliary],
      choices: "finite participle", expected: "participle"),
    Case(
      text: "among equals the first", previous: "other", clause: .finite,
      choices: "determiner pronoun", expected: "determiner"),
  ]

  @Test(arguments: cases) func theNeighboursDecide(_ one: Case) {
    let surroundings = Surroundings(
      previous: Self.wordClass(one.previous), before: one.before, isFirst: false,
      clause: one.clause, next: 0, after: [], isLast: true, isName: false)
    let analyses = one.choices.split(separator: " ").map {
      Analysis(lemma: 0, wordClass: Self.wordClass(String($0)), evidence: .table)
    }
    let best = surroundings.best(of: analyses, analyses.indices)
    #expect(best.wordClass == Self.wordClass(one.expected), "\(one.text)")
  }

  /// A table is believed before an ending, and no verb has a capital.
  @Test func evidenceAndCapitalsCount() {
    func best(_ first: Analysis, _ second: Analysis, isName: Bool = false) -> WordClass {
      let surroundings = Surroundings(
        previous: .other, before: [], isFirst: false, clause: [], next: 0, after: [],
        isLast: false, isName: isName)
      return surroundings.best(of: [first, second], 0..<2).wordClass
    }
    let noun = Analysis(lemma: 0, wordClass: .noun, evidence: .table)
    let guess = Analysis(lemma: 1, wordClass: .adjective, evidence: .guess)
    let verb = Analysis(lemma: 2, wordClass: .finite, evidence: .form)
    #expect(best(guess, noun) == .noun)
    #expect(best(noun, verb) == .finite)
    #expect(best(noun, verb, isName: true) == .noun)
  }
}
