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
    bytes.extracting(block.range).withUnsafeBufferPointer { count($0) }
    endsSentence = Self.endsSentence(bytes, block.range)
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    Self.kinds.withUnsafeBufferPointer { kinds in
      var place = 0
      while place < bytes.count {
        // No lane of a sum runs over within so many bytes.
        let end = min(bytes.count, place + 0x7FFF)
        var sum: UInt64 = 0
        while place < end {
          let kind = kinds[Int(bytes[place])]
          sum &+= kind & ~Self.mayStop
          if kind & Self.mayStop != 0 {
            // The end of a block is as good as a blank.
            let next = place + 1 < bytes.count ? bytes[place + 1] : 0x20
            if Self.isStop(bytes[place], next) { stops += 1 }
          }
          place += 1
        }
        length += Int(sum & 0xFFFF)
        words += Int(sum >> 16 & 0xFFFF)
        letters += Int(sum >> 32 & 0xFFFF)
        digits += Int(sum >> 48)
      }
    }
  }

  /// Marks a byte that may be, or begin, a stop.
  private static let mayStop: UInt64 = 1 << 15

  /// What each byte counts for, in lanes of 16 bits: length, words, letters, digits.
  private static let kinds: [UInt64] = (0..<256).map { value in
    let byte = UInt8(value)
    if byte >= 0x80 {
      // What follows a lead byte counts for nothing.
      guard byte >= 0xC0 else { return 0 }
      let isWide = byte >= 0xE3 && byte <= 0xEC
      return 1 << 32 | (isWide ? 2 : 1) | (byte == 0xE3 || byte == 0xEF ? mayStop : 0)
    }
    if byte == 0x20 { return 1 << 16 | 1 }
    if ASCII.isLetter(byte) { return 1 << 32 | 1 }
    if ASCII.isDigit(byte) { return 1 << 48 | 1 }
    return ".,?!".utf8.contains(byte) ? mayStop | 1 : 1
  }

  /// Whether a stop of ASCII ends a word, or an ideographic full stop or comma, or one of their
  /// full-width kin, begins.
  private static func isStop(_ byte: UInt8, _ next: UInt8) -> Bool {
    switch byte {
    case 0xE3: next == 0x80
    case 0xEF: next == 0xBC
    default: next == 0x20
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
