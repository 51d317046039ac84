internal import Markup

/// Finds the post of a page: where its text is, and which of the blocks there belong to it.
package struct PostFinder {
  let outline: PageOutline
  /// Whether what was taken for comments is not the post itself.
  package let keepsComments: Bool
  private let isContinuation: Bool
  private var tree: PageTree { outline.tree }

  /// The share of an element's prose that a child must hold to stand for it.
  private static let mostOfProse: Float = 0.75

  /// The same for one whose name says that it is the post.
  private static let halfOfProse: Float = 0.5

  /// - Parameters:
  ///   - outline: the page.
  ///   - comments: the nodes of its comments, in order and apart.
  ///   - isThread: whether the page is a row of messages of which the first is the post.
  ///   - isContinuation: whether the page may well have no post.
  package init(
    _ outline: PageOutline, comments: [Range<Int>] = [], isThread: Bool = false,
    isContinuation: Bool = false
  ) {
    var outline = outline
    keepsComments = outline.exclude(comments, isAll: isThread, mayLeaveNothing: isContinuation)
    self.outline = outline
    self.isContinuation = isContinuation
  }

  /// The post's paragraphs without its title, in reading order; empty where there is none.
  /// - Parameters:
  ///   - title: the title, left out where it stands among the blocks.
  ///   - declared: the text that the page declares in linked data; empty where it does not.
  package func paragraphs(title: String, declared: String = "") -> [Paragraph] {
    guard tree.count > 0, !isContinuation || outline.prose[0] >= PageOutline.leastPost else {
      return []
    }
    let body = declared.utf8.count >= DeclaredBody.shortest ? DeclaredBody(declared) : nil
    let found = BlockSelector(outline, region: region(title: title), title: title)
      .paragraphs(body)
    guard let body else { return found }
    // A page that fills itself by script has its text in the declaration alone.
    let length = found.reduce(0) { $0 + $1.text.utf8.count }
    return length * 4 < body.length && !body.paragraphs.isEmpty ? body.paragraphs : found
  }

  /// The element that holds the post's text.
  func root() -> Int {
    var node = tree.first(.body) ?? 0
    if outline.prose[node] == 0 { return node }
    while let child = heaviest(in: node),
      outline.prose[child] >= (isNamedPost(child) ? Self.halfOfProse : Self.mostOfProse)
        * outline.prose[node]
    {
      node = child
    }
    return node
  }

  /// Whether an element says of itself that it holds the post.
  private func isNamedPost(_ node: Int) -> Bool {
    let tag = tree.tag(node)
    if tag == .article || tag == .main { return true }
    return outline.hints[node].contains(.postBody)
      || tree.has("articleBody", in: .itemprop, node)
  }

  private func heaviest(in node: Int) -> Int? {
    tree.children(node).filter { Self.holdsBlocks(tree.tag($0)) }
      .max { outline.prose[$0] < outline.prose[$1] }
  }

  /// Whether an element is made to hold several paragraphs.
  private static func holdsBlocks(_ tag: Tag) -> Bool {
    switch tag {
    case .div, .section, .article, .main, .center, .form, .td, .tr, .tbody, .table, .span, .font,
      .other, .fieldset, .details, .noscript, .th, .aside, .header, .a, .strong, .b, .em, .i:
      true
    default: false
    }
  }

  /// Where the post's blocks are: those of the element that holds its text, and those between its
  /// title and that element.
  func region(title: String) -> PostRegion {
    let root = self.root()
    let body = outline.text.blocks(in: tree.subtree(root))
    let heading = titleBlock(title, before: body.lowerBound) ?? containerStart(root)
    return PostRegion(
      root: root, body: body, lead: (heading.map { $0 + 1 } ?? body.lowerBound)..<body.lowerBound)
  }

  /// The block before those of the post's element, where the text's own element is but a part of it.
  private func containerStart(_ root: Int) -> Int? {
    let container = Array(tree.ancestors(root)).prefix(4).last { node in
      tree.tag(node) == .article || !outline.hints[node].isDisjoint(with: [.content, .item])
    }
    return container.map { outline.text.blocks(in: tree.subtree($0)).lowerBound - 1 }
  }

  /// The last block of the title before a block.
  private func titleBlock(_ title: String, before limit: Int) -> Int? {
    guard limit > 0 else { return nil }
    let start = outline.text.blocks[min(limit, outline.text.blocks.count - 1)].first
    let heading = tree.nodes.prefix(start).last { node in
      let tag = tree.tag(node)
      guard tag == .h1 || tag == .h2 || outline.hints[node].contains(.title),
        outline.zones[node].isDisjoint(with: .boilerplate), outline.lengths[node] > 0
      else { return false }
      return tag == .h1 || tree.text(of: node) == title
    }
    guard let heading else { return nil }
    let blocks = outline.text.blocks(in: tree.subtree(heading))
    return blocks.isEmpty || blocks.upperBound > limit ? nil : blocks.upperBound - 1
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
