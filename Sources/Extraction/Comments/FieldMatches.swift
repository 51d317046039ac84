internal import Markup

/// The elements of a page that the selectors of conventions mean.
struct FieldMatches {
  /// For each selector the nodes that it means, in the order of the page.
  private var nodes: [[Int32]]

  init(_ outline: PageOutline) {
    var nodes = [[Int32]](repeating: [], count: ConventionTable.selectors.count)
    ConventionTable.index.forEachMatch(in: outline.tree, outline.names) {
      nodes[$0].append(Int32($1))
    }
    self.nodes = nodes
  }

  /// All that a field of a convention means.
  func all(_ field: Convention.Field, of convention: Convention) -> [Int] {
    guard let selectors = convention.fields[field] else { return [] }
    return selectors.flatMap { nodes[$0].map(Int.init) }
  }

  /// The elements that the units of a convention are, in no order.
  func units(of convention: Convention, in tree: PageTree) -> [Int] {
    guard let selectors = convention.fields[.unit] else { return [] }
    return selectors.flatMap { selector in
      nodes[selector].compactMap { node in
        convention.rows.contains(selector)
          ? tree.ancestors(Int(node)).first { tree.tag($0) == .tr } : Int(node)
      }
    }
  }

  /// Whether a page has what a convention asks for.
  func allows(_ convention: Convention) -> Bool {
    convention.fields[.mark].map { marks in marks.contains { !nodes[$0].isEmpty } } ?? true
  }

  /// What a field means within a unit and not within one in it: by the most telling selector first.
  func matches(_ field: Convention.Field, of convention: Convention, in unit: CommentUnit) -> [Int]
  {
    guard let selectors = convention.fields[field] else { return [] }
    var found: [Int] = []
    for selector in selectors {
      let list = nodes[selector]
      var i = Self.lowerBound(list, unit.nodes.lowerBound)
      while i < list.count, Int(list[i]) < unit.nodes.upperBound {
        if unit.owns(Int(list[i])) { found.append(Int(list[i])) }
        i += 1
        if found.count > 32 { return found }
      }
    }
    return found
  }

  private static func lowerBound(_ list: [Int32], _ node: Int) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if Int(list[middle]) < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
