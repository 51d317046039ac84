internal import Markup

/// Chooses the title of the post: the heading that the page's own metadata names, not the site's
/// name.
struct TitleChooser {
  private let outline: PageOutline
  private let meta: MetaTags
  private let linked: LinkedData
  private let site: SiteName
  private var tree: PageTree { outline.tree }

  init(_ outline: PageOutline, _ meta: MetaTags, _ linked: LinkedData, _ site: SiteName) {
    self.outline = outline
    self.meta = meta
    self.linked = linked
    self.site = site
  }

  private struct Heading {
    let node: Int
    let text: String
    let folded: String
    let level: Int
    let isTitle: Bool
  }

  /// A page with more headings is a list.
  private static let mostHeadings = 200

  func title() -> String {
    let named = candidates()
    let headings = self.headings()
    if let found = agreed(headings, named) { return found }
    let own = headings.filter { $0.level == 1 && !site.isName($0.folded) }
    if let title = own.first(where: \.isTitle) ?? (own.count == 1 ? own.first : nil) {
      return title.text
    }
    if let first = own.first, named.isEmpty { return first.text }
    if let title = headings.first(where: { $0.isTitle && !site.isName($0.folded) }), named.isEmpty {
      return title.text
    }
    return named.first ?? own.first?.text ?? headings.first?.text ?? meta.documentTitle
  }

  /// What the metadata call it, without the site's name; the most trusted first.
  private func candidates() -> [String] {
    var texts: [String] = []
    if let headline = linked.headline { texts.append(headline) }
    if let shared = meta.first(MetadataNames.title) { texts.append(shared) }
    texts.append(meta.documentTitle)
    return texts.map(site.without).filter { !$0.isEmpty && !site.isName(TitleText.fold($0)) }
  }

  private func headings() -> [Heading] {
    var headings: [Heading] = []
    for node in tree.nodes {
      guard headings.count < Self.mostHeadings, let level = level(node) else { continue }
      let zone = outline.zones[node]
      if zone.contains(.comments) || zone.contains(.hidden) { continue }
      if level > 1, zone.contains(.boilerplate) { continue }
      for text in lines(of: node) {
        let folded = TitleText.fold(text)
        guard !folded.isEmpty, text.utf8.count < 400 else { continue }
        headings.append(
          Heading(
            node: node, text: text, folded: folded, level: level,
            isTitle: outline.hints[node].contains(.title) || isHeadline(node)))
      }
    }
    return headings
  }

  /// The whole of a heading, and each of its lines and marked parts where it has several: one may
  /// be a kicker.
  private func lines(of node: Int) -> [String] {
    let text = tree.rendered(node)
    let whole = text.line
    var lines = [whole]
    if text.blocks.count > 1 { lines += text.blocks.map { text.string($0) } }
    // What is all in one child is said already.
    guard let child = tree.firstChild(node), tree.end(of: child) < tree.end(of: node) else {
      return lines
    }
    let parts = tree.children(node).filter { tree.tag($0) != .text }.prefix(4)
    for part in parts where tree.end(of: part) > part + 1 {
      let line = tree.text(of: part)
      if line != whole, !line.isEmpty { lines.append(line) }
    }
    let texts = tree.children(node).filter { tree.tag($0) == .text }.map { tree.text(of: $0) }
    if let last = texts.last(where: { !$0.isEmpty }), last != whole { lines.append(last) }
    return lines
  }

  private func level(_ node: Int) -> Int? {
    switch tree.tag(node) {
    case .h1: return 1
    case .h2: return 2
    case .h3: return 3
    default:
      let isTitle = outline.hints[node].contains(.title) && tree.tag(node).isBlock
      return (isTitle && tree.end(of: node) - node < 12) || isHeadline(node) ? 4 : nil
    }
  }

  private func isHeadline(_ node: Int) -> Bool {
    outline.names.has([.itemprop], node) && tree.has("headline", in: .itemprop, node)
  }

  /// The heading that a name agrees with best: the same, else one that begins or ends with it.
  private func agreed(_ headings: [Heading], _ named: [String]) -> String? {
    for name in named {
      let folded = TitleText.fold(name)
      let equal = headings.filter { $0.folded == folded && !site.isName($0.folded) }
      if let best = equal.min(by: { $0.level < $1.level }) { return best.text }
    }
    for segment in SiteName.segments(meta.documentTitle) {
      let folded = TitleText.fold(segment)
      if let same = headings.first(where: {
        $0.level == 1 && $0.folded == folded && !site.isName($0.folded)
      }) {
        return same.text
      }
    }
    for name in named {
      let folded = TitleText.fold(name)
      let near = headings.filter { heading in
        guard !site.isName(heading.folded) else { return false }
        let (short, long) =
          heading.folded.utf8.count < folded.utf8.count
          ? (heading.folded, folded) : (folded, heading.folded)
        return 2 * short.utf8.count > long.utf8.count
          && (long.hasPrefix(short) || long.hasSuffix(short))
      }
      if let best = near.filter({ $0.level == 1 }).first ?? near.first { return best.text }
    }
    return nil
  }
}
