/// A link between two addresses of a site, by their numbers, in eight bytes.
struct Edge: Hashable, Comparable {
  private let bits: UInt64

  init(from: Int32, to: Int32, relation: LinkRelation) {
    bits =
      UInt64(UInt32(bitPattern: from)) << 36 | UInt64(UInt32(bitPattern: to) & 0x0FFF_FFFF) << 8
      | UInt64(relation.order)
  }

  var from: Int32 { Int32(truncatingIfNeeded: bits >> 36) }

  var to: Int32 { Int32(truncatingIfNeeded: bits >> 8 & 0x0FFF_FFFF) }

  var relation: LinkRelation { LinkRelation.inOrder[Int(bits & 0xFF)] }

  /// Whether it is an ordinary link, as nearly all are.
  var isPlain: Bool { bits & 0xFF == 0 }

  /// Whether two links join the same addresses.
  func joinsSame(as other: Edge) -> Bool { bits >> 8 == other.bits >> 8 }

  static func < (a: Edge, b: Edge) -> Bool { a.bits < b.bits }
}

extension LinkRelation: Comparable {
  package static func < (a: LinkRelation, b: LinkRelation) -> Bool { a.order < b.order }

  static let inOrder: [LinkRelation] = allCases

  /// The place among all cases.
  package var order: UInt8 {
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
