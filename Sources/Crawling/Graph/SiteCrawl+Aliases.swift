/// Addresses that stand for others: by `rel=canonical`, by redirects.
extension SiteCrawl {
  /// The address that each address comes down to, by number.
  ///
  /// A page's own `rel=canonical` is believed unless it is about a page of comments or a list, names
  /// the root, or is named by so many pages that it must be a fault of the template. A redirect
  /// counts where the address itself has no page, a `<meta>` refresh always.
  func aliases() -> [Int32] {
    var next = Array(0..<Int32(table.count))
    for (from, targets) in votes() {
      guard let best = targets.max(by: { isBehind($0, $1) }) else { continue }
      next[Int(from)] = best.to
    }
    for (view, page) in viewedPages() where next[Int(view)] == view { next[Int(view)] = page }
    return next.indices.map { follow(Int32($0), next) }
  }

  /// The pages of which addresses such as `print.php?id=12` are another view: the one post that
  /// links there, or of several the one that has all the parameters.
  private func viewedPages() -> [Int32: Int32] {
    var linkers: [Int32: [Int32]] = [:]
    for edge in edges where isCaptured[Int(edge.from)] {
      guard let view = viewed(by: edge.to) else { continue }
      let form = forms[Int(edge.from)]
      guard form == .post || form == .plain, linkers[view]?.last != edge.from else { continue }
      linkers[view, default: []].append(edge.from)
    }
    return linkers.reduce(into: [:]) { found, entry in
      let sharing = entry.value.filter { shareParameters(entry.key, $0) }
      let pages = sharing.isEmpty ? entry.value : sharing
      if pages.count == 1 { found[entry.key] = pages[0] }
    }
  }

  /// The address that stands for a page which links to another: a view of it, or, where the target is
  /// the form for an answer under a number (`comment/reply/12`), the post by its number (`node/12`)
  /// that was captured under its name alone.
  private func viewed(by target: Int32) -> Int32? {
    switch forms[Int(target)] {
    case .view: return target
    case .comments:
      let thread = threads[Int(target)]
      let isNumbered =
        thread != target && !isCaptured[Int(thread)]
        && !table.bytes(target).starts(with: table.bytes(thread))
      return isNumbered ? thread : nil
    default: return nil
    }
  }

  /// Whether a page has all parameters of a view.
  private func shareParameters(_ view: Int32, _ page: Int32) -> Bool {
    let (own, others) = (parameters(view), parameters(page))
    return !own.isEmpty && own.allSatisfy(others.contains)
  }

  private func parameters(_ number: Int32) -> [ArraySlice<UInt8>] {
    let parts = table.bytes(number).split(separator: UInt8(ascii: "?"), maxSplits: 1)
    return parts.count == 2 ? parts[1].split(separator: UInt8(ascii: "&")) : []
  }

  private typealias Vote = (to: Int32, weight: Int)

  private func isBehind(_ a: Vote, _ b: Vote) -> Bool {
    a.weight != b.weight ? a.weight < b.weight : table.precedes(b.to, a.to)
  }

  private func votes() -> [Int32: [Vote]] {
    var sources: [Int32: Int] = [:]
    for edge in edges where edge.relation == .canonical && edge.from != edge.to {
      sources[edge.to, default: 0] += 1
    }
    var votes: [Int32: [Vote]] = [:]
    for edge in edges where edge.from != edge.to {
      switch edge.relation {
      case .canonical:
        guard isCaptured[Int(edge.from)], isPlausible(edge),
          sources[edge.to, default: 0] <= Self.mostPagesOfOneCanonical
        else { continue }
        votes[edge.from, default: []].append((edge.to, 1))
      case .redirect:
        guard !isCaptured[Int(edge.from)], forms[Int(edge.to)] != .root else { continue }
        votes[edge.from, default: []].append((edge.to, 1))
      case .refresh:
        // A page that sends its reader on says nothing itself; mirrors have such pages for redirects.
        guard forms[Int(edge.from)] != .root, forms[Int(edge.to)] != .root else { continue }
        votes[edge.from, default: []].append((edge.to, 2))
      case .shortlink, .amphtml:
        // The other way round: the target is another name of this page.
        guard !isCaptured[Int(edge.to)],
          isPlausible(Edge(from: edge.to, to: edge.from, relation: .canonical))
        else { continue }
        votes[edge.to, default: []].append((edge.from, 0))
      default: continue
      }
    }
    return votes
  }

  private static let mostPagesOfOneCanonical = 50

  private func isPlausible(_ edge: Edge) -> Bool {
    let (from, to) = (forms[Int(edge.from)], forms[Int(edge.to)])
    if from == .root || to == .root { return false }
    for form in [from, to] where form == .comments || form == .continued || form == .other {
      return false
    }
    // A list that says it is a post, or the other way round, is a template's fault.
    let listsFrom = from == .list || from == .listFolder
    let listsTo = to == .list || to == .listFolder
    return listsFrom == listsTo || from == .plain || to == .plain
  }

  private func follow(_ number: Int32, _ next: [Int32]) -> Int32 {
    var at = number
    var steps = 0
    var smallest = number
    while next[Int(at)] != at {
      at = next[Int(at)]
      smallest = table.precedes(at, smallest) ? at : smallest
      steps += 1
      // A ring: the same member stands for all that lead into it.
      if steps > 16 { return ringMember(at, next) }
    }
    return at
  }

  private func ringMember(_ start: Int32, _ next: [Int32]) -> Int32 {
    var best = start
    var at = next[Int(start)]
    var steps = 0
    while at != start, steps < 64 {
      if table.precedes(at, best) { best = at }
      at = next[Int(at)]
      steps += 1
    }
    return best
  }
}
