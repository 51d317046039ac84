internal import Markup

/// Reads what a list of posts tells about one of them: title, author, date, tags, number of comments.
struct ListedFacts {
  private let outline: PageOutline
  private let clock: CaptureClock
  private let dates: DateReader
  private let byline: BylineFinder
  private let language: String
  private var tree: PageTree { outline.tree }

  private static let longestLine = 200
  private static let longestTag = 80
  private static let mostTags = 40

  init(_ outline: PageOutline, _ clock: CaptureClock) {
    self.outline = outline
    self.clock = clock
    language = outline.tree.first(.html).flatMap { outline.tree.value(of: .lang, $0) } ?? ""
    dates = DateReader(
      isMonthFirst: MetadataReader.isMonthFirst(language), present: clock.present)
    byline = BylineFinder(outline, dates: dates, comments: [])
  }

  /// - Parameters:
  ///   - title: the link that is the post's title.
  ///   - nodes: all nodes of the post.
  ///   - address: the post's own.
  func metadata(of title: Int, in nodes: Range<Int>, address: String) -> FoundMetadata {
    var found = FoundMetadata()
    found.title = tree.text(of: title)
    found.published = published(in: nodes, address)
    found.author = author(in: nodes)
    found.tags = tags(in: nodes)
    found.announcedComments =
      lines(in: nodes).lazy.compactMap {
        AnnouncedCount.count(in: outline.text.bytes[$0])
      }.first
    found.language = language
    return found
  }

  /// The short lines of a post, as ranges of the page's text.
  private func lines(in nodes: Range<Int>) -> [Range<Int>] {
    outline.text.blocks(in: nodes).map { outline.text.blocks[$0].range }
      .filter { $0.count <= Self.longestLine }
  }

  private func published(in nodes: Range<Int>, _ address: String) -> FoundDate {
    let marked = outline.names.dates
    for node in marked where nodes.contains(node) {
      guard let date = byline.value(of: node), date.day != nil, clock.allows(date) else { continue }
      return FoundDate(date.text, source: tree.tag(node) == .time ? "time" : "byline")
    }
    for line in lines(in: nodes) {
      guard let match = dates.first(in: outline.text.bytes, line), let date = match.date,
        date.day != nil, clock.allows(date)
      else { continue }
      return FoundDate(date.text, source: match.isRelative ? "relative" : "byline")
    }
    // One heading of a day stands above all of its posts.
    if let above = marked.last(where: { $0 < nodes.lowerBound && isHeading($0) }),
      let date = byline.value(of: above), date.day != nil, clock.allows(date)
    {
      return FoundDate(date.text, source: "byline")
    }
    let date = URLDate.find(in: address).flatMap { clock.allows($0) ? $0 : nil }
    return FoundDate(date?.text ?? "", source: date == nil ? "" : "url")
  }

  private func isHeading(_ node: Int) -> Bool {
    let around = [node] + tree.ancestors(node).prefix(2)
    return around.contains { [.h1, .h2, .h3, .h4].contains(tree.tag($0)) }
  }

  private func author(in nodes: Range<Int>) -> String {
    for node in outline.names.authors where nodes.contains(node) && byline.isAuthor(node) {
      if let name = byline.authorName(node) { return name }
    }
    for line in lines(in: nodes) {
      let text = String(decoding: outline.text.bytes[line], as: UTF8.self)
      if let name = AuthorName.signature(text, dates) { return name }
    }
    return ""
  }

  private func tags(in nodes: Range<Int>) -> [String] {
    var tags: [String] = []
    for node in outline.names.links where nodes.contains(node) && tags.count < Self.mostTags {
      guard ["tag", "category"].contains(where: { tree.has($0, in: .rel, node) }) else { continue }
      let text = tree.text(of: node)
      if !text.isEmpty, text.utf8.count <= Self.longestTag, !tags.contains(text) {
        tags.append(text)
      }
    }
    return tags
  }
}
