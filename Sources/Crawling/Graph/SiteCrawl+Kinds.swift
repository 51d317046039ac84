/// What the links of a site say about its pages.
extension SiteCrawl {
  /// The evidence of links on one address.
  struct Evidence {
    /// Some page links here as to a post, or to its comments.
    var isNamedPost = false
    var isNamedTag = false
    /// The page links to its own comments.
    var hasOwnComments = false
    /// How many other addresses the page names as posts, and how many of them have a page.
    var postsNamed: Int32 = 0
    var pagesNamed: Int32 = 0
    /// Whether the page links to any other address.
    var hasLinks = false
    /// How many captured addresses the page links to.
    var pagesLinked: Int32 = 0
    /// How many captured addresses the page links to that few others link to.
    var rareLinks: Int32 = 0
  }

  /// A page of no known form that names so many posts, or links to so many rare targets, is a list.
  private static let postsOfList = 3
  private static let rareLinksOfList = 12
  /// A root that links to so many pages shows them.
  private static let pagesOfRoot = 3

  /// Reads the evidence off the links, which must lead between final addresses already.
  func evidence(hasPage: [Bool]) -> [Evidence] {
    var all = Array(repeating: Evidence(), count: table.count)
    var linkers = Array(repeating: Int32(0), count: table.count)
    for index in edges.indices where isFirst(index) { linkers[Int(edges[index].to)] += 1 }
    let pages = hasPage.count(where: \.self)
    let rare = Int32(max(Self.fewLinkers, pages / 50))
    var start = 0
    while start < edges.count {
      let pair = readPair(start)
      let (from, to) = (Int(edges[start].from), Int(edges[start].to))
      start = pair.end
      if from == to {
        if pair.namesPost { all[to].isNamedPost = true }
        if pair.namesComments { all[to].hasOwnComments = true }
        continue
      }
      all[from].hasLinks = true
      if pair.namesPost || pair.namesComments { all[to].isNamedPost = true }
      if pair.namesTag { all[to].isNamedTag = true }
      if pair.namesPost { all[from].postsNamed += 1 }
      guard hasPage[to] else { continue }
      all[from].pagesLinked += 1
      if pair.namesPost { all[from].pagesNamed += 1 }
      if linkers[to] <= rare { all[from].rareLinks += 1 }
    }
    return all
  }

  /// What is linked to by so many pages, or by one in fifty, is linked to by few.
  private static let fewLinkers = 4

  /// Whether a link is the first between its two addresses.
  private func isFirst(_ index: Int) -> Bool {
    index == 0 || !edges[index - 1].joinsSame(as: edges[index])
  }

  /// What all links between two addresses say together.
  private struct Pair {
    var namesPost = false
    var namesComments = false
    var namesTag = false
    /// Behind the last of the links.
    var end: Int
  }

  private func readPair(_ start: Int) -> Pair {
    var pair = Pair(end: start)
    repeat {
      let edge = edges[pair.end]
      if !edge.isPlain {
        switch edge.relation {
        case .bookmark: pair.namesPost = true
        case .comments:
          pair.namesPost = true
          pair.namesComments = true
        case .comment: pair.namesComments = true
        case .tag: pair.namesTag = true
        default: break
        }
      }
      pair.end += 1
    } while pair.end < edges.count && edges[pair.end].joinsSame(as: edges[start])
    return pair
  }

  /// What is at an address.
  func kind(of number: Int32, _ structure: Structure) -> PageKind {
    let evidence = structure.evidence[Int(number)]
    switch forms[Int(number)] {
    case .other: return .other
    case .comments: return .comments
    case .continued:
      let base = structure.final[Int(threads[Int(number)])]
      guard base != number, forms[Int(base)] != .continued else { return .list }
      let isPost = kind(of: base, structure) == .post
      // Of an address that has no page and no form of its own nothing is known.
      return isPost && (isCaptured[Int(base)] || forms[Int(base)] == .post) ? .comments : .list
    // What leads nowhere lists nothing, whatever its address says.
    case .list: return evidence.hasLinks ? .list : .post
    case .post, .view: return .post
    case .listFolder:
      if !evidence.hasLinks { return .post }
      return evidence.isNamedPost && !evidence.isNamedTag ? .post : .list
    case .root:
      let isList = evidence.postsNamed >= 2 || evidence.pagesLinked >= Self.pagesOfRoot
      return isList ? .list : .post
    case .plain:
      if evidence.isNamedPost || evidence.hasOwnComments { return .post }
      if evidence.isNamedTag || evidence.pagesNamed >= Self.postsOfList { return .list }
      return evidence.rareLinks >= Self.rareLinksOfList ? .list : .post
    }
  }
}
