/// A media type as a `Content-Type` header gives it.
package struct MediaType: Equatable, Sendable {
  /// Type and subtype in lower case: `text/html`.
  package let essence: String
  /// The charset parameter as given, without its quotes; empty where there is none.
  package let charset: String

  package init(essence: String, charset: String = "") {
    self.essence = essence
    self.charset = charset
  }

  /// Nil where the header is missing or is no media type.
  package init?(_ header: some Collection<UInt8>) {
    let text = String(decoding: header.prefix(1024), as: UTF8.self)
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    let type = parts[0].split(separator: ",").first.map(Self.trimmed) ?? ""
    let halves = type.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, halves.allSatisfy(Self.isToken) else { return nil }
    essence = type.lowercased()
    charset = parts.dropFirst().lazy.compactMap(Self.charset).first ?? ""
  }

  private static func charset(_ parameter: Substring) -> String? {
    let halves = parameter.split(separator: "=", maxSplits: 1)
    guard halves.count == 2, trimmed(halves[0]).lowercased() == "charset" else { return nil }
    let value = trimmed(halves[1]).filter { $0 != "\"" && $0 != "'" }
    return String(value.prefix { $0.isASCII && !$0.isWhitespace && $0 != "," }.prefix(40))
  }

  private static func trimmed(_ text: Substring) -> String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    var text = text.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return String(text)
  }

  private static func isToken(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"()<>@,;:\\\"[]?={}".utf8.contains($0) }
  }

  /// HTML in either syntax.
  package var isHTML: Bool { Self.html.contains(essence) }

  private static let html: Set<String> = [
    "text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml",
  ]

  /// Types that servers give when they do not know (WHATWG MIME Sniffing, 7.1).
  var isUnknown: Bool {
    ["unknown/unknown", "application/unknown", "*/*", "no-type/unknown"].contains(essence)
  }

  /// Types under which HTML is sent by mistake often enough to look.
  var mayHideHTML: Bool {
    [
      "text/plain", "text/xml", "application/xml", "application/octet-stream", "text/x-php",
      "application/x-httpd-php", "application/x-unknown", "text/php", "application/php",
      "binary/octet-stream", "text/x-server-parsed-html",
    ].contains(essence)
  }
}
