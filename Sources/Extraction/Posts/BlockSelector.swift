internal import Markup

/// Chooses the blocks of a post among those of the element that holds it.
struct BlockSelector {
  let outline: PageOutline
  let root: Int
  let title: String

  init(_ outline: PageOutline, root: Int, title: String) {
    self.outline = outline
    self.root = root
    self.title = title
  }

  func paragraphs() -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    for i in outline.text.blocks(in: outline.tree.subtree(root)) where isKept(i) {
      let block = outline.text.blocks[i]
      paragraphs.append(Paragraph(role(block), outline.text.string(block)))
    }
    while paragraphs.last?.role == .heading { paragraphs.removeLast() }
    return paragraphs
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
