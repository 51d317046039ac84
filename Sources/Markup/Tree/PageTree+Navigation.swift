extension PageTree {
  @inlinable package func tag(_ node: Int) -> Tag { records[node].tag }

  /// How many elements are around a node.
  @inlinable package func depth(_ node: Int) -> Int { Int(records[node].depth) }

  /// The element around a node; nil for the outermost.
  @inlinable package func parent(_ node: Int) -> Int? {
    let parent = records[node].parent
    return parent < 0 ? nil : Int(parent)
  }

  /// The node behind all that is in this one.
  @inlinable package func end(of node: Int) -> Int { Int(records[node].end) }

  /// A node and all that is in it.
  @inlinable package func subtree(_ node: Int) -> Range<Int> { node..<Int(records[node].end) }

  /// All that is in a node, without itself.
  @inlinable package func descendants(_ node: Int) -> Range<Int> {
    node + 1..<Int(records[node].end)
  }

  @inlinable package func contains(_ ancestor: Int, _ node: Int) -> Bool {
    ancestor <= node && node < end(of: ancestor)
  }

  @inlinable package func firstChild(_ node: Int) -> Int? {
    node + 1 < end(of: node) ? node + 1 : nil
  }

  @inlinable package func nextSibling(_ node: Int) -> Int? {
    let next = end(of: node)
    let limit =
      records[node].parent < 0 ? records.count : Int(records[Int(records[node].parent)].end)
    return next < limit ? next : nil
  }

  /// The nodes directly in a node.
  @inlinable package func children(_ node: Int) -> Children {
    Children(records: records, next: node + 1, end: end(of: node))
  }

  /// The elements around a node, the nearest first.
  @inlinable package func ancestors(_ node: Int) -> Ancestors {
    Ancestors(records: records, node: node)
  }

  /// The first element with a tag in a node, itself included.
  @inlinable package func first(_ tag: Tag, in node: Int) -> Int? {
    subtree(node).first { records[$0].tag == tag }
  }

  /// The first element with a tag in the page.
  @inlinable package func first(_ tag: Tag) -> Int? { nodes.first { records[$0].tag == tag } }

  /// The nearest element around a node that has one of some tags, the node itself included.
  @inlinable package func closest(_ node: Int, _ tags: Set<Tag>) -> Int? {
    if tags.contains(tag(node)) { return node }
    return ancestors(node).first { tags.contains(tag($0)) }
  }

  /// The nodes directly in a node, one after another.
  @frozen @usableFromInline
  package struct Children: Sequence, IteratorProtocol {
    @usableFromInline let records: [Record]
    @usableFromInline var place: Int
    @usableFromInline let end: Int

    @inlinable init(records: [Record], next: Int, end: Int) {
      self.records = records
      place = next
      self.end = end
    }

    @inlinable package mutating func next() -> Int? {
      guard place < end else { return nil }
      defer { place = Int(records[place].end) }
      return place
    }
  }

  /// The elements around a node, one after another.
  @frozen @usableFromInline
  package struct Ancestors: Sequence, IteratorProtocol {
    @usableFromInline let records: [Record]
    @usableFromInline var node: Int

    @inlinable init(records: [Record], node: Int) {
      self.records = records
      self.node = node
    }

    @inlinable package mutating func next() -> Int? {
      let parent = records[node].parent
      guard parent >= 0 else { return nil }
      node = Int(parent)
      return node
    }
  }
}
