internal import Markup

/// Finds the elements that any of many selectors mean, in one pass over a page.
///
/// Each selector waits under the hash of one word that its element must have in `class`, `id`,
/// `itemprop` or `itemtype`, or under its tag where it names no word; only what stands under a word
/// of an element is compared with it.
struct SelectorIndex: Sendable {
  private let selectors: [Selector]
  /// For each selector the place in `outers` of what must be around its element; -1 for nothing.
  private var outerOf: [Int] = []
  /// The index of what must be around elements; none or one.
  private var outers: [SelectorIndex] = []
  private var whole: [UInt64: [Int]] = [:]
  private var prefixes: [UInt64: [Int]] = [:]
  private var tags: [[Int]] = [[Int]](repeating: [], count: 256)

  private static let basis: UInt64 = 14_695_981_039_346_656_037
  private static let idSeed: UInt64 = basis ^ 0x1D
  private static let attributeSeed: UInt64 = basis ^ 0xA7

  init(_ selectors: [Selector]) {
    self.selectors = selectors
    for (index, selector) in selectors.enumerated() { file(index, selector.conditions) }
    var around: [Selector] = []
    for selector in selectors {
      outerOf.append(selector.outer == nil ? -1 : around.count)
      if let outer = selector.outer { around.append(outer) }
    }
    if !around.isEmpty { outers = [SelectorIndex(around)] }
  }

  private mutating func file(_ index: Int, _ conditions: [Selector.Condition]) {
    for condition in conditions {
      switch condition {
      case .class(let word, let isPrefix):
        return file(index, word, Self.basis, isPrefix)
      case .id(let word, let isPrefix):
        return file(index, word, Self.idSeed, isPrefix)
      case .attribute(let name, let value) where name == .itemprop || name == .itemtype:
        return file(index, value, Self.attributeSeed, false)
      default: continue
      }
    }
    for case .tag(let tag) in conditions { return tags[Int(tag.rawValue)].append(index) }
  }

  private mutating func file(_ index: Int, _ word: String, _ seed: UInt64, _ isPrefix: Bool) {
    let hash = word.utf8.reduce(seed) { Self.next($0, ASCII.lower($1)) }
    if isPrefix {
      prefixes[hash, default: []].append(index)
    } else {
      whole[hash, default: []].append(index)
    }
    // A prefix alone is a whole word too.
    if isPrefix { whole[hash, default: []].append(index) }
  }

  private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 1_099_511_628_211
  }

  /// Calls back for each element and each selector that means it, in the order of the page.
  func forEachMatch(in tree: PageTree, _ body: (_ selector: Int, _ node: Int) -> Void) {
    var found: [Int] = []
    // Behind which node each outer element that was met ends: in the order of the page, a node
    // before that is within it.
    var covered = [Int](repeating: 0, count: selectors.count)
    for node in tree.nodes where tree.tag(node) != .text {
      candidates(node, in: tree, &found)
      for index in found {
        if outerOf[index] >= 0, covered[outerOf[index]] <= node { continue }
        if selectors[index].matches(node, in: tree) { body(index, node) }
      }
      guard let outers = outers.first else { continue }
      outers.candidates(node, in: tree, &found)
      for index in found where outers.selectors[index].matches(node, in: tree) {
        covered[index] = max(covered[index], tree.end(of: node))
      }
    }
  }

  /// The selectors that wait under a word or the tag of an element, each once, in order.
  private func candidates(_ node: Int, in tree: PageTree, _ found: inout [Int]) {
    found.removeAll(keepingCapacity: true)
    found.append(contentsOf: tags[Int(tree.tag(node).rawValue)])
    if tree.hasAttributes(node) {
      collect(tree, .class, node, Self.basis, &found)
      collect(tree, .id, node, Self.idSeed, &found)
      collect(tree, .itemprop, node, Self.attributeSeed, &found)
      collect(tree, .itemtype, node, Self.attributeSeed, &found)
    }
    guard found.count > 1 else { return }
    found.sort()
    var kept = 1
    for index in found.dropFirst() where index != found[kept - 1] {
      found[kept] = index
      kept += 1
    }
    found.removeLast(found.count - kept)
  }

  private func collect(
    _ tree: PageTree, _ name: Attribute, _ node: Int, _ seed: UInt64, _ found: inout [Int]
  ) {
    guard let range = tree.range(of: name, node) else { return }
    var hash = seed
    var isEmpty = true
    for i in range {
      let byte = ASCII.lower(tree.bytes[i])
      if ASCII.isSpace(byte) || (name == .itemtype && byte == UInt8(ascii: "/")) {
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
}
