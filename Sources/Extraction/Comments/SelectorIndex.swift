internal import Markup

/// Finds the elements that any of many selectors mean, in one pass over a page.
///
/// Each selector waits under the hash of one word that its element must have in `class`, `id`,
/// `itemprop` or `itemtype`, or under its tag where it names no word. What waits under the words of
/// a class or an id is found once for each value and kept in the `NameLexicon`, together with all
/// that the value itself decides; for an element only the rest is asked.
struct SelectorIndex: Sendable {
  /// Which attribute a selector waits under.
  private enum Place { case `class`, id, property, tag }

  /// The selectors, and behind them those of what must be around elements.
  private let selectors: [Selector]
  /// How many are selectors of elements themselves.
  private let count: Int
  /// For each of these the place of what must be around its element; -1 for nothing.
  private var outerOf: [Int] = []
  /// What of each is left to ask of an element whose class, or id, answers it.
  private var rests: [Selector] = []
  private var whole: [UInt64: [Int32]] = [:]
  private var prefixes: [UInt64: [Int32]] = [:]
  private var tags: [[Int]] = [[Int]](repeating: [], count: 256)

  private static let basis: UInt64 = 14_695_981_039_346_656_037
  private static let idSeed: UInt64 = basis ^ 0x1D
  private static let attributeSeed: UInt64 = basis ^ 0xA7

  init(_ selectors: [Selector]) {
    var around: [Selector] = []
    for selector in selectors {
      outerOf.append(selector.outer == nil ? -1 : selectors.count + around.count)
      if let outer = selector.outer { around.append(outer) }
    }
    self.selectors = selectors + around
    count = selectors.count
    for (index, selector) in self.selectors.enumerated() {
      let place = file(Int32(index), selector.conditions)
      rests.append(
        selector.filtered {
          switch $0 {
          case .class: place != .class
          case .id: place != .id
          default: true
          }
        })
    }
  }

  private mutating func file(_ index: Int32, _ conditions: [Selector.Condition]) -> Place {
    for condition in conditions {
      switch condition {
      case .class(let word, let isPrefix):
        file(index, word, Self.basis, isPrefix)
        return .class
      case .id(let word, let isPrefix):
        file(index, word, Self.idSeed, isPrefix)
        return .id
      case .attribute(let name, let value) where name == .itemprop || name == .itemtype:
        file(index, value, Self.attributeSeed, false)
        return .property
      default: continue
      }
    }
    for case .tag(let tag) in conditions {
      tags[Int(tag.rawValue)].append(Int(index))
      break
    }
    return .tag
  }

  private mutating func file(_ index: Int32, _ word: String, _ seed: UInt64, _ isPrefix: Bool) {
    let hash = word.utf8.reduce(seed) { Self.next($0, ASCII.lower($1)) }
    // A prefix alone is a whole word too.
    if isPrefix { prefixes[hash, default: []].append(index) }
    whole[hash, default: []].append(index)
  }

  private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 1_099_511_628_211
  }

  // MARK: Values

  /// The selectors that wait for one word of `class`.
  func selectors(waitingForClass word: Span<UInt8>) -> [Int32] {
    var found: [Int32] = []
    collect(word, Self.basis, isType: false, &found)
    return Self.ordered(found)
  }

  /// The selectors that wait for one word of `id`.
  func selectors(waitingForID word: Span<UInt8>) -> [Int32] {
    var found: [Int32] = []
    collect(word, Self.idSeed, isType: false, &found)
    return Self.ordered(found)
  }

  /// Those of some selectors that no class of a value contradicts, each once, in order.
  func answered(_ found: [Int32], byClass value: Span<UInt8>) -> [Int32] {
    Self.ordered(found).filter { selectors[Int($0)].allowsClass(value) }
  }

  /// Those of some selectors that an id is meant by, each once, in order.
  func answered(_ found: [Int32], byID value: Span<UInt8>) -> [Int32] {
    Self.ordered(found).filter { selectors[Int($0)].allowsID(value) }
  }

  private static func ordered(_ found: [Int32]) -> [Int32] {
    found.count < 2 ? found : Set(found).sorted()
  }

  private func collect(
    _ value: Span<UInt8>, _ seed: UInt64, isType: Bool, _ found: inout [Int32]
  ) {
    var hash = seed
    var isEmpty = true
    for i in value.indices {
      let byte = ASCII.lower(value[i])
      if ASCII.isSpace(byte) || (isType && byte == UInt8(ascii: "/")) {
        if !isEmpty, let indices = whole[hash] { found.append(contentsOf: indices) }
        hash = seed
        isEmpty = true
        continue
      }
      if !isEmpty, !ASCII.isLetter(byte), let indices = prefixes[hash] {
        found.append(contentsOf: indices)
      }
      hash = Self.next(hash, byte)
      isEmpty = false
    }
    if !isEmpty, let indices = whole[hash] { found.append(contentsOf: indices) }
    if !isEmpty, let indices = prefixes[hash] { found.append(contentsOf: indices) }
  }

  // MARK: Pages

  /// Calls back for each element and each selector that means it, in the order of the page.
  func forEachMatch(
    in tree: PageTree, _ names: PageNames, _ body: (_ selector: Int, _ node: Int) -> Void
  ) {
    // Behind which node each outer element that was met ends: in the order of the page, a node
    // before that is within it.
    var covered = [Int](repeating: 0, count: selectors.count)
    var around: [Int] = []
    for node in tree.nodes where tree.tag(node) != .text {
      let tagged = tags[Int(tree.tag(node).rawValue)]
      let hasProperty = names.has([.itemprop], node) || names.has([.itemtype], node)
      if tagged.isEmpty, !hasProperty, names.hasNoSelector(node) { continue }
      around.removeAll(keepingCapacity: true)
      func consider(_ index: Int, _ selector: Selector) {
        if index < count, outerOf[index] >= 0, covered[outerOf[index]] <= node { return }
        guard selector.matches(node, in: tree) else { return }
        if index < count { body(index, node) } else { around.append(index) }
      }
      for index in tagged { consider(index, selectors[index]) }
      names.forEachClassSelector(node) { consider($0, rests[$0]) }
      names.forEachIDSelector(node) { consider($0, rests[$0]) }
      if hasProperty { properties(of: node, in: tree) { consider($0, selectors[$0]) } }
      // An element is not around itself.
      for index in around { covered[index] = max(covered[index], tree.end(of: node)) }
    }
  }

  private func properties(of node: Int, in tree: PageTree, _ body: (Int) -> Void) {
    var found: [Int32] = []
    for name in [Attribute.itemprop, .itemtype] {
      guard let range = tree.range(of: name, node) else { continue }
      let value = tree.bytes.span.extracting(range)
      collect(value, Self.attributeSeed, isType: name == .itemtype, &found)
    }
    for index in Self.ordered(found) { body(Int(index)) }
  }
}
