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
    var words: [UInt8] = []
    for paragraph in paragraphs where paragraph.role != .title {
      if append(paragraph.text, to: &words) { words.append(0x20) }
    }
    guard !words.isEmpty else { return "" }
    var hash = SHA256()
    hash.update(words)
    return String(Hexadecimal.encode(hash.finish()).prefix(digits))
  }

  /// A text as it is compared: its folded words.
  static func normalised(_ text: String) -> String {
    var words: [UInt8] = []
    _ = append(text, to: &words)
    return String(decoding: words, as: UTF8.self)
  }

  /// Appends the runs of letters and digits of a text in lower case, with blanks between them.
  /// - Returns: whether there are any.
  private static func append(_ text: String, to words: inout [UInt8]) -> Bool {
    var text = text
    return text.withUTF8 { text in
      let before = words.count
      // No sign grows to twice its bytes in lower case.
      words.append(addingCapacity: 2 * text.count + 2) { fold(text, into: &$0) }
      return words.count > before
    }
  }

  private static func fold(
    _ text: UnsafeBufferPointer<UInt8>, into words: inout OutputSpan<UInt8>
  ) {
    var endsInBlank = true
    var place = 0
    while place < text.count {
      let byte = text[place]
      // Most words are ASCII and need nothing of Unicode's tables.
      if byte < 0x80 {
        let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if small &- 0x61 < 26 || small &- 0x30 < 10 {
          words.append(small)
          endsInBlank = false
        } else if !endsInBlank {
          words.append(0x20)
          endsInBlank = true
        }
        place += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(text.count, place + length)
      append(UnsafeBufferPointer(rebasing: text[place..<end]), to: &words, &endsInBlank)
      place = end
    }
    if endsInBlank, !words.isEmpty { _ = words.removeLast() }
  }

  /// Appends one sign beyond ASCII, folded.
  private static func append(
    _ sign: UnsafeBufferPointer<UInt8>, to words: inout OutputSpan<UInt8>,
    _ endsInBlank: inout Bool
  ) {
    // The letters of Western Europe; the signs for times and divided-by stand among them.
    if sign.count == 2, sign[0] == 0xC3, sign[1] != 0x97, sign[1] != 0xB7 {
      words.append(0xC3)
      words.append(sign[1] < 0x9F ? sign[1] | 0x20 : sign[1])
      endsInBlank = false
      return
    }
    for scalar in String(decoding: sign, as: UTF8.self).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        for byte in scalar.properties.lowercaseMapping.utf8 { words.append(byte) }
        endsInBlank = false
      } else if !endsInBlank {
        words.append(0x20)
        endsInBlank = true
      }
    }
  }

  /// How many words there are between blanks, signs alone not counted.
  static func wordCount(_ paragraphs: [Paragraph]) -> Int {
    paragraphs.reduce(0) { count, paragraph in
      var text = paragraph.text
      return count + text.withUTF8 { wordCount($0) }
    }
  }

  private static func wordCount(_ text: UnsafeBufferPointer<UInt8>) -> Int {
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
