/// A text as a browser shows it: a run of bytes, and the blocks that it falls into.
///
/// A *block* is what stands between two line breaks that the layout makes: a paragraph, a heading,
/// an item of a list, a cell of a table, or the text between two empty lines. White space is
/// collapsed to single blanks and trimmed; soft hyphens and signs without width are left out.
@usableFromInline
package struct RenderedText: Sendable {
  @usableFromInline
  package struct Block: Sendable, Equatable {
    /// Where its text stands in `bytes`.
    @usableFromInline package var range: Range<Int>
    /// The nearest element around it that a browser breaks lines for.
    @usableFromInline package let node: Int
    /// The first and the last of its texts.
    @usableFromInline package let first: Int
    @usableFromInline package var last: Int
    /// How many of its bytes are in links.
    @usableFromInline package var linkedBytes: Int
  }

  /// UTF-8.
  @usableFromInline package internal(set) var bytes: [UInt8] = []
  @usableFromInline package internal(set) var blocks: [Block] = []

  package func string(_ block: Block) -> String {
    String(decoding: bytes[block.range], as: UTF8.self)
  }

  /// All of it in one line.
  package var line: String {
    if blocks.count == 1 { return string(blocks[0]) }
    return blocks.map { string($0) }.joined(separator: " ")
  }

  /// The blocks that stand within a run of nodes; these must be the nodes of one element that is
  /// shown as a block.
  package func blocks(in nodes: Range<Int>) -> Range<Int> {
    index(of: nodes.lowerBound)..<index(of: nodes.upperBound)
  }

  /// The first block that begins at a node or behind it.
  private func index(of node: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].first < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension PageTree {
  /// The text of an element as a browser shows it.
  /// - Parameters:
  ///   - node: the element, or a text.
  ///   - isShown: asked once for each element in it; one that is not shown is left out with all that
  ///     is in it.
  package func rendered(_ node: Int, where isShown: (Int) -> Bool = { _ in true }) -> RenderedText {
    guard nodes.contains(node) else { return RenderedText() }
    var renderer = TextRenderer(self)
    return renderer.render(node, isShown)
  }

  /// The whole page as a browser shows it.
  package func rendered() -> RenderedText { rendered(0) }

  /// The text of an element in one line, as a browser shows it.
  package func text(of node: Int) -> String { rendered(node).line }
}

extension PageTree {
  /// The texts in an element in one line, also of one that is never shown, such as `<title>`.
  package func rawText(of node: Int) -> String {
    let bytes = bytes
    var line: [UInt8] = []
    for inner in subtree(node) where tag(inner) == .text {
      VisibleText.append(bytes.span, textRange(inner), to: &line, from: 0)
    }
    while line.last == 0x20 { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
