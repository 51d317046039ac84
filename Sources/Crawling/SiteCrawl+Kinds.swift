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
    var postsNamed = 0
    var pagesNamed = 0
    /// How many captured addresses the page links to.
    var pagesLinked = 0
    /// How many captured addresses the page links to that few others link to.
    var rareLinks = 0
  }

  /// A page of no known form that names so many posts, or links to so many rare targets, is a list.
  private static let postsOfList = 3
  private static let rareLinksOfList = 12
  /// A root that links to so many pages shows them.
  private static let pagesOfRoot = 3

  /// - Parameters:
  ///   - final: the address that each address comes down to.
  ///   - hasPage: whether an address has a page.
  func evidence(final: [Int32], hasPage: [Bool]) -> [Evidence] {
    var all = Array(repeating: Evidence(), count: table.count)
    var inDegree = Array(repeating: Int32(0), count: table.count)
    var pairs = finalPairs(final)
    for pair in pairs where pair.isFirst { inDegree[Int(pair.to)] += 1 }
    let pages = hasPage.lazy.filter(\.self).count
    let rare = Int32(max(4, pages / 50))
    for index in pairs.indices {
      let pair = pairs[index]
      let (from, to) = (Int(pair.from), Int(pair.to))
      if pair.from == pair.to {
        if pair.namesPost { all[to].isNamedPost = true }
        if pair.namesComments { all[to].hasOwnComments = true }
        continue
      }
      if pair.namesPost || pair.namesComments { all[to].isNamedPost = true }
      if pair.namesTag { all[to].isNamedTag = true }
      if pair.namesPost {
        all[from].postsNamed += 1
        if hasPage[to] { all[from].pagesNamed += 1 }
      }
      if hasPage[to] { all[from].pagesLinked += 1 }
      if hasPage[to], inDegree[to] <= rare { all[from].rareLinks += 1 }
    }
    pairs = []
    return all
  }

  private struct Pair {
    let from: Int32
    let to: Int32
    var namesPost = false
    var namesComments = false
    var namesTag = false
    let isFirst = true
  }

  /// Each pair of addresses once, with all that its links say.
  private func finalPairs(_ final: [Int32]) -> [Pair] {
    var mapped = edges.map { edge in
      Edge(from: final[Int(edge.from)], to: final[Int(edge.to)], relation: edge.relation)
    }
    mapped.sort()
    var pairs: [Pair] = []
    for edge in mapped {
      if pairs.last?.from != edge.from || pairs.last?.to != edge.to {
        pairs.append(Pair(from: edge.from, to: edge.to))
      }
      let last = pairs.count - 1
      switch edge.relation {
      case .bookmark: pairs[last].namesPost = true
      case .comments:
        pairs[last].namesPost = true
        pairs[last].namesComments = true
      case .comment: pairs[last].namesComments = true
      case .tag: pairs[last].namesTag = true
      default: break
      }
    }
    return pairs
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
    case .list: return .list
    case .post, .view: return .post
    case .listFolder: return evidence.isNamedPost && !evidence.isNamedTag ? .post : .list
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
