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
    var text = text
    return text.withUTF8 { foldedWords($0) }
  }

  private static func foldedWords(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      let byte = text[place]
      // Most words are ASCII and need nothing of Unicode's tables.
      if byte < 0x80 {
        if byte &- 0x41 < 26 {
          words.append(byte | 0x20)
        } else if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
          words.append(byte)
        } else if words.last ?? 0x20 != 0x20 {
          words.append(0x20)
        }
        place += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(text.count, place + length)
      append(UnsafeBufferPointer(rebasing: text[place..<end]), to: &words)
      place = end
    }
    if words.last == 0x20 { words.removeLast() }
    return words
  }

  /// Appends one sign beyond ASCII, folded.
  private static func append(_ sign: UnsafeBufferPointer<UInt8>, to words: inout [UInt8]) {
    // The letters of Western Europe; the signs for times and divided-by stand among them.
    if sign.count == 2, sign[0] == 0xC3, sign[1] != 0x97, sign[1] != 0xB7 {
      words.append(0xC3)
      words.append(sign[1] < 0x9F ? sign[1] | 0x20 : sign[1])
      return
    }
    for scalar in String(decoding: sign, as: UTF8.self).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        words.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else if words.last ?? 0x20 != 0x20 {
        words.append(0x20)
      }
    }
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
