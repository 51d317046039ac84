internal import Markup

/// The elements of a page that the selectors of conventions mean.
struct FieldMatches {
  /// For each selector in turn the nodes that it means, in the order of the page.
  private var nodes: [Int32]
  /// Where the nodes of each selector begin, and behind which those of the last end.
  private var starts: [Int32]

  init(_ outline: PageOutline) {
    var matches: [(selector: Int32, node: Int32)] = []
    ConventionTable.index.forEachMatch(in: outline.tree, outline.names) {
      matches.append((Int32($0), Int32($1)))
    }
    let count = ConventionTable.selectors.count
    starts = [Int32](repeating: 0, count: count + 1)
    for match in matches { starts[Int(match.selector) + 1] += 1 }
    for selector in 0..<count { starts[selector + 1] += starts[selector] }
    var next = starts
    nodes = [Int32](repeating: 0, count: matches.count)
    for match in matches {
      nodes[Int(next[Int(match.selector)])] = match.node
      next[Int(match.selector)] += 1
    }
  }

  private func nodes(of selector: Int) -> ArraySlice<Int32> {
    nodes[Int(starts[selector])..<Int(starts[selector + 1])]
  }

  /// Whether any of some selectors means a node.
  private func has(_ selectors: Range<Int>) -> Bool {
    starts[selectors.lowerBound] < starts[selectors.upperBound]
  }

  /// All that a field of a convention means.
  func all(_ field: Convention.Field, of convention: Convention) -> [Int] {
    guard let selectors = convention[field], has(selectors) else { return [] }
    return selectors.flatMap { nodes(of: $0).map(Int.init) }
  }

  /// The elements that the units of a convention are, in no order.
  func units(of convention: Convention, in tree: PageTree) -> [Int] {
    guard let selectors = convention[.unit], has(selectors) else { return [] }
    return selectors.flatMap { selector in
      nodes(of: selector).compactMap { node in
        convention.rows.contains(selector)
          ? tree.ancestors(Int(node)).first { tree.tag($0) == .tr } : Int(node)
      }
    }
  }

  /// Whether a page has what a convention asks for, and something that may be its comments.
  func allows(_ convention: Convention) -> Bool {
    (has(.unit, of: convention) || has(.start, of: convention))
      && (convention[.mark] == nil || has(.mark, of: convention))
  }

  private func has(_ field: Convention.Field, of convention: Convention) -> Bool {
    guard let selectors = convention[field] else { return false }
    return has(selectors)
  }

  /// What a field means within a unit and not within one in it: by the most telling selector first.
  func matches(
    _ field: Convention.Field, of convention: Convention, in unit: CommentExtent
  ) -> [Int] {
    guard let selectors = convention[field], has(selectors) else { return [] }
    var found: [Int] = []
    for selector in selectors {
      let end = Int(starts[selector + 1])
      var i = firstPlace(of: selector, from: unit.nodes.lowerBound)
      while i < end, Int(nodes[i]) < unit.nodes.upperBound {
        let node = Int(nodes[i])
        if unit.owns(node) { found.append(node) }
        i += 1
        if found.count > 32 { return found }
      }
    }
    return found
  }

  /// The place of the first of a selector's nodes that is not before one.
  private func firstPlace(of selector: Int, from node: Int) -> Int {
    var (low, high) = (Int(starts[selector]), Int(starts[selector + 1]))
    while low < high {
      let middle = (low + high) / 2
      if Int(nodes[middle]) < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
