internal import Markup

/// Finds the post of a page: where its text is, and which of the blocks there belong to it.
package struct PostFinder {
  let outline: PageOutline
  private var tree: PageTree { outline.tree }

  /// The share of an element's prose that a child must hold to stand for it.
  private static let mostOfProse: Float = 0.75

  package init(_ outline: PageOutline) {
    self.outline = outline
  }

  /// The post's paragraphs without its title, in reading order; empty where there is none.
  /// - Parameter title: the title, left out where it stands among the blocks.
  package func paragraphs(title: String) -> [Paragraph] {
    guard tree.count > 0 else { return [] }
    return BlockSelector(outline, region: region(title: title), title: title).paragraphs()
  }

  /// The element that holds the post's text.
  func root() -> Int {
    var node = tree.first(.body) ?? 0
    if outline.prose[node] == 0 { return node }
    while let child = heaviest(in: node),
      outline.prose[child] >= Self.mostOfProse * outline.prose[node]
    {
      node = child
    }
    return node
  }

  private func heaviest(in node: Int) -> Int? {
    tree.children(node).filter { tree.tag($0) != .text }
      .max { outline.prose[$0] < outline.prose[$1] }
  }

  /// Where the post's blocks are: those of the element that holds its text, and those between its
  /// title and that element.
  func region(title: String) -> PostRegion {
    let root = self.root()
    let body = outline.text.blocks(in: tree.subtree(root))
    let heading = titleBlock(title, before: body.lowerBound)
    return PostRegion(
      root: root, body: body, lead: (heading.map { $0 + 1 } ?? body.lowerBound)..<body.lowerBound)
  }

  /// The last heading before a block that is the title.
  private func titleBlock(_ title: String, before block: Int) -> Int? {
    guard !title.isEmpty else { return nil }
    return (0..<block).last { i in
      let block = outline.text.blocks[i]
      guard !outline.zones[block.first].contains(.boilerplate) else { return false }
      return outline.text.string(block) == title
    }
  }
}

/// The stretches of a page's blocks in which its post is.
struct PostRegion {
  /// The element that holds the text.
  let root: Int
  /// Its blocks.
  let body: Range<Int>
  /// Those between the title and it.
  let lead: Range<Int>
}
