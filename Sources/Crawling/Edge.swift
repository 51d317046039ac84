/// A link between two addresses of a site, by their numbers.
struct Edge: Hashable, Comparable {
  let from: Int32
  let to: Int32
  let relation: LinkRelation

  static func < (a: Edge, b: Edge) -> Bool {
    (a.from, a.to, a.relation.order) < (b.from, b.to, b.relation.order)
  }
}

extension LinkRelation: Comparable {
  package static func < (a: LinkRelation, b: LinkRelation) -> Bool { a.order < b.order }

  fileprivate var order: UInt8 {
    switch self {
    case .anchor: 0
    case .bookmark: 1
    case .tag: 2
    case .comments: 3
    case .comment: 4
    case .canonical: 5
    case .next: 6
    case .prev: 7
    case .alternate: 8
    case .shortlink: 9
    case .amphtml: 10
    case .refresh: 11
    case .frame: 12
    case .redirect: 13
    }
  }
}
