internal import Markup

/// Chooses the blocks of a post among those of its region.
struct BlockSelector {
  let outline: PageOutline
  let region: PostRegion
  let title: String

  init(_ outline: PageOutline, region: PostRegion, title: String) {
    self.outline = outline
    self.region = region
    self.title = title
  }

  func paragraphs() -> [Paragraph] {
    kept().map { i in
      let block = outline.text.blocks[i]
      return Paragraph(role(block), outline.text.string(block))
    }
  }

  /// The blocks of the post, in order.
  func kept() -> [Int] {
    withoutEmptyHeadings(region.lead.filter(isLead) + region.body.filter(isKept))
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
    outline.zones[outline.text.blocks[i].first].contains(.heading) && outline.measures[i].length < 120
  }

  private func isKept(_ i: Int) -> Bool {
    let block = outline.text.blocks[i]
    let measure = outline.measures[i]
    let zone = outline.zones[block.first]
    guard zone.isDisjoint(with: [.boilerplate, .comments, .hidden]) else { return false }
    if measure.letters + measure.digits == 0 { return false }
    if measure.linkShare > 0.5, measure.length < 120 { return false }
    if zone.contains(.byline), measure.length < 80 { return false }
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
