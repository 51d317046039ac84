internal import Markup

/// Finds who wrote a comment.
struct AuthorFinder {
  struct Found {
    let name: String
    /// The element that holds the name; nil where it is a part of a longer text.
    let node: Int?
  }

  private let reader: UnitReader
  private let unit: CommentExtent
  private let textNodes: [Int]
  private let timeNode: Int?
  private let tree: PageTree
  private let names: PageNames

  /// Classes of what stands beside a name and is none.
  static let besideNames = ["says", "badge", "role", "screen-reader-text"]

  /// A comment's head is no longer.
  private static let mostNodes = 400

  init(_ reader: UnitReader, _ unit: CommentExtent, outside textNodes: [Int], time: Int?) {
    self.reader = reader
    self.unit = unit
    self.textNodes = textNodes
    timeNode = time
    (tree, names) = (reader.tree, reader.names)
  }

  func find() -> Found? {
    let marked = reader.fields.matches(.author, of: reader.convention, in: unit)
      .filter { $0 != unit.nodes.lowerBound || isRun }
    for node in marked where isOutside(node) {
      if let name = name(in: node) { return Found(name: name, node: node) }
    }
    if let found = inNamed() ?? inMarks() ?? inBlocks() { return found }
    // Some themes put the name into the element of the text.
    for node in marked where !textNodes.contains(node) {
      if let name = name(in: node) { return Found(name: name, node: node) }
    }
    return nil
  }

  /// Whether the unit is several siblings, of which the first is no more than a part.
  private var isRun: Bool { tree.end(of: unit.nodes.lowerBound) < unit.nodes.upperBound }

  private func isOutside(_ node: Int) -> Bool { !textNodes.contains { tree.contains($0, node) } }

  private func name(in node: Int) -> String? {
    let text = tree.rendered(node) { unit.owns($0) && !isNoise($0) }
    for block in text.blocks.prefix(4) {
      if let name = NameReader.name(in: text.bytes[block.range], dates: reader.dates) {
        return name
      }
    }
    if tree.tag(node) == .meta { return tree.value(of: .content, node).flatMap(NameReader.name) }
    return nil
  }

  private func isNoise(_ node: Int) -> Bool {
    names.has(.besideName, node) || (node == timeNode && tree.tag(node) != .div)
  }

  /// A name in an element whose class has a word for an author in it: `listAuthor`, `c-user-name`.
  private func inNamed() -> Found? {
    var best: (rank: UInt8, found: Found)?
    for node in unit.ownNodes.prefix(Self.mostNodes)
    where node != unit.nodes.lowerBound {
      let rank = names.ofClass(node).nameRank
      guard rank < best?.rank ?? NameFacts.none, isOutside(node),
        let name = name(in: node)
      else { continue }
      best = (rank, Found(name: name, node: node))
    }
    return best?.found
  }

  /// A name that stands out from the text around it.
  private func inMarks() -> Found? {
    var seen = 0
    for node in unit.ownNodes {
      switch tree.tag(node) {
      case .cite, .b, .strong, .h3, .h4, .h5, .h6, .a, .em:
        guard isOutside(node), node != timeNode else { continue }
        seen += 1
        if seen > 12 { return nil }
        guard tree.tag(node) != .a || isAuthorLink(node) else { continue }
        let text = tree.rendered(node) { unit.owns($0) }
        guard let block = text.blocks.first, text.blocks.count == 1, isHead(node),
          let name = NameReader.name(in: text.bytes[block.range], dates: reader.dates)
        else { continue }
        return Found(name: name, node: node)
      default: continue
      }
    }
    return nil
  }

  /// Links on the page itself are no names, but for those to a profile.
  private func isAuthorLink(_ node: Int) -> Bool {
    guard let href = tree.range(of: .href, node) else { return true }
    let bytes = tree.bytes[href]
    return !bytes.contains(UInt8(ascii: "#")) && !bytes.starts(with: "javascript".utf8)
  }

  /// Whether an element stands at the beginning of a block, but for a number, or is all of it.
  private func isHead(_ node: Int) -> Bool {
    let text = reader.outline.text
    let index = text.blocks(in: node..<tree.end(of: node) + 1).lowerBound
    let candidates = [index - 1, index].filter { text.blocks.indices.contains($0) }
    return candidates.contains { candidate in
      let block = text.blocks[candidate]
      guard block.last >= node, block.first < tree.end(of: node) else { return false }
      if block.range.count < 160 { return true }
      return block.first >= node
    }
  }

  /// A name in one of the first or last lines, as `Door Jan op 3 mei`, `Jan schreef:`.
  private func inBlocks() -> Found? {
    let text = reader.outline.text
    let blocks = text.blocks(in: unit.nodes).filter {
      let block = text.blocks[$0]
      return unit.owns(block.first) && isOutside(block.first) && block.range.count <= 160
    }
    for index in blocks.prefix(4) + blocks.suffix(2) {
      let bytes = text.bytes[text.blocks[index].range]
      if let name = NameReader.signature(in: bytes, dates: reader.dates) {
        return Found(name: name, node: nil)
      }
    }
    return nil
  }
}
