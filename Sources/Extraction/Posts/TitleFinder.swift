internal import Markup

/// Finds the title of a page's post among its headings.
struct TitleFinder {
  let outline: PageOutline

  init(_ outline: PageOutline) {
    self.outline = outline
  }

  func title() -> String {
    let tree = outline.tree
    let headings = tree.nodes.filter { tree.tag($0) == .h1 }
    for node in headings where !outline.zones[node].contains(.boilerplate) {
      let text = tree.text(of: node)
      if !text.isEmpty { return text }
    }
    return shared() ?? document() ?? ""
  }

  /// What the page gives to those who link to it.
  private func shared() -> String? {
    let tree = outline.tree
    return tree.nodes.lazy
      .filter { tree.tag($0) == .meta && tree.value(of: .property, $0) == "og:title" }
      .compactMap { tree.value(of: .content, $0) }.first { !$0.isEmpty }
  }

  private func document() -> String? {
    let tree = outline.tree
    return tree.first(.title).map { tree.rawText(of: $0) }
  }
}
