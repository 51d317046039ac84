internal import Markup

/// The name of the site that a page belongs to, so that it is not taken for a title.
struct SiteName {
  /// As the page writes it; empty where it does not say.
  private(set) var name = ""
  private var foldedNames: Set<String> = []
  /// The letters of each label of the host but the last, without `www`.
  private let labels: [String]

  private static let separators = [
    " | ", " - ", " \u{2013} ", " \u{2014} ", " \u{BB} ", " \u{AB} ", " :: ", " : ", " \u{B7} ",
    " \u{2022} ", " // ", " ~ ", " / ", "| ", " \u{203A} ", " < ", " > ",
  ].map { (text: $0, bytes: Array($0.utf8)) }

  init(_ outline: PageOutline, _ meta: MetaTags, _ linked: LinkedData, url: String) {
    labels = Self.labels(url)
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
    guard letters.utf8.count > 3 else { return false }
    return labels.contains { label in
      letters == label
        || (letters.utf8.count > 5 && (label.hasPrefix(letters) || letters.hasPrefix(label)))
    }
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

  private static func labels(_ url: String) -> [String] {
    let bytes = Array(url.utf8)
    guard let scheme = bytes.firstIndex(of: UInt8(ascii: ":")) else { return [] }
    let rest = bytes[scheme...].drop { ":/".utf8.contains($0) }
    var labels = rest.prefix { !"/:?".utf8.contains($0) }.split(separator: UInt8(ascii: "."))
    if let first = labels.first, first.elementsEqual("www".utf8) { labels.removeFirst() }
    // Short ones (`m`, `nl`, `blog`) begin too many words, but for the first, which is the name.
    let others = labels.dropFirst().dropLast().filter { $0.count > 4 }
    return (labels.prefix(1) + others).map { letters(String(decoding: $0, as: UTF8.self)) }
      .filter { !$0.isEmpty }
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
    let isBar = bytes[place] == UInt8(ascii: "|")
    guard isBar || bytes[place] == 0x20, place + 1 < bytes.count,
      isBar || (!ASCII.isLetter(bytes[place + 1]) && !ASCII.isDigit(bytes[place + 1]))
    else { return nil }
    return separators.first { bytes[place...].starts(with: $0.bytes) }?.text
  }

  /// The texts of headings and logos that lead to the site's first page.
  private static func homeLinks(_ outline: PageOutline, _ url: String) -> [String] {
    let tree = outline.tree
    let host = host(of: url)
    var texts: [String] = []
    for node in outline.names.links {
      guard texts.count < 4, let href = tree.range(of: .href, node),
        tree.withBytes(href, { isHome($0, of: host) }), isLogo(node, outline)
      else { continue }
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

  /// Whether a link to the first page holds the site's name: in a heading, or by its names.
  private static func isLogo(_ node: Int, _ outline: PageOutline) -> Bool {
    let (tree, names) = (outline.tree, outline.names)
    if names.hasInAny(.siteTitle, node) { return true }
    if names.has(.rel, node), tree.has("home", in: .rel, node) { return true }
    return tree.ancestors(node).prefix(3).contains {
      switch tree.tag($0) {
      case .h1, .h2, .h3, .header: true
      default: names.hasInAny(.siteTitle, $0)
      }
    }
  }

  /// Whether an address is that of the first page of a host.
  private static func isHome(_ href: Span<UInt8>, of host: [UInt8]) -> Bool {
    if isEqual(href, "/") || isEqual(href, "./") { return true }
    guard begins(href, "http", at: 0) else { return false }
    var start = 4
    while start < href.count, href[start] != UInt8(ascii: ":") { start += 1 }
    while start < href.count, href[start] == UInt8(ascii: ":") || href[start] == UInt8(ascii: "/") {
      start += 1
    }
    var end = start
    while end < href.count, href[end] != UInt8(ascii: "/") { end += 1 }
    guard end > start else { return false }
    if begins(href.extracting(..<end), "www.", at: start) { start += 4 }
    guard end - start == host.count else { return false }
    for i in host.indices where href[start + i] != host[i] { return false }
    while end < href.count, href[end] == UInt8(ascii: "/") { end += 1 }
    var pageEnd = end
    while pageEnd < href.count, href[pageEnd] != UInt8(ascii: "/") { pageEnd += 1 }
    let page = href.extracting(end..<pageEnd)
    return page.isEmpty || isEqual(page, "index.html") || isEqual(page, "index.php")
  }

  private static func isEqual(_ text: Span<UInt8>, _ word: StaticString) -> Bool {
    text.count == word.utf8CodeUnitCount && begins(text, word, at: 0)
  }

  private static func begins(_ text: Span<UInt8>, _ word: StaticString, at start: Int) -> Bool {
    guard text.count - start >= word.utf8CodeUnitCount else { return false }
    for i in 0..<word.utf8CodeUnitCount where text[start + i] != word.utf8Start[i] { return false }
    return true
  }

  private static func host(of url: String) -> [UInt8] {
    let bytes = Array(url.utf8)
    let slash = UInt8(ascii: "/")
    return Array(bare(bytes.drop { $0 != slash }.drop { $0 == slash }.prefix { $0 != slash }))
  }

  private static func bare(_ host: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    host.starts(with: "www.".utf8) ? host.dropFirst(4) : host
  }
}
