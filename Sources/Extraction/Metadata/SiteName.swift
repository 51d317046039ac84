internal import Markup

/// The name of the site that a page belongs to, so that it is not taken for a title.
struct SiteName {
  /// As the page writes it; empty where it does not say.
  private(set) var name = ""
  private var foldedNames: Set<String> = []
  /// The letters of the host without its first and last labels where these are common.
  private let host: String

  private static let separators = [
    " | ", " - ", " \u{2013} ", " \u{2014} ", " \u{BB} ", " \u{AB} ", " :: ", " : ", " \u{B7} ",
    " \u{2022} ", " // ", " ~ ", " / ", "| ", " \u{203A} ", " < ", " > ",
  ]

  init(_ outline: PageOutline, _ meta: MetaTags, _ linked: LinkedData, url: String) {
    host = Self.hostLetters(url)
    for candidate in [meta.first(MetadataNames.siteName) ?? "", linked.siteName]
    where !candidate.isEmpty {
      if name.isEmpty { name = candidate }
      foldedNames.insert(TitleText.fold(candidate))
    }
    let segments = Self.segments(meta.documentTitle)
    for segment in segments where segments.count > 1 && matchesHost(segment) {
      foldedNames.insert(TitleText.fold(segment))
      if name.isEmpty { name = segment }
    }
    for text in Self.homeLinks(outline, url) {
      let folded = TitleText.fold(text)
      guard !folded.isEmpty, segments.count > 1 || folded != TitleText.fold(meta.documentTitle)
      else {
        continue
      }
      foldedNames.insert(folded)
      if name.isEmpty { name = text }
    }
  }

  /// Whether a folded text is the site's name.
  func isName(_ folded: String) -> Bool { foldedNames.contains(folded) }

  /// A title without the site's name before or behind it.
  func without(_ title: String) -> String {
    var segments = Self.segmentsWithSeparators(title)
    guard segments.count > 1 else { return title }
    func isSite(_ text: String) -> Bool { isName(TitleText.fold(text)) || matchesHost(text) }
    while segments.count > 1, let last = segments.last, isSite(last.text) { segments.removeLast() }
    while segments.count > 1, isSite(segments[0].text) { segments.removeFirst() }
    var result = ""
    for (index, segment) in segments.enumerated() {
      result += (index == 0 ? "" : segment.separator) + segment.text
    }
    return PlainText.trimmed(result)
  }

  private func matchesHost(_ text: String) -> Bool {
    let letters = Self.letters(text)
    guard letters.utf8.count > 3, !host.isEmpty else { return false }
    return letters == host
      || (letters.utf8.count > 5 && (host.hasPrefix(letters) || letters.hasPrefix(host)))
  }

  private static func letters(_ text: String) -> String {
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var place = 0
    while place < source.count {
      if source[place] < 0x80 {
        if ASCII.isLetter(source[place]) || ASCII.isDigit(source[place]) {
          bytes.append(ASCII.lower(source[place]))
        }
        place += 1
      } else {
        place += LatinFolding.fold(source, place, source.count, into: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hostLetters(_ url: String) -> String {
    guard let scheme = url.firstIndex(of: ":") else { return "" }
    let rest = url[scheme...].drop { $0 == ":" || $0 == "/" }
    let host = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    var labels = host.split(separator: ".")
    if labels.first == "www" { labels.removeFirst() }
    return letters(String(labels.first ?? ""))
  }

  /// The parts of a title between the signs that separate it from the site's name.
  static func segments(_ title: String) -> [String] {
    segmentsWithSeparators(title).map(\.text)
  }

  /// The parts of a title, each with what stands before it.
  private static func segmentsWithSeparators(_ title: String) -> [(separator: String, text: String)]
  {
    let bytes = Array(title.utf8)
    var parts: [(separator: String, text: String)] = []
    var separator = ""
    var start = 0
    var place = 0
    while place < bytes.count {
      if place > start, let found = Self.separator(bytes, at: place) {
        parts.append((separator, String(decoding: bytes[start..<place], as: UTF8.self)))
        separator = found
        place += found.utf8.count
        start = place
      } else {
        place += 1
      }
    }
    parts.append((separator, String(decoding: bytes[start...], as: UTF8.self)))
    return parts.filter { !PlainText.trimmed($0.text).isEmpty }
  }

  private static func separator(_ bytes: [UInt8], at place: Int) -> String? {
    guard bytes[place] == 0x20 || bytes[place] == UInt8(ascii: "|") else { return nil }
    return separators.first { bytes[place...].starts(with: $0.utf8) }
  }

  /// The texts of headings and logos that lead to the site's first page.
  private static func homeLinks(_ outline: PageOutline, _ url: String) -> [String] {
    let tree = outline.tree
    let names = outline.names
    let host = host(of: url)
    var texts: [String] = []
    for node in outline.names.links {
      guard texts.count < 4, let href = tree.range(of: .href, node),
        isHome(tree.bytes[href], of: host)
      else { continue }
      let isHeading =
        (names.has(.rel, node) && tree.has("home", in: .rel, node))
        || tree.ancestors(node).prefix(3).contains {
          [.h1, .h2, .h3, .header].contains(tree.tag($0)) || names.hasInAny(.siteTitle, $0)
        }
      guard isHeading || names.hasInAny(.siteTitle, node) else { continue }
      let text = tree.text(of: node)
      if !text.isEmpty, text.utf8.count < 120 { texts.append(text) }
    }
    return texts
  }

  /// Classes and ids of what holds the site's name.
  static let titleNames = [
    "site-title", "wp-block-site-title", "blog-title", "sitetitle", "blogtitle", "logo", "brand",
    "site-name", "sitename",
  ]

  /// Whether an address is that of the first page of a host.
  private static func isHome(_ href: ArraySlice<UInt8>, of host: ArraySlice<UInt8>) -> Bool {
    if href.elementsEqual("/".utf8) || href.elementsEqual("./".utf8) { return true }
    guard href.starts(with: "http".utf8), let colon = href.firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    let rest = href[colon...].drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    let own = rest.prefix { $0 != UInt8(ascii: "/") }
    guard !own.isEmpty, bare(own).elementsEqual(host) else { return false }
    let path = rest.dropFirst(own.count).drop { $0 == UInt8(ascii: "/") }
    guard !path.isEmpty else { return true }
    let page = path.prefix { $0 != UInt8(ascii: "/") }
    return page.elementsEqual("index.html".utf8) || page.elementsEqual("index.php".utf8)
  }

  private static func host(of url: String) -> ArraySlice<UInt8> {
    let bytes = Array(url.utf8)
    let slash = UInt8(ascii: "/")
    return bare(bytes.drop { $0 != slash }.drop { $0 == slash }.prefix { $0 != slash })
  }

  private static func bare(_ host: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    host.starts(with: "www.".utf8) ? host.dropFirst(4) : host
  }
}
