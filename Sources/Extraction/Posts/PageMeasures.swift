internal import Markup

/// What can be measured on a page: its names, its blocks of text, and how much of it each element holds.
final class PageMeasures: Sendable {
  let tree: PageTree
  let names: PageNames
  let text: RenderedText
  let blocks: [BlockMeasure]
  /// How much each block speaks for being in a post.
  private let proses: [Float]
  /// The prose of each node and all that is in it.
  let prose: [Float]
  /// How many bytes of text each node and all that is in it holds, and how many of them in links.
  let lengths: [Int32]
  private let linkedLengths: [Int32]

  /// - Parameter lexicon: what the names of earlier pages say.
  init(_ tree: PageTree, _ lexicon: inout NameLexicon) {
    self.tree = tree
    names = PageNames(tree, &lexicon)
    text = tree.rendered()
    blocks = text.blocks.map { [text] in BlockMeasure(text, $0) }
    proses = blocks.map(\.prose)
    prose = Self.sum(proses, text, tree) { _ in true }
    lengths = Self.sum(text, tree) { Int32($0.range.count) }
    linkedLengths = Self.sum(text, tree) { Int32($0.linkedBytes) }
  }

  /// The prose of each node and all that is in it, of those blocks alone that count.
  /// - Parameter isCounted: asked for the first node of a block.
  func prose(where isCounted: (Int) -> Bool) -> [Float] {
    Self.sum(proses, text, tree, where: isCounted)
  }

  /// How much of the text in an element is in links, from 0 to 1.
  func linkShare(_ node: Int) -> Float {
    Float(linkedLengths[node]) / Float(max(1, lengths[node]))
  }

  private static func sum(
    _ proses: [Float], _ text: RenderedText, _ tree: PageTree, where isCounted: (Int) -> Bool
  ) -> [Float] {
    var sums = [Float](repeating: 0, count: tree.count)
    for i in proses.indices where proses[i] > 0 && isCounted(text.blocks[i].first) {
      sums[text.blocks[i].node] += proses[i]
    }
    var node = tree.count
    while node > 0 {
      node -= 1
      // Adding nothing changes nothing.
      if sums[node] > 0, let parent = tree.parent(node) { sums[parent] += sums[node] }
    }
    return sums
  }

  private static func sum(
    _ text: RenderedText, _ tree: PageTree, of length: (RenderedText.Block) -> Int32
  ) -> [Int32] {
    var sums = [Int32](repeating: 0, count: tree.count)
    for block in text.blocks { sums[block.node] += length(block) }
    var node = tree.count
    while node > 0 {
      node -= 1
      if sums[node] > 0, let parent = tree.parent(node) { sums[parent] += sums[node] }
    }
    return sums
  }
}
