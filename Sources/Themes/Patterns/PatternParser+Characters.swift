/// The characters of a pattern, one after another.
extension PatternParser {
  mutating func skipBlanks() {
    while at < text.count, text[at] == " " { at += 1 }
  }

  mutating func peek() -> Unicode.Scalar? {
    skipBlanks()
    return at < text.count ? text[at] : nil
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == scalar else { return false }
    at += 1
    return true
  }

  mutating func takeDots() -> Bool {
    if take("…") { return true }
    guard at + 2 < text.count, text[at...at + 2].allSatisfy({ $0 == "." }) else { return false }
    at += 3
    return true
  }

  mutating func number() -> Int? {
    let start = at
    while at < text.count, ("0"..."9").contains(text[at]), at - start < 4 { at += 1 }
    return Int(String(String.UnicodeScalarView(text[start..<at])))
  }

  /// Letters and digits, with apostrophes, hyphens and the like between or before them.
  mutating func letters() -> String {
    let start = at
    while at < text.count, Self.isLetter(text[at]) { at += 1 }
    return String(String.UnicodeScalarView(text[start..<at]))
  }

  /// Letters as UTF-8, folded.
  mutating func foldedLetters() -> [UInt8] {
    let start = at
    var bytes: [UInt8] = []
    while at < text.count, Self.isLetter(text[at]), text[at].isASCII {
      let byte = UInt8(truncatingIfNeeded: text[at].value)
      bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      at += 1
    }
    guard at < text.count, Self.isLetter(text[at]) else { return bytes }
    at = start
    return Array(WordFold.fold(letters()).utf8)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "'", "-", "%", "/", "’", "€": true
    default: scalar.value >= 0x80 && scalar.properties.isAlphabetic
    }
  }

  func failure(_ message: String) -> Failure {
    Failure(character: at + 1, message: message)
  }
}
