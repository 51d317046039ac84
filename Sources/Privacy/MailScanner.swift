/// Finds the e-mail address around an at sign, also one that is spelled: `jan [at] site [punt] nl`.
enum MailScanner {
  /// RFC 5321 allows no longer local part and no longer domain.
  private static let longestLocal = 64
  private static let longestDomain = 253

  /// - Parameters:
  ///   - sign: where the at sign stands, whose length may be that of a word in brackets.
  ///   - start: where what may still be masked begins.
  static func find(
    in text: [UInt8], at sign: Int, signLength: Int, from start: Int
  ) -> MaskMatch? {
    let isSpelled = signLength > 1
    var localEnd = sign
    if isSpelled, localEnd > start, text[localEnd - 1] == 0x20 { localEnd -= 1 }
    let floor = max(start, localEnd - longestLocal)
    var local = localEnd
    while local > floor, isLocal(text[local - 1]) { local -= 1 }
    while local < localEnd, text[local] == UInt8(ascii: ".") { local += 1 }
    guard local < localEnd else { return nil }
    var place = sign + signLength
    if isSpelled, place < text.count, text[place] == 0x20 { place += 1 }
    guard let end = domainEnd(in: text, from: place, isSpelled: isSpelled) else { return nil }
    return MaskMatch(kind: .email, range: local..<end)
  }

  /// The length of `[at]`, `(at)`, `(a)`, `[apenstaartje]` at a place.
  static func spelledSign(in text: [UInt8], at place: Int) -> Int? {
    let words: [StaticString] = ["at", "apenstaartje", "apestaartje", "a", "@"]
    for word in words where Bytes.has(word, in: text, at: place + 1) {
      let close = place + 1 + word.utf8CodeUnitCount
      guard close < text.count, text[close] == closing(text[place]) else { continue }
      return close + 1 - place
    }
    return nil
  }

  private static func closing(_ bracket: UInt8) -> UInt8 {
    bracket == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    Bytes.isWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "'")
  }

  /// The end of a domain of at least two labels, whose last is of letters.
  private static func domainEnd(in text: [UInt8], from start: Int, isSpelled: Bool) -> Int? {
    var place = start
    var end: Int?
    var labels = 0
    while place < text.count, place - start < longestDomain {
      let label = labelEnd(in: text, from: place)
      guard label > place else { break }
      labels += 1
      let isName = text[place..<label].allSatisfy { Bytes.isLetter($0) || $0 >= 0x80 }
      if labels > 1, isName, label - place > 1 { end = label }
      guard let next = afterDot(in: text, at: label, isSpelled: isSpelled) else { break }
      place = next
    }
    return end
  }

  private static func labelEnd(in text: [UInt8], from start: Int) -> Int {
    var end = start
    while end < text.count, end - start < 64,
      Bytes.isWord(text[end]) || text[end] == UInt8(ascii: "-")
    {
      end += 1
    }
    return end
  }

  /// The place behind a dot, or behind `[punt]`, `(dot)` or ` dot ` where the sign was spelled too.
  private static func afterDot(in text: [UInt8], at place: Int, isSpelled: Bool) -> Int? {
    if place < text.count, text[place] == UInt8(ascii: ".") { return place + 1 }
    guard isSpelled else { return nil }
    let dots: [StaticString] = ["[punt]", "(punt)", "[dot]", "(dot)", "punt ", "dot "]
    let blank = place < text.count && text[place] == 0x20 ? place + 1 : place
    for dot in dots where Bytes.has(dot, in: text, at: blank) {
      let next = blank + dot.utf8CodeUnitCount
      return next < text.count && text[next] == 0x20 ? next + 1 : next
    }
    return nil
  }
}
