/// What an automaton sees of words: those that pass the same tests are of one kind.
///
/// Kind 0 is that of the words that no pattern knows. Everything about a kind is worked out when its
/// first word comes by.
struct WordKinds: Sendable {
  /// Where in the tables what belongs to a kind stands.
  struct Kind: Sendable {
    var tests: Range<Int32> = 0..<0
    var classes: Range<Int32> = 0..<0
    /// The watches that are looked at wherever the word is.
    var watches: Range<Int32> = 0..<0
    /// Whether patterns wait at the word for another one, by its tests.
    var isJoined = false
    var mask = TestMask()

    var isWatched: Bool { isJoined || !watches.isEmpty }
  }

  private(set) var all: [Kind] = [Kind()]
  private(set) var tests: [Int32] = []
  private(set) var watches: [Int32] = []
  private var classes: [Int32] = []
  private var numbers: [[Int32]: Int32] = [[]: 0]
  /// The watches that wait at a kind for a test, by kind and test.
  private var joins = PairIndex()
  private(set) var joined: [[Int32]] = []

  /// So few watches are looked at one by one.
  private static let few = 24

  /// The number of the kind of words that pass these tests.
  /// - Parameter tests: rising.
  mutating func number(of tests: [Int32], _ automaton: PatternAutomaton) -> Int32 {
    if let known = numbers[tests] { return known }
    let number = Int32(all.count)
    numbers[tests] = number
    var kind = Kind()
    kind.tests = Self.append(tests, to: &self.tests)
    kind.mask = TestMask(tests)
    let own = Set(tests.flatMap { automaton.classes.classesOfTest[Int($0)] }).sorted()
    kind.classes = Self.append(own, to: &classes)
    var waiting = Set(own.flatMap { automaton.watchesOfClass[Int($0)] }).sorted()
    if waiting.count > Self.few {
      kind.isJoined = true
      for watch in waiting {
        for test in automaton.watches[Int(watch)].partners ?? [] { join(watch, number, test) }
      }
      waiting.removeAll { automaton.watches[Int($0)].partners != nil }
    }
    kind.watches = Self.append(waiting, to: &watches)
    all.append(kind)
    return number
  }

  private mutating func join(_ watch: Int32, _ kind: Int32, _ test: Int32) {
    if let list = joins[kind, test] {
      joined[Int(list)].append(watch)
    } else {
      joins[kind, test] = Int32(joined.count)
      joined.append([watch])
    }
  }

  private static func append(_ numbers: [Int32], to table: inout [Int32]) -> Range<Int32> {
    let start = Int32(table.count)
    table += numbers
    return start..<Int32(table.count)
  }

  /// The list of the watches that wait at a kind for a test; nil where there are none.
  func list(_ kind: Int32, _ test: Int32) -> Int32? { joins[kind, test] }

  /// Whether the words of a kind belong to a class.
  func belongs(_ kind: Int32, to wanted: Int32) -> Bool {
    let range = all[Int(kind)].classes
    var low = Int(range.lowerBound)
    var high = Int(range.upperBound)
    while high - low > 8 {
      let middle = (low + high) / 2
      if classes[middle] <= wanted { low = middle } else { high = middle }
    }
    while low < high {
      if classes[low] == wanted { return true }
      low += 1
    }
    return false
  }
}
