internal import Markup

/// Makes one line of plain text of values that machines wrote.
enum PlainText {
  /// Without white space around it and doubled within, without tags, the commonest references
  /// undone: JSON often holds HTML.
  static func trimmed(_ text: String) -> String {
    var bytes: [UInt8] = []
    let raw = Array(text.utf8)
    VisibleText.append(raw.span, 0..<raw.count, to: &bytes, from: 0)
    while bytes.last == 0x20 { bytes.removeLast() }
    guard bytes.contains(UInt8(ascii: "&")) || bytes.contains(UInt8(ascii: "<")) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: withoutMarkup(bytes), as: UTF8.self)
  }

  private static let references: [(String, String)] = [
    ("amp", "&"), ("quot", "\""), ("lt", "<"), ("gt", ">"), ("apos", "'"), ("nbsp", " "),
    ("rsquo", "\u{2019}"), ("lsquo", "\u{2018}"), ("rdquo", "\u{201D}"), ("ldquo", "\u{201C}"),
    ("ndash", "\u{2013}"), ("mdash", "\u{2014}"), ("hellip", "\u{2026}"), ("eacute", "\u{E9}"),
    ("euml", "\u{EB}"), ("auml", "\u{E4}"), ("ouml", "\u{F6}"), ("uuml", "\u{FC}"),
    ("szlig", "\u{DF}"), ("iuml", "\u{EF}"), ("egrave", "\u{E8}"), ("bdquo", "\u{201E}"),
  ]

  private static func withoutMarkup(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "&"), let (text, next) = reference(bytes, place) {
        output.append(contentsOf: text.utf8)
        place = next
      } else if bytes[place] == UInt8(ascii: "<"), let next = tagEnd(bytes, place) {
        place = next
      } else {
        output.append(bytes[place])
        place += 1
      }
    }
    return output
  }

  private static func tagEnd(_ bytes: [UInt8], _ place: Int) -> Int? {
    guard place + 1 < bytes.count,
      ASCII.isLetter(bytes[place + 1]) || bytes[place + 1] == UInt8(ascii: "/")
    else { return nil }
    let end = min(bytes.count, place + 512)
    return bytes[place..<end].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  private static func reference(_ bytes: [UInt8], _ place: Int) -> (String, Int)? {
    let end = min(bytes.count, place + 12)
    guard let semicolon = bytes[place..<end].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[place + 1..<semicolon], as: UTF8.self)
    if name.hasPrefix("#") {
      let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
      guard let code = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10),
        code >= 0x20, let scalar = Unicode.Scalar(code)
      else { return nil }
      return (String(scalar), semicolon + 1)
    }
    return references.first { $0.0 == name }.map { ($0.1, semicolon + 1) }
  }
}
