/// Pieces of a page.
///
/// Whatever text goes into one is escaped on its way; only this file and those who
/// build elements from literals make markup.
package struct HTML: Sendable, Equatable {
  private(set) var markup: String

  package init() { markup = "" }

  /// Text, escaped.
  package init(_ text: String) { markup = Self.escape(text) }

  /// Markup that was written in the source code, not read from anywhere.
  package init(raw literal: StaticString) { markup = literal.description }

  /// Markup that was put together by this module.
  init(trusted markup: String) { self.markup = markup }

  package var isEmpty: Bool { markup.isEmpty }
  package var text: String { markup }

  package static func += (html: inout HTML, more: HTML) { html.markup += more.markup }

  package static func + (html: HTML, more: HTML) -> HTML {
    HTML(trusted: html.markup + more.markup)
  }

  /// An element; the values of its attributes are escaped, those that are nil left out.
  package static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<String, String?> = [:], _ content: HTML...
  ) -> HTML {
    var markup = "<\(name)"
    for (key, value) in attributes {
      if let value { markup += " \(key)=\"\(escape(value))\"" }
    }
    markup += ">"
    for piece in content { markup += piece.markup }
    return HTML(trusted: markup + "</\(name)>")
  }

  /// An element that has no end: `img`, `br`, `meta`.
  package static func void(
    _ name: StaticString, _ attributes: KeyValuePairs<String, String?> = [:]
  ) -> HTML {
    var markup = "<\(name)"
    for (key, value) in attributes {
      if let value { markup += " \(key)=\"\(escape(value))\"" }
    }
    return HTML(trusted: markup + ">")
  }

  package static func joined(_ pieces: [HTML], separator: HTML = HTML()) -> HTML {
    HTML(trusted: pieces.map(\.markup).joined(separator: separator.markup))
  }

  /// What would start markup, and what would turn the direction of text for all that follows.
  static func escape(_ text: String) -> String {
    let bytes = text.utf8Span.span
    guard bytes.indices.contains(where: { needsLook(bytes[$0]) }) else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count + 32)
    var i = 0
    while i < bytes.count {
      if needsLook(bytes[i]), let (text, length) = replacement(bytes, at: i) {
        text.withUTF8Buffer { escaped.append(contentsOf: $0) }
        i += length
      } else {
        escaped.append(bytes[i])
        i += 1
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether a byte of UTF-8 is, or can begin, something that does not stay as it is: marks of
  /// markup, ASCII controls, the controls behind 0xC2 and the signs of direction behind 0xE2.
  private static func needsLook(_ byte: UInt8) -> Bool {
    // The controls, `"`, `&`, `'`, `<` and `>`, as bits.
    byte < 0x40
      ? (0x5000_00C4_FFFF_FFFF as UInt64) >> UInt64(byte) & 1 != 0
      : byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  /// What stands in place of a sign, and how many bytes that has; nil where it stays as it is.
  private static func replacement(
    _ bytes: Span<UInt8>, at place: Int
  ) -> (text: StaticString, length: Int)? {
    func byte(_ offset: Int) -> UInt8 {
      place + offset < bytes.count ? bytes[place + offset] : 0
    }
    switch (byte(0), byte(1), byte(2)) {
    case (UInt8(ascii: "&"), _, _): return ("&amp;", 1)
    case (UInt8(ascii: "<"), _, _): return ("&lt;", 1)
    case (UInt8(ascii: ">"), _, _): return ("&gt;", 1)
    case (UInt8(ascii: "\""), _, _): return ("&quot;", 1)
    case (UInt8(ascii: "'"), _, _): return ("&#39;", 1)
    case (0...0x1F, _, _), (0x7F, _, _): return (" ", 1)
    case (0xC2, 0x80...0x9F, _): return (" ", 2)
    case (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9): return ("\u{FFFD}", 3)
    default: return nil
    }
  }

  /// A link, where the address is one of the web; else its text alone.
  package static func link(_ address: String, _ content: HTML) -> HTML {
    let lower = address.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return content }
    return element(
      "a", ["href": address, "rel": "noopener noreferrer nofollow external"], content)
  }
}
