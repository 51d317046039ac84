internal import Markup

/// Finds when a comment was written.
struct TimeFinder {
  struct Found {
    let match: DateMatch
    let source: String
    /// The element that holds it; the block's where the text alone does.
    let node: Int
  }

  private let reader: UnitReader
  private let unit: CommentExtent
  private let textNodes: [Int]
  private let tree: PageTree

  /// An element of a time holds no more.
  private static let mostInner = 12
  /// A longer text tells more than a time.
  private static let longestBlock = 200

  init(_ reader: UnitReader, _ unit: CommentExtent, outside textNodes: [Int]) {
    self.reader = reader
    self.unit = unit
    self.textNodes = textNodes
    tree = reader.tree
  }

  func find() -> Found? {
    for node in reader.fields.matches(.time, of: reader.convention, in: unit) where isOutside(node)
    {
      if let found = read(node) { return found }
    }
    for node in unit.ownNodes where isMarked(node) && isOutside(node) {
      if let found = read(node) { return found }
    }
    return inBlocks()
  }

  private func isMarked(_ node: Int) -> Bool {
    switch tree.tag(node) {
    case .time: true
    case .abbr, .span, .a: tree.has(.title, node) && tree.has(.class, node)
    default: false
    }
  }

  private func isOutside(_ node: Int) -> Bool { !textNodes.contains { tree.contains($0, node) } }

  private func read(_ node: Int) -> Found? {
    let isMicrodata = tree.has(.itemprop, node)
    if let found = machineTime(node) { return found }
    for inner in tree.descendants(node).prefix(Self.mostInner)
    where tree.tag(inner) == .time && unit.owns(inner) {
      if let found = machineTime(inner) { return found }
    }
    let text = tree.rendered(node) { unit.owns($0) }
    guard text.bytes.count <= Self.longestBlock || text.blocks.count > 1 else { return nil }
    for block in text.blocks.prefix(8) where block.range.count <= Self.longestBlock {
      guard let match = reader.dates.first(in: text.bytes, block.range) else { continue }
      return Found(match: match, source: Self.source(of: match, isMicrodata), node: node)
    }
    return nil
  }

  /// The time in an attribute made for it.
  private func machineTime(_ node: Int) -> Found? {
    for name in [Attribute.datetime, .content, .title] {
      guard let value = tree.value(of: name, node), let date = reader.dates.value(value) else {
        continue
      }
      let match = DateMatch(date: date, range: 0..<0, isRelative: false, hasTime: date.time != nil)
      let source =
        tree.has(.itemprop, node) ? "microdata" : name == .title ? "byline" : "time"
      return Found(match: match, source: source, node: node)
    }
    return nil
  }

  /// The first short text of the unit that tells a date.
  private func inBlocks() -> Found? {
    let text = reader.outline.text
    var best: Found?
    for index in text.blocks(in: unit.nodes) {
      let block = text.blocks[index]
      guard unit.owns(block.first), isOutside(block.first) else { continue }
      let range = block.range.prefix(Self.longestBlock)
      guard text.bytes[range].contains(where: ASCII.isDigit),
        let match = reader.dates.first(in: text.bytes, range)
      else { continue }
      // In running text a date is part of what is said, but for one with a time at its beginning.
      let isShort = block.range.count <= 120
      let isHead = match.hasTime && match.range.lowerBound - block.range.lowerBound < 80
      guard isShort || isHead else { continue }
      let found = Found(match: match, source: Self.source(of: match, false), node: block.node)
      if match.hasTime { return found }
      if best == nil { best = found }
    }
    return best
  }

  private static func source(of match: DateMatch, _ isMicrodata: Bool) -> String {
    match.isRelative ? "relative" : isMicrodata ? "microdata" : "byline"
  }
}
