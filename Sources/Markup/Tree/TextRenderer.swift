/// Collects the text of an element block by block.
struct TextRenderer {
  /// An element that is open, of the kinds that matter to a text.
  private struct Open {
    let node: Int
    let end: Int
    let isBlock: Bool
    let isLink: Bool
    let isQuotation: Bool
  }

  private let tree: PageTree
  private var text = RenderedText()
  private var open: [Open] = []
  /// The nearest block around the present node.
  private var blockNode = 0
  private var links = 0
  private var quotations = 0
  /// The line breaks since the last text of the present block.
  private var breaks = 0
  /// The block that is being written; nil between two.
  private var block: RenderedText.Block?

  init(_ tree: PageTree) {
    self.tree = tree
  }

  mutating func render(_ root: Int, _ isShown: (Int) -> Bool) -> RenderedText {
    // One reference for all texts.
    let bytes = tree.bytes
    let end = tree.end(of: root)
    // Most of what is rendered is a link or a line.
    text.bytes.reserveCapacity(min(1 << 14, 32 * (end - root)))
    blockNode = root
    var node = root
    while node < end {
      close(before: node)
      let tag = tree.tag(node)
      if tag == .text {
        append(node, of: bytes.span)
      } else if tag.isNeverShown || !isShown(node) {
        if tag.isBlock { endBlock() }
        node = tree.end(of: node)
        continue
      } else {
        enter(node, tag)
      }
      node += 1
    }
    close(before: end)
    endBlock()
    return text
  }

  private mutating func enter(_ node: Int, _ tag: Tag) {
    if tag == .br {
      breaks += 1
      if breaks > 1 { endBlock() } else { appendSpace() }
    }
    let isBlock = tag.isBlock || (tag == .cite && headsQuote(node))
    let isLink = tag == .a && tree.has(.href, node)
    if isBlock {
      endBlock()
      blockNode = node
    }
    if isLink { links += 1 }
    let isQuotation = tag == .q
    if isQuotation {
      append(mark: quotations.isMultiple(of: 2) ? "\u{201C}" : "\u{2018}", of: node)
      quotations += 1
    }
    if isBlock || isLink || isQuotation {
      open.append(
        Open(
          node: node, end: tree.end(of: node), isBlock: isBlock, isLink: isLink,
          isQuotation: isQuotation))
    }
  }

  /// Whether an element is the first in a block quote, or in a box that is all of one: forums write
  /// there whom they quote, in a line of its own.
  private func headsQuote(_ node: Int) -> Bool {
    guard let parent = tree.parent(node), node == parent + 1 else { return false }
    if tree.tag(parent) == .blockquote { return true }
    return parent > 0 && tree.tag(parent - 1) == .blockquote && tree.parent(parent) == parent - 1
  }

  private mutating func close(before node: Int) {
    while let last = open.last, last.end <= node {
      open.removeLast()
      if last.isLink { links -= 1 }
      if last.isQuotation {
        quotations -= 1
        append(mark: quotations.isMultiple(of: 2) ? "\u{201D}" : "\u{2019}", of: last.node)
      }
      if last.isBlock {
        endBlock()
        blockNode = open.last(where: \.isBlock)?.node ?? blockNode
      }
    }
  }

  private mutating func endBlock() {
    breaks = 0
    guard var ended = block else { return }
    block = nil
    if text.bytes.last == 0x20 { text.bytes.removeLast() }
    ended.range = ended.range.lowerBound..<text.bytes.count
    text.blocks.append(ended)
  }

  private mutating func appendSpace() {
    guard block != nil, text.bytes.last != 0x20 else { return }
    text.bytes.append(0x20)
  }

  private mutating func append(_ node: Int, of bytes: Span<UInt8>) {
    let start = text.bytes.count
    let blockStart = block?.range.lowerBound ?? start
    VisibleText.append(bytes, tree.textRange(node), to: &text.bytes, from: blockStart)
    endText(node, start)
  }

  /// Appends a quotation mark that a browser puts around a `<q>`.
  private mutating func append(mark: String, of node: Int) {
    let start = text.bytes.count
    text.bytes.append(contentsOf: mark.utf8)
    endText(node, start)
  }

  /// Counts what was appended from a place on to the present block, or begins one with it.
  private mutating func endText(_ node: Int, _ start: Int) {
    let end = text.bytes.count
    guard end > start else { return }
    if end > start + 1 || text.bytes[start] != 0x20 { breaks = 0 }
    let linked = links > 0 ? end - start : 0
    if block == nil {
      block = RenderedText.Block(
        range: start..<end, node: blockNode, first: node, last: node, linkedBytes: linked)
    } else {
      block?.last = node
      block?.linkedBytes += linked
    }
  }
}
