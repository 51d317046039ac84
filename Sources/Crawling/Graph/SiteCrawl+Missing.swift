import WebAddresses

/// What is linked to but has no capture.
extension SiteCrawl {
  /// Whether an address that is linked to is likely to be a post's.
  private func seemsPost(_ edge: Edge, _ target: Int32) -> Bool {
    switch forms[Int(target)] {
    case .post: true
    case .plain:
      edge.relation == .bookmark || edge.relation == .comments || edge.relation == .comment
    default: false
    }
  }

  private func isInScope(_ number: Int32) -> Bool {
    if scope.isEverything { return true }
    let address = Array(table.bytes(number)).withUnsafeBufferPointer { WebAddress($0) }
    return address.map { scope.admits($0) } ?? false
  }

  /// For each likely post without a capture the one list that is to stand for it: of those that
  /// link to it the one with the shortest address, which a home page has, then a month.
  func namers(_ structure: Structure) -> [Int32: Int32] {
    var namers: [Int32: Int32] = [:]
    for edge in edges {
      let (from, to) = (edge.from, edge.to)
      guard !structure.hasPage[Int(to)], structure.hasPage[Int(from)], seemsPost(edge, to),
        !structure.trapped.contains(from), structure.reach.map({ $0[Int(from)] >= 0 }) ?? true,
        kind(of: from, structure) == .list
      else { continue }
      if let known = namers[to], known == from || stands(known, before: from) { continue }
      namers[to] = from
    }
    return namers
  }

  private func stands(_ a: Int32, before b: Int32) -> Bool {
    let (first, second) = (table.bytes(a), table.bytes(b))
    return first.count != second.count ? first.count < second.count : table.precedes(a, b)
  }

  /// The likely posts that a list page links to and that have no capture, in the order of their
  /// bytes, each on one list of the site only.
  func uncapturedTargets(of number: Int32, _ structure: Structure) -> [String] {
    var targets: Set<Int32> = []
    var index = edges.partitioningIndex { $0.from >= number }
    while index < edges.count, edges[index].from == number {
      let target = edges[index].to
      if !structure.hasPage[Int(target)], target != number, seemsPost(edges[index], target),
        structure.namers[target] == number
      {
        targets.insert(target)
      }
      index += 1
    }
    return targets.sorted(by: table.precedes).prefix(limits.uncaptured).map(table.text)
  }

  /// All likely posts that pages link to and that have no capture, in the order of their bytes.
  func missing(_ structure: Structure) -> [SiteFinding.Missing] {
    var found: [Int32: (relation: LinkRelation, links: Int)] = [:]
    var last: Edge?
    for edge in edges {
      let to = edge.to
      guard !structure.hasPage[Int(to)], structure.hasPage[Int(edge.from)], seemsPost(edge, to)
      else { continue }
      let isNew = last.map { !$0.joinsSame(as: edge) } ?? true
      last = edge
      let known = found[to] ?? (edge.relation, 0)
      found[to] = (min(known.relation, edge.relation), known.links + (isNew ? 1 : 0))
    }
    return found.keys.filter(isInScope).sorted(by: table.precedes).compactMap { number in
      found[number].map {
        SiteFinding.Missing(url: table.text(number), relation: $0.relation, links: $0.links)
      }
    }
  }
}

extension Array {
  /// The first index from which on a condition holds, in an array in which it holds from some
  /// index on.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
