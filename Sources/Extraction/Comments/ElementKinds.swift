internal import Markup

/// Tells which elements are of one kind.
struct ElementKinds {
  private let tree: PageTree
  private var known: [Int: UInt64] = [:]

  /// Classes that tell a place or a state rather than a kind.
  private static let states: Set<String> = [
    "odd", "even", "alt", "first", "last", "active", "open", "closed", "new", "highlight", "parent",
    "bypostauthor", "byuser", "left", "right", "clearfix", "row",
  ]
  /// How many parents without classes are looked at.
  private static let reach = 3

  init(_ tree: PageTree) {
    self.tree = tree
  }

  mutating func kind(of node: Int) -> UInt64 {
    if let kind = known[node] { return kind }
    var hash: UInt64 = 14_695_981_039_346_656_037
    var current = node
    for _ in 0...Self.reach {
      hash = Self.next(hash, tree.tag(current).rawValue)
      if addClasses(current, &hash) { break }
      guard let parent = tree.parent(current) else { break }
      current = parent
    }
    known[node] = hash
    return hash
  }

  private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 1_099_511_628_211
  }

  /// - Returns: whether any class tells a kind.
  private func addClasses(_ node: Int, _ hash: inout UInt64) -> Bool {
    guard let range = tree.range(of: .class, node) else { return false }
    var isAny = false
    for word in tree.words(in: range).prefix(12) {
      let bytes = tree.bytes[word]
      guard !bytes.contains(where: ASCII.isDigit),
        !Self.states.contains(String(decoding: bytes, as: UTF8.self))
      else { continue }
      isAny = true
      // The order of classes does not matter.
      var own: UInt64 = 14_695_981_039_346_656_037
      for byte in bytes { own = Self.next(own, byte) }
      hash = hash &+ own
    }
    return isAny
  }
}
