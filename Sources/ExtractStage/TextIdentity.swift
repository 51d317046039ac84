import Blocks
import Digests
import Extraction

/// Keys of documents and texts that are the same on every machine and every night.
enum TextIdentity {
  /// Hexadecimal digits of SHA-256 that are kept of a key: 64 bits.
  private static let digits = 16

  static func key(_ fields: String...) -> String { key(fields.map { Array($0.utf8) }) }

  /// The same of fields in UTF-8.
  static func key(_ fields: [[UInt8]]) -> String { hexadecimal(hash(fields)) }

  /// The hash of some fields, by which they are told from all others.
  static func hash(_ fields: [[UInt8]]) -> [UInt8] {
    var message: [UInt8] = []
    message.reserveCapacity(fields.reduce(0) { $0 + $1.count + 1 })
    for field in fields {
      message.append(contentsOf: field)
      message.append(0)
    }
    return hash(message)
  }

  private static func hash(_ message: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(message)
    return hash.finish()
  }

  private static func hexadecimal(_ hash: [UInt8]) -> String {
    Hexadecimal.encode(hash.prefix(digits / 2))
  }

  /// The fingerprint of a text, its title not among its words.
  static func fingerprint(_ paragraphs: [Paragraph]) -> String {
    fingerprint(ofWords: normalised(text(paragraphs)))
  }

  /// A text in one line, without its title.
  static func text(_ paragraphs: [Paragraph]) -> String {
    if paragraphs.count == 1, paragraphs[0].role != .title { return paragraphs[0].text }
    return paragraphs.filter { $0.role != .title }.map(\.text).joined(separator: " ")
  }

  /// The fingerprint of a text by its folded words.
  static func fingerprint(ofWords words: [UInt8]) -> String {
    words.isEmpty ? "" : hexadecimal(hash(words + [0x20]))
  }

  /// The bytes of a text as it is compared: its folded words, with a blank between them.
  static func normalised(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { text in
      [UInt8](unsafeUninitializedCapacity: FoldedText.room(for: text.count)) { room, count in
        count = FoldedText.fold(text, into: room)
      }
    }
  }

  /// How many words there are between blanks, signs alone not counted.
  static func wordCount(_ paragraphs: [Paragraph]) -> Int {
    paragraphs.reduce(0) { count, paragraph in
      count + wordCount(paragraph.text.utf8Span.span)
    }
  }

  private static func wordCount(_ text: Span<UInt8>) -> Int {
    var counter = WordCounter()
    var place = 0
    while place + ByteBlock.count <= text.count {
      counter.add(ByteBlock(text, at: place), ByteBlock.count)
      place += ByteBlock.count
    }
    counter.add(ByteBlock(rest: text, from: place), text.count - place)
    return counter.count
  }
}
