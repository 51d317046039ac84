internal import Markup

/// Tells which elements are of one kind.
struct ElementKinds {
  private let tree: PageTree
  private let names: PageNames
  private var known: [Int: UInt64] = [:]

  /// Classes that tell a place or a state rather than a kind.
  static let states = """
    odd even alt first last active open closed new highlight parent bypostauthor byuser left right \
    clearfix row
    """.split(separator: " ").map(String.init)
  /// How many parents without classes are looked at.
  private static let reach = 3

  init(_ outline: PageOutline) {
    tree = outline.tree
    names = outline.names
  }

  mutating func kind(of node: Int) -> UInt64 {
    if let kind = known[node] { return kind }
    var hash: UInt64 = 14_695_981_039_346_656_037
    var current = node
    for _ in 0...Self.reach {
      hash = Self.next(hash, tree.tag(current).rawValue)
      let classes = names.ofClass(current).kind
      hash = hash &+ classes
      if classes != 0 { break }
      guard let parent = tree.parent(current) else { break }
      current = parent
    }
    known[node] = hash
    return hash
  }

  private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 1_099_511_628_211
  }
}
