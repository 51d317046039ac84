/// The nodes of a stretch of a page that may be one comment, answers within it included.
struct CommentExtent {
  let nodes: Range<Int>
  /// The nodes of the units directly in it.
  var inner: [Range<Int>] = []

  /// Whether a node is in it and in no unit within it.
  func owns(_ node: Int) -> Bool {
    guard nodes.contains(node) else { return false }
    let place = firstInner(endingBehind: node)
    return place == inner.count || inner[place].lowerBound > node
  }

  /// Its nodes without those of the units in it, in order; these are jumped over.
  var ownNodes: OwnNodes { OwnNodes(inner: inner, node: nodes.lowerBound, end: nodes.upperBound) }

  /// The nodes of a unit that are in no unit within it, one after another.
  struct OwnNodes: Sequence, IteratorProtocol {
    fileprivate let inner: [Range<Int>]
    fileprivate var place = 0
    fileprivate var node: Int
    fileprivate let end: Int

    fileprivate init(inner: [Range<Int>], node: Int, end: Int) {
      self.inner = inner
      self.node = node
      self.end = end
    }

    mutating func next() -> Int? {
      while place < inner.count, inner[place].lowerBound <= node {
        node = Swift.max(node, inner[place].upperBound)
        place += 1
      }
      guard node < end else { return nil }
      defer { node += 1 }
      return node
    }
  }

  private func firstInner(endingBehind node: Int) -> Int {
    var low = 0
    var high = inner.count
    while low < high {
      let middle = (low + high) / 2
      if inner[middle].upperBound <= node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
