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
    var parts: [(separator: String, text: String)] = []
    var current = ""
    var separator = ""
    var rest = title[...]
    while !rest.isEmpty {
      if let found = separators.first(where: { rest.hasPrefix($0) }), !current.isEmpty {
        parts.append((separator, current))
        current = ""
        separator = found
        rest = rest.dropFirst(found.count)
      } else {
        current.append(rest.removeFirst())
      }
    }
    parts.append((separator, current))
    return parts.filter { !PlainText.trimmed($0.text).isEmpty }
  }

  /// The texts of headings and logos that lead to the site's first page.
  private static func homeLinks(_ outline: PageOutline, _ url: String) -> [String] {
    let tree = outline.tree
    let names = outline.names
    var texts: [String] = []
    for node in outline.names.links {
      guard texts.count < 4, let href = tree.value(of: .href, node), isHome(href, url) else {
        continue
      }
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

  private static func isHome(_ href: String, _ url: String) -> Bool {
    if href == "/" || href == "./" { return true }
    guard href.hasPrefix("http"), let scheme = href.firstIndex(of: ":") else { return false }
    let rest = href[scheme...].drop { $0 == ":" || $0 == "/" }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: true)
    guard let host = parts.first,
      parts.count == 1 || ["index.html", "index.php"].contains(parts[1])
    else {
      return false
    }
    func bare(_ host: Substring) -> Substring { host.hasPrefix("www.") ? host.dropFirst(4) : host }
    let own = url.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" }
    return bare(host) == bare(own)
  }
}
