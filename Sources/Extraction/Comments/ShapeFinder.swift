internal import Markup

/// Finds comments by their shape: elements that repeat, each with a time and a text of its own.
///
/// Elements of one *kind* have the same tag and the same classes, numbers and states apart; without
/// classes, their parents are of one kind. The kind is taken of which most elements have one time
/// of their own and a text, where something says that these are comments: a name in the page, a
/// line that announces them, a form behind them, links to answer.
final class ShapeFinder {
  private let outline: PageOutline
  private let tree: PageTree
  private let marks: TimeMarks
  private let phrases: BlockPhrases
  private var kinds: ElementKinds

  /// How far above its time an element is looked for.
  private static let reach = 10

  init(_ outline: PageOutline, dates: DateReader) {
    self.outline = outline
    tree = outline.tree
    marks = TimeMarks(outline, dates: dates)
    phrases = BlockPhrases(outline.text)
    kinds = ElementKinds(outline)
  }

  /// The nodes of what looks like comments; nil where nothing does.
  func find() -> [Range<Int>]? {
    guard !marks.nodes.isEmpty else { return nil }
    let groups = self.groups(of: marks.nodes)
    guard let best = best(of: groups) else { return nil }
    var ranges = best.ranges
    if best.isWhole, let more = answers(to: best) { ranges += more }
    return ranges
  }

  // MARK: Groups

  private struct Group {
    let nodes: [Int]
    var ranges: [Range<Int>]
    var score = 0
    /// How many bytes of text its comments have.
    var text = 0
    /// Whether its elements are comments as a whole, not the beginnings of such.
    var isWhole = true
  }

  /// The elements around the marks by their kinds, in the order of the page.
  private func groups(of marks: [Int]) -> [[Int]] {
    var places: [UInt64: Int] = [:]
    var groups: [[Int]] = []
    var seen: Set<Int> = []
    for mark in marks {
      for node in ([mark] + tree.ancestors(mark)).prefix(Self.reach) {
        guard tree.tag(node) != .text, tree.tag(node) != .body, tree.tag(node) != .html else {
          continue
        }
        guard seen.insert(node).inserted else { break }
        let kind = kinds.kind(of: node)
        if let place = places[kind] {
          groups[place].append(node)
        } else {
          places[kind] = groups.count
          groups.append([node])
        }
      }
    }
    return groups.map { $0.sorted() }
  }

  private func best(of groups: [[Int]]) -> Group? {
    var best: Group?
    for nodes in groups {
      for group in [whole(nodes)].compactMap({ $0 }) + families(of: nodes).compactMap(runs) {
        guard let current = best else {
          best = group
          continue
        }
        // Of equals the one with more text is whole, and the outer one holds the answers too.
        if group.score != current.score {
          if group.score > current.score { best = group }
          continue
        }
        let isOuter = group.isWhole && tree.contains(group.nodes[0], current.nodes[0])
        let isFuller = 2 * group.text > 3 * current.text
        if isFuller || (isOuter && 2 * current.text <= 3 * group.text) { best = group }
      }
    }
    return best
  }

  /// Elements that each are a comment.
  private func whole(_ nodes: [Int], isKnown: Bool = false) -> Group? {
    let ranges = nodes.map { tree.subtree($0) }
    let good = ranges.indices.filter { isComment(ranges[$0], among: ranges, after: $0) }
    return group(nodes, ranges, good.map { ranges[$0] }, isKnown: isKnown)
  }

  private func isComment(_ range: Range<Int>, among ranges: [Range<Int>], after place: Int) -> Bool
  {
    var inner: [Range<Int>] = []
    var next = place + 1
    while next < ranges.count, ranges[next].lowerBound < range.upperBound {
      if let last = inner.last, last.contains(ranges[next].lowerBound) { next += 1; continue }
      inner.append(ranges[next])
      next += 1
    }
    let own = marks.count(in: range) - inner.reduce(0) { $0 + marks.count(in: $1) }
    return (1...2).contains(own) && textLength(range, without: inner) >= 2
  }

  /// The bytes of text that are neither a time's line nor a control.
  private func textLength(_ range: Range<Int>, without inner: [Range<Int>]) -> Int {
    var length = 0
    for index in outline.text.blocks(in: range) {
      let block = outline.text.blocks[index]
      // The line that an inline element begins goes on behind it.
      guard block.last < range.upperBound, !inner.contains(where: { $0.contains(block.first) }),
        !marks.blocks.contains(index)
      else { continue }
      if 2 * block.linkedBytes < block.range.count, !phrases.isControl(index) {
        length += block.range.count
      }
    }
    return length
  }

  /// The elements that have one parent, where several have.
  private func families(of nodes: [Int]) -> [[Int]] {
    var places: [Int: Int] = [:]
    var families: [[Int]] = []
    for node in nodes {
      guard let parent = tree.parent(node) else { continue }
      if let place = places[parent] {
        families[place].append(node)
      } else {
        places[parent] = families.count
        families.append([node])
      }
    }
    return families.filter { $0.count > 1 }
  }

  /// Siblings that each begin, or end, a comment whose text stands beside them.
  private func runs(_ nodes: [Int]) -> Group? {
    guard nodes.count > 1, let parent = tree.parent(nodes[0]),
      nodes.allSatisfy({
        tree.parent($0) == parent && textLength(tree.subtree($0), without: []) < 40
      })
    else { return nil }
    let children = tree.children(parent).map { $0 }
    let places = nodes.compactMap { children.firstIndex(of: $0) }
    let tail = textLength(tree.end(of: nodes[nodes.count - 1])..<tree.end(of: parent), without: [])
    let head = places[0] > 0 ? textLength(children[places[0] - 1]..<nodes[0], without: []) : 0
    let beginsWithMark = head == 0 || tail > 0
    let ranges = places.indices.map { i -> Range<Int> in
      let first = beginsWithMark ? places[i] : (i == 0 ? max(0, places[0] - 1) : places[i - 1] + 1)
      let last =
        beginsWithMark ? (i + 1 < places.count ? places[i + 1] : children.count) - 1 : places[i]
      return children[first]..<tree.end(of: children[max(first, last)])
    }
    let good = ranges.filter { textLength($0, without: []) >= 2 }
    var group = group(nodes, ranges, good)
    group?.isWhole = false
    return group
  }

  private func group(
    _ nodes: [Int], _ ranges: [Range<Int>], _ good: [Range<Int>], isKnown: Bool = false
  ) -> Group? {
    guard !good.isEmpty, 10 * good.count >= 7 * nodes.count else { return nil }
    if !isKnown, !CommentEvidence(outline, good, marks, phrases).isEnough(for: good.count) {
      return nil
    }
    let text = good.reduce(0) { $0 + textLength($1, without: []) }
    return Group(nodes: nodes, ranges: ranges, score: good.count, text: text)
  }

  /// Answers of another kind within what was found, or beside it in the same container.
  private func answers(to best: Group) -> [Range<Int>]? {
    let covered = best.ranges
    guard let first = covered.first, let last = covered.last,
      let container = tree.ancestors(first.lowerBound).first(where: {
        tree.end(of: $0) >= last.upperBound
      })
    else { return nil }
    var isFirst = Set<Int>()
    for range in covered {
      if let mark = marks.nodes.first(where: { range.contains($0) }) { isFirst.insert(mark) }
    }
    let rest = marks.nodes.filter { tree.contains(container, $0) && !isFirst.contains($0) }
    guard !rest.isEmpty else { return nil }
    let outer = Set(best.nodes)
    let groups = self.groups(of: rest).map {
      $0.filter { !outer.contains($0) && tree.contains(container, $0) && $0 != container }
    }
    let inner = groups.compactMap { nodes -> Group? in
      guard let node = nodes.first,
        nodes.allSatisfy({ node in !outer.contains { tree.contains(node, $0) } })
      else { return nil }
      // What is built as the found ones are, and stands in one of them, needs no more to say for it.
      let isAlike = tree.tag(node) == tree.tag(best.nodes[0])
      let isInside = nodes.allSatisfy { node in covered.contains { $0.contains(node) } }
      return whole(nodes, isKnown: isAlike && isInside)
    }
    return inner.max { $0.score < $1.score }?.ranges
  }
}
