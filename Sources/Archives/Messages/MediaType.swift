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
    let parts = Array(header.prefix(1024)).split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    // Servers that say it twice put a comma between.
    let type = Self.trimmed(parts[0].prefix { $0 != UInt8(ascii: ",") })
    guard let slash = type.firstIndex(of: UInt8(ascii: "/")), slash > type.startIndex,
      slash + 1 < type.endIndex, type.allSatisfy({ $0 == UInt8(ascii: "/") || Self.isToken($0) }),
      !type[(slash + 1)...].contains(UInt8(ascii: "/"))
    else { return nil }
    essence = Self.lowercased(type)
    charset = parts.dropFirst().lazy.compactMap(Self.charset).first ?? ""
  }

  private static func charset(_ parameter: ArraySlice<UInt8>) -> String? {
    guard let equals = parameter.firstIndex(of: UInt8(ascii: "=")),
      lowercased(trimmed(parameter[..<equals])) == "charset"
    else { return nil }
    let value = trimmed(parameter[(equals + 1)...]).filter {
      $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'")
    }
    let name = value.prefix { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ",") }.prefix(40)
    return String(decoding: name, as: UTF8.self)
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  private static func lowercased(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static func isToken(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"()<>@,;:\\\"[]?={}".utf8.contains(byte)
  }

  /// HTML in either syntax.
  package var isHTML: Bool {
    essence == "text/html" || essence == "application/xhtml+xml"
      || essence == "application/vnd.wap.xhtml+xml"
  }

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
