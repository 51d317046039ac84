internal import Markup

/// Where on a page times stand that may be those of comments: in short lines, at the beginning of
/// longer ones, and in elements made for times.
struct TimeMarks {
  /// In the order of the page; texts or elements.
  private(set) var nodes: [Int] = []
  /// Those that tell a time of the day.
  private(set) var clocks: Set<Int> = []
  /// The blocks that hold them and little else.
  private(set) var blocks: Set<Int> = []

  /// A page with more is a calendar.
  private static let most = 3_000
  private static let longestLine = 160

  init(_ outline: PageOutline, dates: DateReader) {
    var found: Set<Int> = []
    let tree = outline.tree
    let text = outline.text
    for (index, block) in text.blocks.enumerated() where found.count < Self.most {
      let zone = outline.zones[block.first]
      if zone.contains(.boilerplate), !zone.contains(.comments) { continue }
      let head = block.range.prefix(Self.longestLine)
      guard text.bytes[head].contains(where: ASCII.isDigit) else { continue }
      let isLine = block.range.count <= Self.longestLine
      if let mark = Self.marked(block, tree) {
        found.insert(mark)
        if tree.range(of: .datetime, mark).map({ tree.bytes[$0].contains(0x3A) }) ?? false {
          clocks.insert(mark)
        }
        if isLine { blocks.insert(index) }
        continue
      }
      guard let match = dates.first(in: text.bytes, head) else { continue }
      let isDay = match.date?.day != nil || match.hasTime || match.isRelative
      let isRest =
        isLine && block.range.count - match.range.count <= 80
        && !Self.goesOn(behind: match, block, outline)
      let isHead = match.hasTime && match.range.lowerBound - block.range.lowerBound < 80
      guard isDay, isRest || isHead else { continue }
      found.insert(block.first)
      if match.hasTime { clocks.insert(block.first) }
      if isRest { blocks.insert(index) }
    }
    nodes = found.sorted()
  }

  /// Whether a line goes on behind its time with what was said then: behind a colon, or a break.
  private static func goesOn(
    behind match: DateMatch, _ block: RenderedText.Block, _ outline: PageOutline
  ) -> Bool {
    let rest = outline.text.bytes[match.range.upperBound..<block.range.upperBound]
    guard rest.contains(where: ASCII.isLetter) else { return false }
    if rest.first == UInt8(ascii: ":") { return true }
    // How much text stands behind a break tells whether it is behind the time too.
    let tree = outline.tree
    var behind = 0
    for node in (block.first...block.last).reversed() where behind <= rest.count {
      if tree.tag(node) == .br, behind > 0 { return true }
      behind += tree.textRange(node).count
    }
    return false
  }

  /// The `<time>` element among the nodes of a block.
  private static func marked(_ block: RenderedText.Block, _ tree: PageTree) -> Int? {
    let first = tree.ancestors(block.first).prefix(3).first { tree.tag($0) == .time }
    return first ?? (block.first...block.last).first { tree.tag($0) == .time }
  }

  /// Whether one that tells a time of the day stands in a run of nodes.
  func hasClock(in range: Range<Int>) -> Bool {
    let place = Self.lowerBound(nodes, range.lowerBound)
    return nodes[place...].prefix(2).contains { range.contains($0) && clocks.contains($0) }
  }

  /// How many stand in a run of nodes.
  func count(in range: Range<Int>) -> Int {
    Self.lowerBound(nodes, range.upperBound) - Self.lowerBound(nodes, range.lowerBound)
  }

  private static func lowerBound(_ list: [Int], _ node: Int) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
