internal import Markup

/// What the phrases of a page's blocks say, each found when it is first asked for: elements within
/// one another ask for the same ones.
final class BlockPhrases {
  private let text: RenderedText
  /// For each block and each question two bits: whether the answer is known, and whether it is yes.
  private var known: [UInt16]

  init(_ text: RenderedText) {
    self.text = text
    known = [UInt16](repeating: 0, count: text.blocks.count)
  }

  /// Whether a block is a button, a link or a label.
  func isControl(_ block: Int) -> Bool { find(block, 0) { CommentPhrases.isControl($0) } }

  /// Whether a block is what one presses to answer.
  func isAnswer(_ block: Int) -> Bool { find(block, 1) { CommentPhrases.isAnswer($0) } }

  /// Whether a block says whose comment follows.
  func isHeading(_ block: Int) -> Bool { find(block, 2) { CommentPhrases.isHeading($0) } }

  /// Whether a block announces comments.
  func isAnnouncement(_ block: Int) -> Bool { find(block, 3) { CommentPhrases.isAnnouncement($0) } }

  /// Whether a block announces the newest comments of a whole site.
  func isDigest(_ block: Int) -> Bool { find(block, 4) { CommentPhrases.isDigest($0) } }

  private func find(_ block: Int, _ question: Int, _ answer: (ArraySlice<UInt8>) -> Bool) -> Bool {
    let bit: UInt16 = 1 << (2 * question)
    if known[block] & bit == 0 {
      known[block] |= bit | (answer(text.bytes[text.blocks[block].range]) ? bit << 1 : 0)
    }
    return known[block] & bit << 1 != 0
  }
}
