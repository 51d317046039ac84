/// The characters of a pattern, one after another.
extension PatternParser {
  mutating func skipBlanks() {
    while at < text.count, text[at] == 0x20 { at += 1 }
  }

  /// The next character that is no blank.
  mutating func peek() -> Unicode.Scalar? {
    skipBlanks()
    guard at < text.count else { return nil }
    return text[at] < 0x80 ? Unicode.Scalar(text[at]) : longScalar(at: at)
  }

  /// Whether a sign of ASCII stands at a place.
  func stands(_ sign: Unicode.Scalar, at place: Int) -> Bool {
    text.indices.contains(place) && UInt32(text[place]) == sign.value
  }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard peek() == sign else { return false }
    at += UTF8.width(sign)
    return true
  }

  mutating func takeDots() -> Bool {
    if take("…") { return true }
    guard (at..<at + 3).allSatisfy({ stands(".", at: $0) }) else { return false }
    at += 3
    return true
  }

  mutating func number() -> Int? {
    let start = at
    while at < text.count, text[at] &- 0x30 < 10, at - start < 4 { at += 1 }
    return Int(String(decoding: text[start..<at], as: UTF8.self))
  }

  /// Letters and digits, with apostrophes, hyphens and the like between or before them.
  mutating func letters() -> String {
    let start = at
    while let length = lengthOfLetter(at: at) { at += length }
    return String(decoding: text[start..<at], as: UTF8.self)
  }

  /// Reads letters into `folded`.
  mutating func foldLetters() {
    let start = at
    folded.removeAll(keepingCapacity: true)
    while at < text.count, Self.isLetter(text[at]) { at += 1 }
    guard lengthOfLetter(at: at) != nil else {
      for byte in text[start..<at] { folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
      return
    }
    at = start
    folded = Array(WordFold.fold(letters()).utf8)
  }

  /// How many bytes the letter at a place has; nil where none stands there.
  func lengthOfLetter(at place: Int) -> Int? {
    guard place < text.count else { return nil }
    if text[place] < 0x80 { return Self.isLetter(text[place]) ? 1 : nil }
    guard let scalar = longScalar(at: place) else { return nil }
    let isLetter = scalar == "’" || scalar == "€" || scalar.properties.isAlphabetic
    return isLetter ? UTF8.width(scalar) : nil
  }

  /// Whether a byte of ASCII counts as a letter: also digits, `'`, `-`, `%` and `/`.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x27 || byte == 0x2D || byte == 0x25
      || byte == 0x2F
  }

  private func longScalar(at place: Int) -> Unicode.Scalar? {
    String(decoding: text[place..<min(place + 4, text.count)], as: UTF8.self).unicodeScalars.first
  }

  func failure(_ message: String) -> Failure { failure(at: at, message) }

  /// - Parameter place: in bytes.
  func failure(at place: Int, _ message: String) -> Failure {
    let before = text[..<min(place, text.count)].count { $0 & 0xC0 != 0x80 }
    return Failure(character: before + 1, message: message)
  }
}
