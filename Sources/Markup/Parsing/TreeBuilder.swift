/// Makes the nodes of a tree from what the parser reports about a skeleton.
///
/// The parser says which element begins or ends and how far in the skeleton it has come; which
/// attributes or which text is meant follows from the mark at that place. An element without a mark
/// is one that the parser adds, such as `<body>`.
struct TreeBuilder: ~Copyable {
  static let mostOpen = 512
  static let mostNodes = 1_000_000

  /// A part of a text that does not stand behind the part before it.
  private struct Piece {
    let node: Int
    let range: Range<Int>
  }

  private var records = Arena<PageTree.Record>(capacity: 1 << 12)
  private var limits: PageLimits = []
  /// The open elements, the outermost first.
  private var open = Arena<Int32>(capacity: mostOpen + 1)
  private var pieces: [Piece] = []
  /// The first mark that was not met yet.
  private var next = 0
  /// The element that the parser added last.
  private var lastAdded = -1
  /// Whether the parser would have read a leaf otherwise than as a part of a text.
  private var isMisled = false
  private let tags = NameTable.tags
  private let leaves = LeafRules.shared

  /// Whether a limit was reached, so that the parser should stop.
  var isFull: Bool { !limits.isEmpty || isMisled }

  /// - Parameters:
  ///   - name: what the parser calls the element.
  ///   - place: how far it has come in the skeleton.
  mutating func startElement(_ name: Span<UInt8>, at place: Int, _ marks: Span<SourceFilter.Mark>) {
    var candidate = next
    while candidate < marks.count, marks[candidate].place < place { candidate += 1 }
    if candidate < marks.count, marks[candidate].place == place,
      isMeant(name, by: marks[candidate].tag)
    {
      let mark = marks[candidate]
      next = candidate + 1
      begin(mark.tag, start: mark.start, count: mark.count)
    } else {
      begin(tags.index(of: name).flatMap(Tag.init) ?? .other, start: 0, count: 0)
      lastAdded = records.count - 1
    }
  }

  /// Whether an element is the one of the tag that was read last, and not one that the parser adds
  /// before it: a head, a body, or the whole.
  private func isMeant(_ name: Span<UInt8>, by tag: Tag) -> Bool {
    if tag == .text { return false }
    guard name[0] == 0x62 || name[0] == 0x68 else { return true }
    return (tags.index(of: name).flatMap(Tag.init) ?? .other) == tag
  }

  private mutating func begin(_ tag: Tag, start: Int32, count: Int32) {
    guard add(tag, start: start, count: count) else { return }
    open.append(Int32(records.count - 1))
    if open.count >= Self.mostOpen { limits.insert(.depth) }
  }

  mutating func endElement() {
    guard open.count > 0 else { return }
    let node = Int(open[open.count - 1])
    open.removeLast(to: open.count - 1)
    records[node].end = Int32(records.count)
  }

  /// Adds a run of texts and leaves.
  /// - Parameter place: that of its sign in the skeleton.
  mutating func run(at place: Int, _ marks: Span<SourceFilter.Mark>) {
    while next < marks.count, marks[next].place < place { next += 1 }
    // A paragraph that the parser has added for a text it would not have added for a leaf.
    let isInAdded =
      open.count > 0 && lastAdded == records.count - 1 && Int(open[open.count - 1]) == lastAdded
    while next < marks.count, marks[next].place == place, open.count > 0, !isFull {
      let mark = marks[next]
      next += 1
      switch mark.kind {
      case .startTag: break
      case .text: add(mark)
      case .leaf:
        isMisled = isInAdded || !isInBody || leaves.closes(mark.tag, tag(open.count - 1))
        if !isMisled { begin(mark.tag, start: mark.start, count: mark.count) }
      case .endOfLeaf: endElement()
      }
    }
  }

  /// Whether a body is open right within the whole, so that a leaf asks for none.
  private var isInBody: Bool { open.count > 1 && tag(1) == .body }

  /// The tag of an open element.
  private func tag(_ place: Int) -> Tag { records[Int(open[place])].tag }

  private mutating func add(_ text: SourceFilter.Mark) {
    let last = records.count - 1
    if records[last].tag == .text, records[last].parent == open[open.count - 1] {
      join(text, to: last)
    } else {
      _ = add(.text, start: text.start, count: text.count)
    }
  }

  /// Joins a text with the one before it, from which only tags without effect part it.
  private mutating func join(_ mark: SourceFilter.Mark, to node: Int) {
    let record = records[node]
    if record.start + record.count == mark.start, pieces.last?.node != node {
      records[node].count += mark.count
    } else {
      pieces.append(Piece(node: node, range: Int(mark.start)..<Int(mark.start + mark.count)))
    }
  }

  private mutating func add(_ tag: Tag, start: Int32, count: Int32) -> Bool {
    guard records.count < Self.mostNodes else {
      limits.insert(.nodes)
      return false
    }
    let parent = open.count > 0 ? open[open.count - 1] : -1
    records.append(
      PageTree.Record(
        tag: tag, depth: UInt16(open.count), parent: parent, end: Int32(records.count + 1),
        start: start, count: count))
    return true
  }

  /// The tree, all of its elements closed; the builder is then ready for the next.
  /// - Returns: nil where a leaf is none for the parser.
  mutating func finish(_ source: borrowing SourceFilter) -> PageTree? {
    defer { reset() }
    if isMisled { return nil }
    while open.count > 0 { endElement() }
    var bytes = source.bytes.array
    joinPieces(&bytes)
    return PageTree(
      records: records.array, values: source.values.array, bytes: bytes,
      linkedData: source.linkedData, limits: limits.union(source.limits))
  }

  private mutating func reset() {
    records.removeAll()
    open.removeAll()
    pieces = []
    limits = []
    next = 0
    lastAdded = -1
    isMisled = false
  }

  /// Moves the texts of several pieces to the end of the bytes, where they are whole.
  private mutating func joinPieces(_ bytes: inout [UInt8]) {
    var last = -1
    for piece in pieces {
      let record = records[piece.node]
      if piece.node != last {
        let start = bytes.count
        bytes += bytes[Int(record.start)..<Int(record.start + record.count)]
        records[piece.node].start = Int32(start)
        last = piece.node
      }
      bytes += bytes[piece.range]
      records[piece.node].count += Int32(piece.range.count)
    }
  }
}
