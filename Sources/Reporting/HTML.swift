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
    guard text.utf8.contains(where: needsLook) else { return text }
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": escaped += "\u{FFFD}"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether a byte of UTF-8 is, or can begin, something that does not stay as it is: marks of
  /// markup, ASCII controls, the controls behind 0xC2 and the signs of direction behind 0xE2.
  private static func needsLook(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0...0x1F, 0x7F, 0xC2, 0xE2:
      true
    default: false
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
