/// The classes of words that patterns ask for, and which of them a word belongs to.
///
/// A class is a set of tests of which one must pass. Tests are found by the letters of the word and
/// not one after another, so that a word costs the same with ten patterns and with ten thousand.
struct WordClasses: Sendable {
  private var classes: [[WordTest]: Int32] = [:]
  /// The classes that a test belongs to.
  private var members: [WordTest: [Int32]] = [:]
  private var prefixes: Set<String> = []
  private var suffixes: Set<String> = []
  private var parts: Set<String> = []
  private var infixes: [String] = []
  private(set) var commonness: [Int] = []

  /// A compound leaves at least so many letters beside the part that is asked for.
  private static let shortestRest = 3

  var count: Int { commonness.count }

  /// The number of a class; the same tests have the same class.
  mutating func number(of tests: [WordTest]) -> Int32 {
    let tests = tests.sorted { $0.source < $1.source }
    if let known = classes[tests] { return known }
    let number = Int32(commonness.count)
    classes[tests] = number
    commonness.append(tests.reduce(0) { $0 + $1.commonness })
    for test in tests { add(test, to: number) }
    return number
  }

  private mutating func add(_ test: WordTest, to number: Int32) {
    if members[test] == nil {
      switch test {
      case .word, .form: break
      case .prefix(let text): prefixes.insert(text)
      case .suffix(let text): suffixes.insert(text)
      case .infix(let text): infixes.append(text)
      case .part(let text): parts.insert(text)
      }
    }
    members[test, default: []].append(number)
  }

  /// The classes of a word in rising order.
  func classes(token: String, lemma: String) -> [Int32] {
    let form = WordFold.fold(token)
    let base = WordFold.fold(lemma)
    var found: Set<Int32> = []
    collect(.form(form), into: &found)
    collectTests(of: form, into: &found)
    if base != form { collectTests(of: base, into: &found) }
    return found.sorted()
  }

  private func collect(_ test: WordTest, into found: inout Set<Int32>) {
    if let numbers = members[test] { found.formUnion(numbers) }
  }

  private func collectTests(of word: String, into found: inout Set<Int32>) {
    collect(.word(word), into: &found)
    collect(.part(word), into: &found)
    let letters = Array(word.prefix(64))
    for length in 2..<max(3, letters.count + 1) where length <= letters.count {
      let head = String(letters[..<length])
      let tail = String(letters[(letters.count - length)...])
      if prefixes.contains(head) { collect(.prefix(head), into: &found) }
      if suffixes.contains(tail) { collect(.suffix(tail), into: &found) }
      guard letters.count - length >= Self.shortestRest else { continue }
      if parts.contains(head) { collect(.part(head), into: &found) }
      if parts.contains(tail) { collect(.part(tail), into: &found) }
    }
    for text in infixes where Self.holds(word, text) { collect(.infix(text), into: &found) }
  }

  private static func holds(_ word: String, _ text: String) -> Bool {
    let word = Array(word.utf8)
    let text = Array(text.utf8)
    guard word.count >= text.count else { return false }
    return (0...word.count - text.count).contains { word[$0..<$0 + text.count].elementsEqual(text) }
  }
}
