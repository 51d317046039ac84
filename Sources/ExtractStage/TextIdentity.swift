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
      let words = foldedWords(paragraph.text)
      guard !words.isEmpty else { continue }
      hash.update(words)
      hash.update([0x20])
      isEmpty = false
    }
    return isEmpty ? "" : String(Hexadecimal.encode(hash.finish()).prefix(digits))
  }

  /// A text as it is compared: its folded words.
  static func normalised(_ text: String) -> String {
    String(decoding: foldedWords(text), as: UTF8.self)
  }

  /// The runs of letters and digits of a text in lower case, with blanks between them.
  private static func foldedWords(_ text: String) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      // Most words are ASCII and need nothing of Unicode's tables.
      if scalar.value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if byte &- 0x41 < 26 {
          words.append(byte | 0x20)
        } else if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
          words.append(byte)
        } else if words.last ?? 0x20 != 0x20 {
          words.append(0x20)
        }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        words.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else if words.last ?? 0x20 != 0x20 {
        words.append(0x20)
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return words
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
