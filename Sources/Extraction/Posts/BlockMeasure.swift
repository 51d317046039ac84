internal import Markup

/// What can be told of a block by counting, in any language.
package struct BlockMeasure: Sendable {
  /// Signs, of which one of East Asia counts for two.
  package private(set) var length = 0
  package private(set) var words = 1
  /// Full stops, commas and their like that end a word, in any script.
  package private(set) var stops = 0
  package private(set) var letters = 0
  package private(set) var digits = 0
  /// Whether it ends as a sentence does.
  package private(set) var endsSentence = false
  /// How much of it is in links, from 0 to 1.
  package let linkShare: Float

  init(_ text: borrowing RenderedText, _ block: RenderedText.Block) {
    linkShare = Float(block.linkedBytes) / Float(max(1, block.range.count))
    let bytes = text.bytes.span
    for i in block.range {
      count(bytes[i], next: i + 1 < block.range.upperBound ? bytes[i + 1] : 0x20)
    }
    endsSentence = Self.endsSentence(bytes, block.range)
  }

  private mutating func count(_ byte: UInt8, next: UInt8) {
    if byte < 0x80 {
      length += 1
      if byte == 0x20 {
        words += 1
      } else if ASCII.isLetter(byte) {
        letters += 1
      } else if ASCII.isDigit(byte) {
        digits += 1
      } else if next == 0x20, byte == 0x2E || byte == 0x2C || byte == 0x3F || byte == 0x21 {
        stops += 1
      }
    } else if byte >= 0xC0 {
      let isWide = byte >= 0xE3 && byte <= 0xEC
      // The ideographic full stop and comma, and their full-width kin, begin with these two.
      if (byte == 0xE3 && next == 0x80) || (byte == 0xEF && next == 0xBC) { stops += 1 }
      length += isWide ? 2 : 1
      letters += 1
    }
  }

  private static func endsSentence(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var i = range.upperBound - 1
    // A closing quotation mark or bracket may follow the full stop.
    while i > range.lowerBound, bytes[i] == 0x22 || bytes[i] == 0x27 || bytes[i] == 0x29 { i -= 1 }
    if i - 2 >= range.lowerBound, bytes[i - 2] == 0xE2, bytes[i - 1] == 0x80 {
      if bytes[i] == 0xA6 { return true }
      i -= 3
    }
    let byte = bytes[i]
    if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A { return true }
    guard i - 2 >= range.lowerBound else { return false }
    return (bytes[i - 2] == 0xE3 && bytes[i - 1] == 0x80 && bytes[i] == 0x82)
      || (bytes[i - 2] == 0xEF && bytes[i - 1] == 0xBC)
  }

  /// How much a block speaks for being in a post, roughly its length.
  var prose: Float {
    guard linkShare < 0.6 else { return 0 }
    let own = Float(length) * (1 - linkShare)
    if length < 25 { return stops > 0 || endsSentence ? own * 0.3 : 0 }
    if length < 80 { return stops > 0 || endsSentence ? own : own * 0.3 }
    return stops > 0 || endsSentence ? own * 1.2 : own * 0.6
  }
}
