/// A number as it is written: its groups of digits, the first perhaps behind `+` or in brackets.
struct DigitGroups {
  struct Group {
    let start: Int
    let count: Int
    /// What stands between it and the next group: at most three bytes.
    var separator: Range<Int>
  }

  /// Values from 0 to 9.
  private(set) var digits: [UInt8] = []
  private(set) var groups: [Group] = []
  /// Whether a plus sign stands before it.
  let isInternational: Bool

  /// - Parameters:
  ///   - place: where a digit, a plus sign or a bracket stands.
  ///   - most: how many digits are read; a longer run of digits is no number.
  init(_ text: [UInt8], at place: Int, most: Int) {
    var place = place
    if place < text.count, text[place] == UInt8(ascii: "(") { place += 1 }
    isInternational = place < text.count && text[place] == UInt8(ascii: "+")
    if isInternational { place += 1 }
    while place < text.count, digits.count <= most {
      let start = place
      while place < text.count, Bytes.isDigit(text[place]), digits.count <= most {
        digits.append(text[place] - 0x30)
        place += 1
      }
      guard place > start else { break }
      let next = Self.separatorEnd(text, from: place)
      groups.append(Group(start: start, count: place - start, separator: place..<next))
      // A word that begins in digits is no number: `1e`, `9b`.
      if place < text.count, Bytes.isWord(text[place]) {
        digits.removeLast(place - start)
        groups.removeLast()
        break
      }
      guard next > place else { break }
      place = next
    }
  }

  /// The end of what may stand between two groups; where it begins if no digit follows.
  private static func separatorEnd(_ text: [UInt8], from start: Int) -> Int {
    var end = start
    while end < text.count, end - start < 3, isSeparator(text[end]) { end += 1 }
    return end < text.count && Bytes.isDigit(text[end]) ? end : start
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      true
    default: false
    }
  }
}
