internal import Markup

/// What the phrases of a page's blocks say, each found when it is first asked for: elements within
/// one another ask for the same ones.
final class BlockPhrases {
  private let text: RenderedText
  /// For each block: whether it is known to be a control, whether it is one; the same of answers.
  private var known: [UInt8]

  init(_ text: RenderedText) {
    self.text = text
    known = [UInt8](repeating: 0, count: text.blocks.count)
  }

  /// Whether a block is a button, a link or a label.
  func isControl(_ block: Int) -> Bool {
    find(block, 1) { CommentPhrases.isControl($0) }
  }

  /// Whether a block is what one presses to answer.
  func isAnswer(_ block: Int) -> Bool {
    find(block, 4) { CommentPhrases.isAnswer($0) }
  }

  private func find(_ block: Int, _ bit: UInt8, _ isTrue: (ArraySlice<UInt8>) -> Bool) -> Bool {
    if known[block] & bit == 0 {
      known[block] |= bit | (isTrue(text.bytes[text.blocks[block].range]) ? bit << 1 : 0)
    }
    return known[block] & bit << 1 != 0
  }
}
