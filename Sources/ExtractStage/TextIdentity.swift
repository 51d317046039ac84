import Digests
import Extraction

/// Keys of documents and texts that are the same on every machine and every night.
enum TextIdentity {
  /// Hexadecimal digits of SHA-256 that are kept of a key: 64 bits.
  private static let digits = 16

  static func key(_ fields: String...) -> String {
    var hash = SHA256()
    for field in fields {
      hash.update(field.utf8)
      hash.update([0])
    }
    return String(Hexadecimal.encode(hash.finish()).prefix(digits))
  }

  /// The fingerprint of the folded words of a text, its title not among them.
  static func fingerprint(_ paragraphs: [Paragraph]) -> String {
    var hash = SHA256()
    var isEmpty = true
    for paragraph in paragraphs where paragraph.role != .title {
      for word in words(paragraph.text) {
        hash.update(word.utf8)
        hash.update([0x20])
        isEmpty = false
      }
    }
    return isEmpty ? "" : String(Hexadecimal.encode(hash.finish()).prefix(digits))
  }

  /// A text as it is compared: its folded words.
  static func normalised(_ text: String) -> String {
    words(text).joined(separator: " ")
  }

  /// The words of a text: its runs of letters and digits, in lower case.
  private static func words(_ text: String) -> [Substring] {
    // Most words are ASCII and need nothing of Unicode's tables.
    text.lowercased().unicodeScalars.split { scalar in
      scalar.value < 0x80
        ? scalar.value &- 0x30 >= 10 && (scalar.value | 0x20) &- 0x61 >= 26
        : !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }.map(Substring.init)
  }

  /// How many words there are between blanks, signs alone not counted.
  static func wordCount(_ paragraphs: [Paragraph]) -> Int {
    paragraphs.reduce(0) { $0 + wordCount($1.text.utf8) }
  }

  private static func wordCount(_ text: String.UTF8View) -> Int {
    var count = 0
    var isInWord = false
    for byte in text {
      if byte == 0x20 {
        isInWord = false
      } else if !isInWord, byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 {
        isInWord = true
        count += 1
      }
    }
    return count
  }
}
