/// Which side of a quotation a mark stands on, as far as the mark itself tells.
enum QuoteSide {
  case opens
  case closes
  /// `"` and `'`: its neighbours tell.
  case either
}

extension SentenceReader {
  /// The side of the quotation mark that is token `i`.
  func side(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> QuoteSide {
    let quote = token(at: i)
    switch text[Int(quote.start)] {
    case UInt8(ascii: ","), UInt8(ascii: "`"): return .opens
    case UInt8(ascii: "'"):
      if quote.count == 1 { return .either }
      let isGlued = i + 1 < tokenCount && !token(at: i + 1).isSpaced
      return quote.isSpaced && isGlued ? .opens : .closes
    case 0xC2, 0xE2:
      switch CodePoint(text, at: Int(quote.start)).value {
      case 0xAB, 0x2039, 0x201E, 0x201A: return .opens
      case 0xBB, 0x203A, 0x201D: return .closes
      default: return .either
      }
    default: return .either
    }
  }
}
