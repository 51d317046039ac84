internal import Markup

/// Says which zones an element opens.
///
/// A name alone excludes nothing that holds most of the page's prose: class names lie, most of all
/// on the outermost elements, where they tell the states of the whole page.
struct ZoneReader {
  private let page: PageMeasures
  private let tree: PageTree
  private let names: PageNames
  private let hints: [Hints]
  private let rawProse: [Float]
  private let total: Float

  /// The share of a page's prose from which on an element cannot be boilerplate by its name.
  private static let mostOfBoilerplate: Float = 0.5
  /// The same for elements whose tag says so.
  private static let mostOfNavigation: Float = 0.6

  init(_ page: PageMeasures) {
    self.page = page
    (tree, names, hints, rawProse) = (page.tree, page.names, page.names.hints, page.prose)
    total = max(1, page.prose.first ?? 0)
  }

  func zone(_ node: Int, in around: PageOutline.Zone) -> PageOutline.Zone {
    var zone = byTag(node, in: around)
    let tag = tree.tag(node)
    guard tag != .html, tag != .body, tree.hasAttributes(node) else { return zone }
    let hints = hints[node]
    if hints.isEmpty, !names.hasMarks(node) { return zone }
    let share = share(node)
    if names.hasMarks(node) {
      zone.formUnion(byRole(node))
      if isHidden(node), share < Self.mostOfBoilerplate { zone.insert(.hidden) }
    }
    guard !hints.isEmpty else { return zone }
    if hints.contains(.boilerplate), share < Self.mostOfBoilerplate, !isPost(node) {
      zone.insert(.boilerplate)
    }
    if hints.contains(.weakBoilerplate), share < Self.mostOfBoilerplate, !isPost(node),
      rawProse[node] < 60 || page.linkShare(node) > 0.3
    {
      zone.insert(.boilerplate)
    }
    if hints.contains(.comments), !isPost(node) { zone.insert(.comments) }
    if hints.contains(.hidden), share < Self.mostOfBoilerplate { zone.insert(.hidden) }
    if hints.contains(.postBody) { zone.insert(.postBody) }
    if hints.contains(.byline), share < 0.1 { zone.insert(.byline) }
    if hints.contains(.caption), share < 0.2 { zone.insert(.caption) }
    if hints.contains(.quote), share < 0.5 { zone.insert(.quote) }
    return zone
  }

  private func byTag(_ node: Int, in around: PageOutline.Zone) -> PageOutline.Zone {
    switch tree.tag(node) {
    case .nav, .menu, .dialog, .search:
      return share(node) < Self.mostOfNavigation ? .boilerplate : []
    case .footer, .aside: return share(node) < Self.mostOfBoilerplate ? .boilerplate : []
    case .form: return share(node) < 0.2 ? .boilerplate : []
    case .button, .select, .option, .optgroup, .label, .legend, .noscript, .input:
      return share(node) < 0.5 ? .boilerplate : []
    case .header where !around.contains(.article) && !around.contains(.main):
      return share(node) < 0.2 && !holdsTitle(node) ? .boilerplate : []
    case .blockquote: return .quote
    case .pre, .code, .samp, .kbd: return .code
    // An item that holds most of the page's text lays it out, as a table may.
    case .li, .dd, .dt: return share(node) < Self.mostOfNavigation ? .list : []
    // A table that holds much of the page's text lays it out.
    case .table: return share(node) < 0.35 ? .table : []
    case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
    case .figcaption, .caption: return .caption
    case .article: return .article
    case .main: return .main
    case .address: return .byline
    default: return []
    }
  }

  /// How much of the page's prose an element holds, from 0 to 1.
  private func share(_ node: Int) -> Float { rawProse[node] / total }

  private func byRole(_ node: Int) -> PageOutline.Zone {
    var zone: PageOutline.Zone = []
    if names.has(.itemprop, node), tree.has("articleBody", in: .itemprop, node) {
      zone.insert(.postBody)
    }
    guard names.has([.role], node), let role = tree.range(of: .role, node) else { return zone }
    let share = share(node)
    for name in ["navigation", "complementary", "contentinfo", "search", "dialog", "menu", "alert"]
    where tree.equal(role, name) && share < Self.mostOfBoilerplate {
      zone.insert(.boilerplate)
    }
    if tree.equal(role, "main") { zone.insert(.main) }
    if tree.equal(role, "article") { zone.insert(.article) }
    return zone
  }

  /// Whether it is the whole post, whose classes name its categories and its state.
  private func isPost(_ node: Int) -> Bool {
    let tag = tree.tag(node)
    if tag == .article || tag == .main { return rawProse[node] / total > 0.2 }
    return hints[node].contains(.postBody) && rawProse[node] / total > 0.2
  }

  private func isHidden(_ node: Int) -> Bool {
    if names.has([.hidden], node) { return true }
    return names.isHiddenByStyle(node, in: tree)
  }

  private func holdsTitle(_ node: Int) -> Bool { tree.first(.h1, in: node) != nil }
}
