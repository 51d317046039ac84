/// Finds the name behind an at sign: `@jan_de_vries`, `@jan@server.nl`.
enum HandleScanner {
  /// Longer names are no names on any network.
  private static let longest = 64

  static func find(in text: [UInt8], at sign: Int) -> MaskMatch? {
    if sign > 0, Bytes.isWord(text[sign - 1]) { return nil }
    var end = nameEnd(in: text, from: sign + 1)
    guard end > sign + 1, text[sign + 1..<end].contains(where: isLetter) else { return nil }
    // The server of a federated name.
    if end < text.count, text[end] == UInt8(ascii: "@") {
      let server = nameEnd(in: text, from: end + 1)
      if server > end + 1 { end = server }
    }
    return MaskMatch(kind: .handle, range: sign..<end)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { Bytes.isLetter(byte) || byte >= 0x80 }

  /// The end of a run of word bytes, in which single dots and hyphens may stand.
  private static func nameEnd(in text: [UInt8], from start: Int) -> Int {
    var end = start
    while end < text.count, end - start < longest {
      let isInner = text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: "-")
      guard Bytes.isWord(text[end]) || isInner else { break }
      end += 1
    }
    // A sequence of UTF-8 is never cut: that would leave half a letter behind.
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    while end > start, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: "-") {
      end -= 1
    }
    return end
  }
}
