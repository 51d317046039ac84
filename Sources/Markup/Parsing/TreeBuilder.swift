/// Fills the arrays of a tree from what the parser reports.
struct TreeBuilder {
  static let mostOpen = 512
  static let mostNodes = 1_000_000

  private(set) var tree = PageTree()
  /// The open elements, the outermost first.
  private var open: [Int32] = []

  init(expecting bytes: Int) {
    tree.bytes.reserveCapacity(bytes)
    tree.records.reserveCapacity(bytes / 24)
    tree.values.reserveCapacity(bytes / 48)
    open.reserveCapacity(64)
  }

  /// Whether a limit was reached, so that the parser should stop.
  var isFull: Bool { !tree.limits.isEmpty }

  mutating func startElement(_ name: Span<UInt8>) {
    let tag = NameTable.tags.index(of: name).map { Tag.allCases[$0] } ?? .other
    guard add(tag, start: tree.values.count) else { return }
    open.append(Int32(tree.records.count - 1))
    if open.count >= Self.mostOpen { tree.limits.insert(.depth) }
    if tag == .other { addAttribute(.tagName, name: nil, value: name) }
  }

  /// Adds an attribute to the element that was started last.
  mutating func addAttribute(named name: Span<UInt8>, value: Span<UInt8>) {
    if let index = NameTable.attributes.index(of: name) {
      addAttribute(Attribute.allCases[index], name: nil, value: value)
    } else if name.count < 256 {
      addAttribute(.data, name: name, value: value)
    }
  }

  private mutating func addAttribute(
    _ attribute: Attribute, name: Span<UInt8>?, value: Span<UInt8>
  ) {
    if let name {
      for i in name.indices { tree.bytes.append(ASCII.lower(name[i])) }
    }
    let start = tree.bytes.count
    append(value)
    tree.values.append(
      PageTree.Value(
        name: attribute, nameLength: UInt8(name?.count ?? 0), start: Int32(start),
        count: Int32(value.count)))
    tree.records[tree.records.count - 1].count += 1
  }

  mutating func endElement() {
    guard let node = open.popLast() else { return }
    tree.records[Int(node)].end = Int32(tree.records.count)
  }

  mutating func text(_ text: Span<UInt8>) {
    guard !open.isEmpty else { return }
    let last = tree.records.count - 1
    // The parser reports long texts piece by piece.
    if tree.records[last].tag == .text, tree.records[last].parent == open[open.count - 1] {
      tree.records[last].count += Int32(text.count)
    } else {
      guard add(.text, start: tree.bytes.count) else { return }
      tree.records[tree.records.count - 1].count = Int32(text.count)
    }
    append(text)
  }

  private mutating func append(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe tree.bytes.append(contentsOf: $0) }
  }

  private mutating func add(_ tag: Tag, start: Int) -> Bool {
    guard tree.records.count < Self.mostNodes else {
      tree.limits.insert(.nodes)
      return false
    }
    tree.records.append(
      PageTree.Record(
        tag: tag, depth: UInt16(open.count), parent: open.last ?? -1,
        end: Int32(tree.records.count + 1), start: Int32(start), count: 0))
    return true
  }

  /// The tree, all of its elements closed.
  consuming func finish() -> PageTree {
    while !open.isEmpty { endElement() }
    return tree
  }
}
