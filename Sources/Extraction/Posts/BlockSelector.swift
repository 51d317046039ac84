internal import Markup

/// Chooses the blocks of a post among those of its region.
struct BlockSelector {
  let outline: PageOutline
  let region: PostRegion
  private let titleBytes: [UInt8]

  init(_ outline: PageOutline, region: PostRegion, title: String) {
    self.outline = outline
    self.region = region
    titleBytes = Array(title.utf8)
  }

  func paragraphs(_ declared: DeclaredBody?) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var row: Int?
    for i in kept(declared) {
      let block = outline.text.blocks[i]
      let role = role(block)
      let ownRow = role == .table ? tableRow(block.node) : nil
      // A row of a table is one paragraph, its cells side by side.
      if let ownRow, ownRow == row, let last = paragraphs.popLast() {
        paragraphs.append(Paragraph(.table, "\(last.text) \(outline.text.string(block))"))
      } else {
        paragraphs.append(Paragraph(role, outline.text.string(block)))
      }
      row = ownRow
    }
    return paragraphs
  }

  /// The outermost row of a table that a block is in; nil where it is in none.
  private func tableRow(_ node: Int) -> Int? {
    let tree = outline.tree
    var row: Int?
    for around in [node] + tree.ancestors(node) {
      if tree.tag(around) == .tr { row = around }
      // A table that lays the page out is no table of the post.
      if tree.tag(around) == .table, !outline.zones[around].contains(.table) { break }
      if around == region.root { break }
    }
    return row
  }

  /// The blocks of the post, in order.
  /// - Parameter declared: what the page says that its text is, if it does.
  func kept(_ declared: DeclaredBody?) -> [Int] {
    let chosen = kept()
    guard let declared, declared.length >= DeclaredBody.shortest else { return chosen }
    let text = outline.text
    let verdicts = text.blocks.map { declared.holds(text.bytes.span.extracting($0.range)) }
    let share = { (blocks: [Int]) -> Double in
      let held = blocks.filter { verdicts[$0] == true }
      return Double(held.reduce(0) { $0 + text.blocks[$1].range.count }) / Double(declared.length)
    }
    if share(chosen) >= Self.mostOfDeclared { return chosen }
    let all = text.blocks.indices.filter {
      verdicts[$0] == true && !outline.zones[text.blocks[$0].first].contains(.comments)
    }
    return share(all) >= Self.mostOfDeclared && share(all) > share(chosen) ? all : chosen
  }

  /// The share of a declared text from which on it is taken for the page's.
  private static let mostOfDeclared = 0.8

  /// The same by the page alone.
  private func kept() -> [Int] {
    let body = withoutEndings(region.body).filter(isKept)
    let found = withoutEmptyHeadings(region.lead.filter(isLead) + withoutFrame(body))
    return found.isEmpty ? repeated() : found
  }

  /// The post of a page whose only text begins with its title, or is no more than that: titles are
  /// often cut from the first words of short posts.
  private func repeated() -> [Int] {
    region.body.filter {
      let zone = outline.zones[outline.text.blocks[$0].first]
      return repeatsTitle($0) && zone.isDisjoint(with: [.heading, .title]) && isPart($0)
    }
  }

  /// Leaves out the short lines before the first and behind the last sentence: dates, names, places,
  /// marks of categories.
  private func withoutFrame(_ blocks: [Int]) -> [Int] {
    guard let first = blocks.firstIndex(where: isSentence),
      let last = blocks.lastIndex(where: isSentence)
    else { return blocks }
    return blocks[..<first].filter { !isFragment($0) } + blocks[first...last]
      + blocks[(last + 1)...]
  }

  private func isSentence(_ i: Int) -> Bool {
    let measure = outline.measures[i]
    return measure.length >= 60 && (measure.endsSentence || measure.stops > 0)
  }

  /// Whether a block is a short line that says nothing of its own.
  private func isFragment(_ i: Int) -> Bool {
    let measure = outline.measures[i]
    let zone = outline.zones[outline.text.blocks[i].first]
    return measure.length < 40 && !measure.endsSentence && measure.stops == 0
      && zone.isDisjoint(with: [.heading, .list, .quote, .table, .code])
  }

  /// Leaves out what stands under a heading that begins something else than the post.
  private func withoutEndings(_ blocks: Range<Int>) -> [Int] {
    var kept: [Int] = []
    var i = blocks.lowerBound
    while i < blocks.upperBound {
      if isEnding(i) {
        i = endOfEnding(i, blocks.upperBound)
      } else {
        kept.append(i)
        i += 1
      }
    }
    return kept
  }

  private func isEnding(_ i: Int) -> Bool {
    let measure = outline.measures[i]
    let zone = outline.zones[outline.text.blocks[i].first]
    guard !zone.contains(.boilerplate), measure.length < 60, !measure.endsSentence || isHeading(i)
    else { return false }
    return PhraseTable.endings.begins(outline.text.bytes.span, outline.text.blocks[i].range)
  }

  /// Behind what an ending heads: the rest of the element that it begins, or, where that is the
  /// whole post, the links behind it, up to the next heading.
  private func endOfEnding(_ i: Int, _ limit: Int) -> Int {
    let tree = outline.tree
    var node = outline.text.blocks[i].node
    // The outermost element that begins with the heading and holds little of the post.
    while let parent = tree.parent(node), parent != region.root,
      outline.text.blocks(in: tree.subtree(parent)).lowerBound >= i - 1,
      outline.prose[parent] < 0.3 * outline.prose[region.root]
    {
      node = parent
    }
    let end = outline.text.blocks(in: tree.subtree(node)).upperBound
    if end > i + 1 { return min(end, limit) }
    var next = i + 1
    while next < limit, outline.measures[next].linkShare > 0.5 { next += 1 }
    return next
  }

  /// Whether a block between title and text is the beginning of the text.
  private func isLead(_ i: Int) -> Bool {
    let measure = outline.measures[i]
    guard isKept(i), measure.linkShare < 0.3 else { return false }
    return measure.prose >= 40
  }

  /// Leaves out headings with nothing under them: what stood there was no part of the post.
  private func withoutEmptyHeadings(_ blocks: [Int]) -> [Int] {
    var kept: [Int] = []
    for (place, i) in blocks.enumerated() {
      if isHeading(i) {
        guard place + 1 < blocks.count else { continue }
        // Blocks that were dropped between a heading and the next kept one were what it heads.
        let next = blocks[place + 1]
        if next - i > 3, isHeading(next) || next - i > 8 { continue }
      }
      kept.append(i)
    }
    while let last = kept.last, isHeading(last) { kept.removeLast() }
    return kept
  }

  private func isHeading(_ i: Int) -> Bool {
    outline.zones[outline.text.blocks[i].first].contains(.heading)
      && outline.measures[i].length < 120
  }

  /// Whether a block is in a part of the region that is mostly links.
  private func isAmongLinks(_ block: RenderedText.Block) -> Bool {
    let tree = outline.tree
    var node = block.node
    while node != region.root, tree.contains(region.root, node), let parent = tree.parent(node) {
      if outline.linkShare(node) > 0.6, outline.text.blocks(in: tree.subtree(node)).count > 2 {
        return true
      }
      node = parent
    }
    return false
  }

  /// Whether a block is the title again, alone or with a short line of author and date behind it.
  private func repeatsTitle(_ i: Int) -> Bool {
    let range = outline.text.blocks[i].range
    let count = titleBytes.count
    guard count > 0, range.count >= count,
      !outline.measures[i].endsSentence || range.count == count,
      range.count == count || (count > 10 && range.count < count + 100)
    else { return false }
    guard outline.text.bytes[range.prefix(count)].elementsEqual(titleBytes) else { return false }
    // A title cut from a post's first words may end within one; the post is no repetition of it.
    guard range.count > count else { return true }
    let next = outline.text.bytes[range.lowerBound + count]
    return !ASCII.isLetter(next) && next < 0x80
  }

  private func isKept(_ i: Int) -> Bool { isPart(i) && !repeatsTitle(i) }

  /// Whether a block is text of the post's, its title included.
  private func isPart(_ i: Int) -> Bool {
    let block = outline.text.blocks[i]
    let measure = outline.measures[i]
    let zone = outline.zones[block.first]
    guard zone.isDisjoint(with: [.boilerplate, .comments, .hidden]) else { return false }
    if measure.letters + measure.digits == 0 { return false }
    if measure.linkShare > 0.5, measure.length < 120 { return false }
    if zone.contains(.caption), measure.length < 120 || !measure.endsSentence { return false }
    if zone.contains(.byline), measure.length < 80 { return false }
    if measure.prose < 60, isAmongLinks(block) { return false }
    // Notes that ask for something have links, and may be longer.
    if measure.length < (measure.linkShare > 0.02 ? 300 : 100),
      PhraseTable.notes.begins(outline.text.bytes.span, block.range)
    {
      return false
    }
    return true
  }

  private func role(_ block: RenderedText.Block) -> Role {
    let zone = outline.zones[block.first]
    if zone.contains(.code) { return .code }
    if zone.contains(.heading) { return .heading }
    if zone.contains(.quote) { return .quote }
    if zone.contains(.caption) { return .caption }
    if zone.contains(.list) { return .list }
    if zone.contains(.table) { return .table }
    return .body
  }
}
