internal import Markup

/// Finds the post of a page: where its text is, and which of the blocks there belong to it.
package struct PostFinder {
  let outline: PageOutline
  private var tree: PageTree { outline.tree }

  package init(_ outline: PageOutline) {
    self.outline = outline
  }

  /// The post's paragraphs without its title, in reading order; empty where there is none.
  /// - Parameter title: the title, left out where it stands among the blocks.
  package func paragraphs(title: String) -> [Paragraph] {
    guard tree.count > 0 else { return [] }
    let root = self.root()
    return BlockSelector(outline, root: root, title: title).paragraphs()
  }

  /// The element that holds the post's text.
  func root() -> Int {
    var node = tree.first(.body) ?? 0
    if outline.prose[node] == 0 { return node }
    while let child = heaviest(in: node), outline.prose[child] >= 0.75 * outline.prose[node] {
      node = child
    }
    return node
  }

  private func heaviest(in node: Int) -> Int? {
    tree.children(node).filter { tree.tag($0) != .text }
      .max { outline.prose[$0] < outline.prose[$1] }
  }
}
