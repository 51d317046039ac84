/// What an automaton sees of words: those that pass the same tests are of one kind.
///
/// Kind 0 is that of the words that no pattern knows. Everything about a kind is worked out when its
/// first word comes by.
struct WordKinds: Sendable {
  /// A watch, and the tests of which one must pass in the sentence.
  struct Wait: Sendable {
    let one: TestMask
    let watch: Int32
  }

  /// Where in the lists what belongs to a kind stands.
  struct Kind: Sendable {
    var tests: Range<Int32> = 0..<0
    /// Rising.
    var classes: Range<Int32> = 0..<0
    /// The watches that are looked at wherever the word is.
    var watches: Range<Int32> = 0..<0
    /// Whether patterns wait at the word for another one, by its tests.
    var isJoined = false
    var mask = TestMask()
    /// The tests for which patterns wait at the word.
    var awaited = TestMask()

    var isWatched: Bool { isJoined || !watches.isEmpty }
  }

  private(set) var all: [Kind] = [Kind()]
  /// For each kind a bit for the last nine bits of the number of each of its classes, in eight words:
  /// most words are found at once not to belong to a class.
  private(set) var classBits = [UInt64](repeating: 0, count: Self.bitWords)
  static let bitWords = 8
  /// Numbers of tests and classes, one list after another.
  private(set) var lists: [Int32] = []
  /// Watches, one list after another, each with the first of what it waits for: that alone keeps most
  /// of them from being looked at.
  private(set) var waits: [Wait] = []
  /// How long the longest of these lists is.
  private(set) var longestWait = 0
  /// The kinds by the bytes of the numbers of their tests.
  private var index = ByteIndex(capacity: 1 << 10)
  /// The watches that wait at a kind for a test, by kind and test.
  private(set) var joins = KeyIndex()
  private(set) var joined: [Range<Int32>] = []

  /// So few watches are looked at one by one.
  private static let few = 24

  init() { _ = number(of: [], PatternAutomaton(AutomatonBuilder(), tests: WordTestIndex())) }

  /// The number of the kind of words that pass these tests.
  /// - Parameter tests: rising.
  mutating func number(of tests: [Int32], _ automaton: PatternAutomaton) -> Int32 {
    let number = tests.withUnsafeBytes { bytes in
      let text = bytes.bindMemory(to: UInt8.self)
      return index.insert(text, hash: ByteHash.hash(text))
    }
    if number < all.count { return Int32(number) }
    var kind = Kind()
    kind.tests = append(tests)
    kind.mask = TestMask(tests)
    let own = Set(tests.flatMap { automaton.classes.classesOfTest[Int($0)] }).sorted()
    kind.classes = append(own)
    let bits = classBits.count
    classBits.append(contentsOf: repeatElement(0, count: Self.bitWords))
    for wanted in own {
      classBits[bits + Int(wanted >> 6) & (Self.bitWords - 1)] |= 1 << UInt64(wanted & 63)
    }
    var waiting = Set(own.flatMap { automaton.watchesOfClass[Int($0)] }).sorted()
    if waiting.count > Self.few {
      kind.isJoined = true
      kind.awaited = join(waiting, Int32(number), automaton)
      waiting.removeAll { automaton.partners[Int($0)] != nil }
    }
    kind.watches = append(waits: waiting, automaton)
    all.append(kind)
    return Int32(number)
  }

  /// Notes which watches wait at a kind for which tests.
  /// - Returns: these tests.
  private mutating func join(
    _ waiting: [Int32], _ kind: Int32, _ automaton: PatternAutomaton
  ) -> TestMask {
    var pairs: [(test: Int32, watch: Int32)] = []
    for watch in waiting {
      for test in automaton.partners[Int(watch)] ?? [] { pairs.append((test, watch)) }
    }
    pairs.sort { ($0.test, $0.watch) < ($1.test, $1.watch) }
    var start = 0
    for (place, pair) in pairs.enumerated()
    where place + 1 == pairs.count || pairs[place + 1].test != pair.test {
      joins[KeyIndex.pair(kind, pair.test)] = Int32(joined.count)
      joined.append(append(waits: pairs[start...place].map(\.watch), automaton))
      start = place + 1
    }
    return TestMask(pairs.lazy.map(\.test))
  }

  private mutating func append(
    waits watches: [Int32], _ automaton: PatternAutomaton
  ) -> Range<Int32> {
    let start = Int32(waits.count)
    for watch in watches {
      waits.append(Wait(one: automaton.watches[Int(watch)].one, watch: watch))
    }
    longestWait = max(longestWait, watches.count)
    return start..<Int32(waits.count)
  }

  private mutating func append(_ numbers: [Int32]) -> Range<Int32> {
    let start = Int32(lists.count)
    lists += numbers
    return start..<Int32(lists.count)
  }
}
