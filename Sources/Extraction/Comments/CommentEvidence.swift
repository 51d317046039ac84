internal import Markup

/// What says of elements that repeat whether they are comments, or posts, or rows of a table.
struct CommentEvidence {
  private(set) var points = 0
  /// Whether the page calls them comments.
  private var isNamed = false
  private let outline: PageOutline
  private var tree: PageTree { outline.tree }

  /// Names of parts that list other pages.
  static let lists = [
    "related", "recent", "latest", "popular", "teaser", "widget_recent_entries", "archive",
    "sidebar", "widget",
  ]

  init(
    _ outline: PageOutline, _ units: [Range<Int>], _ marks: TimeMarks, _ phrases: BlockPhrases
  ) {
    self.outline = outline
    guard let first = units.first, let last = units.last else { return }
    isNamed = share(units) { isNamed($0.lowerBound) || hasHeading($0, phrases) }
    if isNamed { points += 3 }
    if isDigest(first.lowerBound, phrases) { points -= 5 }
    if isAnnounced(first.lowerBound, phrases) { points += 2 }
    if hasForm(behind: last.upperBound) {
      // Who writes in a form has the time of it noted to the minute.
      let isWritten = share(units) { marks.hasClock(in: $0) } && !units.contains(where: isPage)
      points += isWritten ? 2 : 1
    }
    if share(units, { hasAnswerControl($0, phrases) }) { points += 2 }
    if share(units, { hasTeaser($0) }) { points -= 4 }
    if isListed(first.lowerBound) { points -= 4 }
    let zone = outline.zones[first.lowerBound]
    if zone.contains(.boilerplate), !zone.contains(.comments) { points -= 2 }
  }

  /// One element alone must be called a comment.
  func isEnough(for count: Int) -> Bool { count == 1 ? isNamed && points >= 3 : points >= 2 }

  /// Whether the element or one around it is called after comments, the whole page apart.
  private func isNamed(_ node: Int) -> Bool {
    saysComments(node) || tree.ancestors(node).prefix(8).contains(where: saysComments)
  }

  private func saysComments(_ node: Int) -> Bool {
    guard outline.hints[node].contains(.comments) else { return false }
    return tree.tag(node) != .body && tree.tag(node) != .html
  }

  /// Whether one of its first lines says whose comment it is.
  private func hasHeading(_ unit: Range<Int>, _ phrases: BlockPhrases) -> Bool {
    outline.text.blocks(in: unit).prefix(2).contains(where: phrases.isHeading)
  }

  /// Whether most of the page is in a unit.
  private func isPage(_ unit: Range<Int>) -> Bool {
    2 * outline.rawProse[unit.lowerBound] > outline.rawProse[0]
  }

  private func isAnnounced(_ node: Int, _ phrases: BlockPhrases) -> Bool {
    let text = outline.text
    let place = text.blocks(in: node..<tree.end(of: node)).lowerBound
    return (max(0, place - 6)..<min(place, text.blocks.count)).contains {
      text.blocks[$0].range.count <= 120 && phrases.isAnnouncement($0) && !phrases.isDigest($0)
    }
  }

  /// Whether a line before the first unit calls them the newest of the whole site.
  private func isDigest(_ node: Int, _ phrases: BlockPhrases) -> Bool {
    let text = outline.text
    let place = text.blocks(in: node..<tree.end(of: node)).lowerBound
    return (max(0, place - 3)...min(place, text.blocks.count - 1)).contains {
      text.blocks[$0].range.count <= 80 && phrases.isDigest($0)
    }
  }

  private func hasForm(behind node: Int) -> Bool {
    (node..<min(tree.count, node + 200)).contains { tree.tag($0) == .textarea }
  }

  private func share(_ units: [Range<Int>], _ isTrue: (Range<Int>) -> Bool) -> Bool {
    2 * units.prefix(20).filter(isTrue).count >= min(units.count, 20)
  }

  private func hasAnswerControl(_ unit: Range<Int>, _ phrases: BlockPhrases) -> Bool {
    let text = outline.text
    return text.blocks(in: unit).contains { index in
      text.blocks[index].range.count < 60 && phrases.isAnswer(index)
    }
  }

  /// Whether a unit is the teaser of a page: a heading that is a link.
  private func hasTeaser(_ unit: Range<Int>) -> Bool {
    unit.contains { node in
      switch tree.tag(node) {
      case .h1, .h2, .h3, .h4:
        return (tree.subtree(node)).contains { isPageLink($0) }
          || tree.ancestors(node).prefix(2).contains { unit.contains($0) && isPageLink($0) }
      default: return false
      }
    }
  }

  private func isPageLink(_ node: Int) -> Bool {
    guard tree.tag(node) == .a, let href = tree.range(of: .href, node) else { return false }
    return !tree.bytes[href].contains(UInt8(ascii: "#"))
  }

  private func isListed(_ node: Int) -> Bool {
    tree.ancestors(node).prefix(6).contains { ancestor in
      guard tree.tag(ancestor) != .body else { return false }
      return outline.names.hasInAny(.list, ancestor)
    }
  }
}
