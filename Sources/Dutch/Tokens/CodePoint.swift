/// A code point of a text, what it is and how many bytes it takes.
struct CodePoint {
  enum Class {
    /// White space, or a control character, which no table may hold.
    case space
    case letter
    case upperLetter
    /// A combining mark, a joiner, a variation selector: belongs to what stands before.
    case extending
    case digit
    /// A letter of a script that is written without blanks: a word by itself.
    case ideograph
    case openQuote
    case closeQuote
    /// `’` and its likes: an apostrophe or a quotation mark.
    case apostrophe
    case dash
    case ellipsis
    case opener
    case closer
    case currency
    case mark
    case symbol
    case emoji
    case flag
  }

  let value: UInt32
  let length: Int

  /// Decodes the code point at `i`; a broken sequence is one byte of value U+FFFD.
  init(_ text: UnsafeBufferPointer<UInt8>, at i: Int) {
    let first = text[i]
    let need = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard need > 0, i + need <= text.count else {
      (value, length) = (0xFFFD, 1)
      return
    }
    var bits = need == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(need))
    for offset in 1..<max(need, 1) { bits = bits << 6 | UInt32(text[i + offset] & 0x3F) }
    (value, length) = (bits, need)
  }

  var kind: Class {
    switch value {
    case 0..<0x80: asciiKind
    case 0x80...0xBF: latinMark
    case 0xD7, 0xF7: .symbol
    case 0xC0...0xDE: .upperLetter
    case 0xDF...0xFF: .letter
    case 0x100...0x17F: value & 1 == 0 ? .upperLetter : .letter
    case 0x180...0x2AF: .letter
    case 0x300...0x36F, 0x200C...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: .extending
    case 0x1F3FB...0x1F3FF, 0xE0020...0xE007F, 0x20D0...0x20FF: .extending
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0x2010...0x2FFF: punctuation
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .ideograph
    case 0x1F1E6...0x1F1FF: .flag
    case 0x1F000...0x1FAFF: .emoji
    default: general
    }
  }

  private var asciiKind: Class {
    switch ByteClass(UInt8(truncatingIfNeeded: value)) {
    case .space: .space
    case .lower: .letter
    case .upper: .upperLetter
    case .digit: .digit
    case .mark, .high: .mark
    }
  }

  private var latinMark: Class {
    switch value {
    case 0x80...0xA0: .space
    case 0xA2...0xA5: .currency
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xAB: .openQuote
    case 0xBB: .closeQuote
    case 0xAD: .extending
    case 0xB2, 0xB3, 0xB9, 0xBC...0xBE: .digit
    case 0xA1, 0xBF: .opener
    default: .symbol
    }
  }

  private var punctuation: Class {
    switch value {
    case 0x2010, 0x2011: .mark
    case 0x2012...0x2015: .dash
    case 0x2018, 0x201A, 0x201B, 0x201C, 0x201E, 0x201F, 0x2039: .openQuote
    case 0x2019, 0x2032: .apostrophe
    case 0x201D, 0x203A, 0x2033: .closeQuote
    case 0x2026: .ellipsis
    case 0x202A...0x202E, 0x2066...0x206F: .extending
    case 0x20A0...0x20CF: .currency
    case 0x2070...0x209C, 0x2150...0x218B: .digit
    case 0x2600...0x27BF, 0x2B00...0x2BFF, 0x2190...0x23FF: .emoji
    case 0x2100...0x214F: .letter
    default: .symbol
    }
  }

  /// What Unicode's own tables say, for scripts that are rare here.
  private var general: Class {
    guard let scalar = Unicode.Scalar(value) else { return .symbol }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upperLetter
    case .lowercaseLetter, .modifierLetter, .otherLetter: return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .extending
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    case .openPunctuation: return .opener
    case .closePunctuation: return .closer
    case .initialPunctuation: return .openQuote
    case .finalPunctuation: return .closeQuote
    case .currencySymbol: return .currency
    default: return .symbol
    }
  }
}
