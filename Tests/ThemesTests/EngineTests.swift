import ColumbusTestSupport
import Testing

@testable import Themes

/// The engine finds exactly what the language means, whatever the patterns and the sentences.
struct EngineTests {
  private static let words = [
    "baas", "baasje", "schooldirectie", "directie", "directielid", "niet", "ik", "de", "ook",
    "maar", "omdat", "snapt", "mail", "mailt", "hier", "en",
  ]
  private static let marks = [",", ";", "(", "?", ".", ":"]

  private static func pick<T>(_ list: [T], _ random: inout SeededGenerator) -> T {
    list[Int.random(in: 0..<list.count, using: &random)]
  }

  /// A word of a pattern, in one of the ways in which it can be asked for.
  private static func word(_ random: inout SeededGenerator) -> String {
    let word = pick(words, &random)
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return "=" + word
    case 1: return "+" + word
    case 2 where word.count > 3: return word.prefix(3) + "*"
    case 3 where word.count > 3: return "*" + word.suffix(3)
    case 4 where word.count > 4: return "*" + word.dropFirst().prefix(3) + "*"
    case 5: return "_"
    case 6: return "@lijst"
    default: return word
    }
  }

  private static func sequence(_ depth: Int, _ random: inout SeededGenerator) -> String {
    var text = element(depth, &random)
    for _ in 0..<Int.random(in: 0..<3, using: &random) {
      text += pick([" ", " ", " ", " ~ ", " ~1 ", " ... "], &random) + element(depth, &random)
    }
    return text
  }

  private static func element(_ depth: Int, _ random: inout SeededGenerator) -> String {
    let optional = Int.random(in: 0..<8, using: &random) == 0 ? "?" : ""
    switch Int.random(in: 0..<10, using: &random) {
    case 0 where depth > 0, 1 where depth > 0, 2 where depth > 0:
      let choices = (0..<Int.random(in: 2..<6, using: &random)).map { _ in
        sequence(depth - 1, &random)
      }
      return "(\(choices.joined(separator: "|")))\(optional)"
    case 3 where depth > 0:
      let number = pick(["", "2"], &random)
      return "{\(sequence(0, &random)), \(sequence(0, &random))}\(number)"
    case 4: return "\(word(&random))|\(word(&random))\(optional)"
    default: return word(&random) + optional
    }
  }

  private static func pattern(_ random: inout SeededGenerator) -> String {
    var text = sequence(2, &random)
    switch Int.random(in: 0..<14, using: &random) {
    case 0: text += " & " + sequence(1, &random)
    case 1: text += " & !" + sequence(0, &random)
    case 2: text += " & #question"
    case 3: text += " & #previous(\(sequence(0, &random)))"
    case 4: text += " & !#previous(\(sequence(0, &random)))"
    case 5: text = pick(["< ", "< ~1 "], &random) + text
    case 6: text += " >"
    default: break
    }
    return text
  }

  private static func sentence(_ random: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 1..<16, using: &random)).map { _ in
      pick(Int.random(in: 0..<6, using: &random) == 0 ? marks : words, &random)
    }
  }

  private static let lists = "list,entry\nlijst,mail|ook\nlijst,de baas\n"

  private static func vocabulary() throws -> PatternVocabulary {
    PatternVocabulary(try SourceTable(csv: lists, file: "lists.csv"))
  }

  /// Few patterns, and so many that they wait for each other's words.
  @Test(arguments: [(1, 20), (2, 20), (3, 20), (4, 20), (5, 600), (6, 600)] as [(UInt64, Int)])
  func findsWhatTheLanguageMeans(seed: UInt64, count: Int) throws {
    var random = SeededGenerator(seed: seed)
    let vocabulary = try Self.vocabulary()
    var compiled = AutomatonBuilder()
    var patterns: [[PatternPart]] = []
    var texts: [String] = []
    while patterns.count < count {
      let text = Self.pattern(&random)
      guard let parts = try? vocabulary.pattern(text), case .success = compiled.add(parts) else {
        continue
      }
      patterns.append(parts)
      texts.append(text)
    }
    var matcher = PatternMatcher(PatternAutomaton(compiled, tests: vocabulary.tests))
    var table = WordTable()
    var found = 0
    var before: (symbols: [Int32], reference: ReferenceMatcher)?
    for _ in 0..<(count > 100 ? 60 : 400) {
      let sentence = Self.sentence(&random)
      let symbols = sentence.map { table.symbol(token: $0, lemma: Fixture.lemma($0)) }
      matcher.prepare(table)
      var view = SentenceView()
      view.load(symbols[...], traits: matcher.traits)
      let reference = ReferenceMatcher(
        words: sentence.map { (WordFold.fold($0), WordFold.fold(Fixture.lemma($0))) }, view: view,
        tests: vocabulary.tests)
      var store = MatchStore()
      _ = matcher.read(symbols, after: before?.symbols, into: &store)
      let engine = (0..<store.count).map { store[$0] }
      let expected = patterns.enumerated().flatMap { number, parts in
        reference.matches(parts, before: before?.reference).map {
          PatternMatch(pattern: number, tokens: $0)
        }
      }
      found += expected.count
      guard engine == expected else {
        let wrong = Set((engine + expected).map(\.pattern)).filter { number in
          engine.filter { $0.pattern == number } != expected.filter { $0.pattern == number }
        }
        let told = wrong.sorted().map { texts[$0] }.joined(separator: "   ")
        Issue.record("\(sentence.joined(separator: " ")): \(told)")
        return
      }
      before = Int.random(in: 0..<3, using: &random) == 0 ? nil : (symbols, reference)
    }
    #expect(found > count)
  }

  /// Ten thousand tokens that fit a pattern nearly everywhere take no longer than they must.
  @Test func hostileSentencesTakeTimeThatGrowsWithTheirLength() throws {
    let vocabulary = try Self.vocabulary()
    var compiled = AutomatonBuilder()
    for text in [
      "(ik|ik ~20 ik|ik ik) ~20 (ik|ik ~20 ik) ~20 ik ~20 baas", "{ik, ook, baas, de}20",
    ] {
      let parts = try vocabulary.pattern(text)
      guard case .success = compiled.add(parts) else {
        Issue.record("\(text) is refused")
        return
      }
    }
    var matcher = PatternMatcher(PatternAutomaton(compiled, tests: vocabulary.tests))
    var table = WordTable()
    let sentence = ["baas", "ook", "de"] + [String](repeating: "ik", count: 3000)
    let symbols = sentence.map { table.symbol(token: $0, lemma: $0) }
    matcher.prepare(table)
    var store = MatchStore()
    _ = matcher.read(symbols, after: nil, into: &store)
    #expect(store.count == 1)
  }
}
