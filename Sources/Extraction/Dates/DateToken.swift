internal import Markup

/// A number, a word or a sign of a text that may hold a date.
struct DateToken {
  enum Kind: UInt8 { case number, word, sign }

  let kind: Kind
  /// How many digits a number has.
  var digits: UInt8 = 0
  /// A number of at most nine digits, or the byte of a sign.
  var value: Int32 = 0
  /// What a word means.
  var word = DateWord()
  let range: Range<Int>

  /// Whether a date can begin with it.
  var mayBegin: Bool {
    switch kind {
    case .number: true
    case .word: word.month != nil || word.daysBack != nil || word.roles.contains(.one)
    case .sign: false
    }
  }

  /// Characters beyond ASCII that are read as signs.
  ///
  /// Apostrophes, dashes, dots between words, and what means year, month and day in East Asia. A
  /// blank is passed over.
  static let signs: [(StaticString, UInt8)] = [
    ("\u{A0}", 0x20), ("\u{B7}", UInt8(ascii: "|")), ("\u{BB}", UInt8(ascii: "|")),
    ("\u{2019}", UInt8(ascii: "'")), ("\u{2018}", UInt8(ascii: "'")),
    ("\u{2013}", UInt8(ascii: "-")), ("\u{2014}", UInt8(ascii: "-")),
    ("\u{2022}", UInt8(ascii: "|")), ("\u{200E}", 0x20), ("\u{202F}", 0x20),
    ("\u{5E74}", UInt8(ascii: "Y")), ("\u{6708}", UInt8(ascii: "M")),
    ("\u{65E5}", UInt8(ascii: "D")), ("\u{B144}", UInt8(ascii: "Y")),
    ("\u{C6D4}", UInt8(ascii: "M")), ("\u{C77C}", UInt8(ascii: "D")),
  ]
}

/// Cuts a text into the tokens of a date.
struct DateTokenizer {
  private let text: [UInt8]
  private var place: Int
  private let end: Int
  private let words = DateWord.table

  /// Longer words are no words of a date.
  private static let longestWord = 24

  private init(_ text: [UInt8], _ range: Range<Int>) {
    self.text = text
    place = range.lowerBound
    end = range.upperBound
  }

  static func tokens(_ text: [UInt8], _ range: Range<Int>) -> [DateToken] {
    var tokenizer = DateTokenizer(text, range)
    var tokens: [DateToken] = []
    tokens.reserveCapacity(min(range.count, 64))
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() -> DateToken? {
    while place < end {
      let start = place
      let byte = text[place]
      if ASCII.isSpace(byte) {
        place += 1
      } else if ASCII.isLetter(byte) {
        return word(from: start)
      } else if ASCII.isDigit(byte) {
        return number(from: start)
      } else if let sign = specialSign() {
        if sign != 0x20 { return DateToken(kind: .sign, value: Int32(sign), range: start..<place) }
      } else if byte >= 0x80 {
        return word(from: start)
      } else {
        place += 1
        return DateToken(kind: .sign, value: Int32(byte), range: start..<place)
      }
    }
    return nil
  }

  private mutating func number(from start: Int) -> DateToken {
    var value: Int32 = 0
    while place < end, ASCII.isDigit(text[place]) {
      if place - start < 9 { value = value * 10 + Int32(text[place] - 0x30) }
      place += 1
    }
    return DateToken(
      kind: .number, digits: UInt8(clamping: place - start), value: value, range: start..<place)
  }

  private mutating func specialSign() -> UInt8? {
    guard text[place] == 0xC2 || text[place] >= 0xE2 else { return nil }
    for (character, sign) in DateToken.signs {
      let count = character.utf8CodeUnitCount
      guard place + count <= end,
        (0..<count).allSatisfy({ character.utf8Start[$0] == text[place + $0] })
      else { continue }
      place += count
      return sign
    }
    return nil
  }

  /// A run of letters; a full stop belongs to it only within `a.m.` and `p.m.`.
  private mutating func word(from start: Int) -> DateToken {
    var word = WordHash()
    var count = 0
    while place < end {
      let byte = text[place]
      if ASCII.isLetter(byte) {
        word.add(ASCII.lower(byte))
        count += 1
        place += 1
      } else if byte >= 0x80, !(byte == 0xC2 && place + 1 < end && text[place + 1] == 0xA0) {
        let (letter, length) = LatinFolding.step(byte, place + 1 < end ? text[place + 1] : 0)
        if let letter {
          word.add(letter)
          count += 1
        }
        place += length
      } else if byte == UInt8(ascii: "."), count == 1, place + 1 < end,
        ASCII.lower(text[place + 1]) == UInt8(ascii: "m")
      {
        word.add(byte)
        count += 1
        place += 1
      } else {
        break
      }
      if count > Self.longestWord {
        word = WordHash()
        count = 0
      }
    }
    return DateToken(kind: .word, word: words[word.value] ?? DateWord(), range: start..<place)
  }
}
