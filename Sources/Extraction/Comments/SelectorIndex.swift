internal import Markup

/// Finds the elements that any of many selectors mean, in one pass over a page.
///
/// Each selector waits under one word that its element must have in `class`, `id`, `itemprop` or
/// `itemtype`, or under its tag where it names no word. What waits under the words of a class or an
/// id is found once for each value and kept in the `NameLexicon`, together with all that the value
/// itself decides; for an element only the rest is asked.
struct SelectorIndex: Sendable {
  /// The selectors that wait for one word.
  struct Waiting: Sendable {
    fileprivate(set) var byClass: [Int32] = []
    fileprivate(set) var byID: [Int32] = []
    fileprivate(set) var byProperty: [Int32] = []
  }

  /// What is asked of an element that has what a selector waits for.
  private struct Question: Sendable, BitwiseCopyable {
    /// The place of what must be around the element; -1 for nothing.
    var outer = Int32(-1)
    /// The tag that it must have; nil for any.
    var tag: Tag?
    /// Whether it must have anything else, which `rests` says.
    var hasRest = false
    /// Whether the class that the selector waits for is not all that it asks of `class`.
    var hasMoreClasses = false

    init(_ selector: Selector, hasRest: Bool) {
      for case .tag(let tag) in selector.conditions { self.tag = tag }
      hasMoreClasses =
        selector.conditions.filter { if case .class = $0 { true } else { false } }
        .count > 1
      self.hasRest = hasRest
    }
  }

  /// Which attribute a selector waits under.
  private enum Place { case `class`, id, property, tag }

  /// What waits for whole words, by their hashes in lower case, and for words that begin so.
  let whole: HashTable<Waiting>
  let prefixes: HashTable<Waiting>
  /// The selectors, and behind them those of what must be around elements.
  private let selectors: [Selector]
  /// How many are selectors of elements themselves.
  private let count: Int
  private let questions: [Question]
  /// What else an element must have than a tag and what its selector waits for.
  private let rests: [Selector]
  /// The selectors that wait for each tag, alone and within another element.
  private let tags: TagLists
  private let innerTags: TagLists

  init(_ selectors: [Selector]) {
    let around = selectors.compactMap(\.outer)
    let all = selectors + around
    var filing = Filing()
    var questions: [Question] = []
    var rests: [Selector] = []
    var nextOuter = Int32(selectors.count)
    for (index, selector) in all.enumerated() {
      let place = filing.file(Int32(index), selector.conditions)
      let rest = Self.rest(of: selector, leaving: place)
      rests.append(rest)
      var question = Question(selector, hasRest: !rest.conditions.isEmpty)
      if selector.outer != nil {
        question.outer = nextOuter
        nextOuter += 1
      }
      questions.append(question)
    }
    self.selectors = all
    self.questions = questions
    self.rests = rests
    count = selectors.count
    whole = HashTable(filing.whole) { $0.union($1) }
    prefixes = HashTable(filing.prefixes) { $0.union($1) }
    tags = TagLists(filing.tags.map { $0.filter { questions[Int($0)].outer < 0 } })
    innerTags = TagLists(filing.tags.map { $0.filter { questions[Int($0)].outer >= 0 } })
  }

  /// What is left to ask where a selector is asked.
  private static func rest(of selector: Selector, leaving place: Place) -> Selector {
    selector.filtered {
      switch $0 {
      case .class: place != .class
      case .id: place != .id
      case .tag: false
      case .attribute: true
      }
    }
  }

  // MARK: Values

  /// Those of some selectors that no class of a value contradicts, each once, in order.
  func answered(_ found: [Int32], byClass value: Span<UInt8>) -> [Int32] {
    Self.ordered(found).filter {
      !questions[Int($0)].hasMoreClasses || selectors[Int($0)].allowsClass(value)
    }
  }

  /// Those of some selectors that an id is meant by, each once, in order.
  func answered(_ found: [Int32], byID value: Span<UInt8>) -> [Int32] {
    Self.ordered(found).filter { selectors[Int($0)].allowsID(value) }
  }

  private static func ordered(_ found: [Int32]) -> [Int32] {
    guard found.count > 1 else { return found }
    var ordered: [Int32] = []
    for place in found.sorted() where ordered.last != place { ordered.append(place) }
    return ordered
  }

  // MARK: Pages

  /// Whether a selector waits for a tag alone.
  func waits(for tag: Tag) -> Bool {
    !tags.places(of: tag).isEmpty || !innerTags.places(of: tag).isEmpty
  }

  /// Calls back for each element and each selector that means it, in the order of the page.
  func forEachMatch(
    in tree: PageTree, _ names: PageNames, _ body: (_ selector: Int, _ node: Int) -> Void
  ) {
    var around = Surroundings(selectors: selectors.count)
    for node in names.selected {
      let tag = tree.tag(node)
      func consider(_ place: Int32, _ around: inout Surroundings) {
        let index = Int(place)
        let question = questions[index]
        if question.outer >= 0, !around.has(Int(question.outer), at: node) { return }
        if let needed = question.tag, needed != tag { return }
        if question.hasRest, !rests[index].matches(node, in: tree) { return }
        if index < count { body(index, node) } else { around.begin(index) }
      }
      for place in tags.places(of: tag) { consider(tags.selectors[place], &around) }
      if around.hasAny(at: node) {
        for place in innerTags.places(of: tag) { consider(innerTags.selectors[place], &around) }
      }
      names.forEachClassSelector(node) { consider($0, &around) }
      names.forEachIDSelector(node) { consider($0, &around) }
      if names.has([.itemprop], node) || names.has([.itemtype], node) {
        properties(of: node, in: tree) { consider($0, &around) }
      }
      around.endBeginning(node, of: tree)
    }
  }

  private func properties(of node: Int, in tree: PageTree, _ body: (Int32) -> Void) {
    var found: [Int32] = []
    for name in [Attribute.itemprop, .itemtype] {
      guard let range = tree.range(of: name, node) else { continue }
      var hash = WordHash()
      for byte in tree.bytes[range] {
        // An address ends in the name of a type.
        let isEnd = ASCII.isSpace(byte) || (name == .itemtype && byte == UInt8(ascii: "/"))
        if isEnd {
          if let waiting = whole[hash.value] { found += waiting.byProperty }
          hash = WordHash()
        } else {
          hash.add(ASCII.lower(byte))
        }
      }
      if let waiting = whole[hash.value] { found += waiting.byProperty }
    }
    for place in Self.ordered(found) { body(place) }
  }
}

extension SelectorIndex {
  /// Selectors by the tag that they wait for, one list behind another.
  private struct TagLists: Sendable {
    let selectors: [Int32]
    /// Where the list of each tag begins, and behind which that of the last ends.
    private let starts: [Int]

    init(_ lists: [[Int32]]) {
      selectors = lists.flatMap { $0 }
      starts = lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    }

    func places(of tag: Tag) -> Range<Int> {
      starts[Int(tag.rawValue)]..<starts[Int(tag.rawValue) + 1]
    }
  }

  /// Files each selector under what it waits for.
  private struct Filing {
    var whole: [([UInt8], Waiting)] = []
    var prefixes: [([UInt8], Waiting)] = []
    var tags = [[Int32]](repeating: [], count: 256)

    mutating func file(_ index: Int32, _ conditions: [Selector.Condition]) -> Place {
      for condition in conditions {
        switch condition {
        case .class(let word, let isPrefix):
          file(word, Waiting(byClass: [index]), isPrefix)
          return .class
        case .id(let word, let isPrefix):
          file(word, Waiting(byID: [index]), isPrefix)
          return .id
        case .attribute(let name, let value) where name == .itemprop || name == .itemtype:
          file(value, Waiting(byProperty: [index]), false)
          return .property
        default: continue
        }
      }
      for case .tag(let tag) in conditions {
        tags[Int(tag.rawValue)].append(index)
        break
      }
      return .tag
    }

    private mutating func file(_ word: String, _ waiting: Waiting, _ isPrefix: Bool) {
      let bytes = word.utf8.map(ASCII.lower)
      // A prefix alone is a whole word too.
      if isPrefix { prefixes.append((bytes, waiting)) }
      whole.append((bytes, waiting))
    }
  }
}

extension SelectorIndex.Waiting {
  fileprivate func union(_ other: Self) -> Self {
    Self(
      byClass: byClass + other.byClass, byID: byID + other.byID,
      byProperty: byProperty + other.byProperty)
  }
}

extension SelectorIndex {
  /// The outer elements that selectors ask for, so far as a page was read.
  private struct Surroundings {
    /// Behind which node each outer element that was met ends: in the order of the page, a node before
    /// that is within it.
    private var ends: [Int]
    private var lastEnd = 0
    /// Those that the present node is itself.
    private var beginning: [Int] = []

    init(selectors: Int) { ends = [Int](repeating: 0, count: selectors) }

    func has(_ outer: Int, at node: Int) -> Bool { ends[outer] > node }
    func hasAny(at node: Int) -> Bool { lastEnd > node }

    mutating func begin(_ outer: Int) { beginning.append(outer) }

    /// Lets what the node begins be around those behind it: an element is not around itself.
    mutating func endBeginning(_ node: Int, of tree: PageTree) {
      if beginning.isEmpty { return }
      let end = tree.end(of: node)
      for outer in beginning { ends[outer] = max(ends[outer], end) }
      lastEnd = max(lastEnd, end)
      beginning.removeAll(keepingCapacity: true)
    }
  }
}
