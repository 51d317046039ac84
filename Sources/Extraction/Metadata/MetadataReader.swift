internal import Markup

/// Reads what a page tells about its post: title, author, dates, tags, and how many comments it
/// says there are.
package struct MetadataReader {
  private let outline: PageOutline
  private let url: String
  private let clock: CaptureClock
  private let meta: MetaTags
  private let linked: LinkedData
  private let site: SiteName
  private let dates: DateReader
  private let byline: BylineFinder
  /// The first message of a thread, which is the post.
  private let first: FoundComment

  /// - Parameters:
  ///   - outline: the page.
  ///   - url: its address.
  ///   - clock: the time of its capture.
  ///   - comments: its comments; what is in them tells nothing about the post, but for the first
  ///     message of a thread.
  package init(_ outline: PageOutline, url: String, clock: CaptureClock, comments: CommentsFound) {
    self.outline = outline
    self.url = url
    self.clock = clock
    meta = MetaTags(outline)
    linked = LinkedData(outline.tree.linkedData)
    site = SiteName(outline, meta, linked, url: url)
    dates = DateReader(isMonthFirst: Self.isMonthFirst(meta.language), present: clock.present)
    byline = BylineFinder(outline, dates: dates, comments: comments.nodes)
    first = comments.first
  }

  /// Whether a page in a language writes the month first.
  package static func isMonthFirst(_ language: String) -> Bool {
    ["en-us", "en_us"].contains(language.lowercased())
  }

  /// The text that the page declares to be its article's; empty where it declares none.
  package var declaredBody: String { linked.text("articleBody") ?? "" }

  package func read() -> FoundMetadata {
    var found = FoundMetadata()
    found.title = TitleChooser(outline, meta, linked, site).title()
    let title = titleNode(found.title)
    found.tags = TagReader(outline, meta, linked, byline).tags()
    found.author = AuthorChooser(meta, linked, site, byline, first: first.author)
      .author(near: title, titled: found.title, tags: found.tags)
    found.published = published(near: title)
    found.modified = modified()
    found.announcedComments = linked.commentCount ?? AnnouncedCount.find(outline)
    found.language = meta.language
    found.siteName = site.name
    return found
  }

  /// The comments that only the page's data have.
  package var linkedComments: [FoundComment] { linked.comments }

  private func titleNode(_ title: String) -> Int? {
    let folded = TitleText.fold(title)
    let start = Array(folded.utf8)
    let tree = outline.tree
    var fallback: Int?
    for block in outline.text.blocks where block.range.count < 400 {
      let mayBegin = TitleText.mayBegin(outline.text.bytes[block.range], with: start)
      guard mayBegin || tree.tag(block.node) == .h1 else { continue }
      let text = TitleText.fold(outline.text.string(block))
      // A line break alone may part the title from the line below it.
      let isTitle = text == folded || (!folded.isEmpty && text.hasPrefix(folded + " "))
      guard isTitle || tree.tag(block.node) == .h1 else { continue }
      // A link with the title is in a list of posts, but for one in a heading.
      let isHeading = [.h1, .h2, .h3].contains(tree.tag(block.node))
      let isLink = 2 * block.linkedBytes > block.range.count
      let isBoilerplate = outline.zones[block.first].contains(.boilerplate)
      if isTitle, isHeading || !isLink, !isBoilerplate { return block.first }
      if fallback == nil { fallback = block.first }
    }
    return fallback
  }

  // MARK: Dates

  /// The dates of the post that its page tells and that cannot be, where no other is left.
  package var impossibleDates: [String] {
    guard clock.present != nil else { return [] }
    let found = candidates(near: nil, upToPossible: true)
    guard !found.contains(where: { clock.allows($0.date) }) else { return [] }
    return found.prefix(1).map(\.date.text)
  }

  private func published(near title: Int?) -> FoundDate { choose(candidates(near: title)) }

  /// - Parameter upToPossible: whether the search may end where one is found that can be.
  private func candidates(
    near title: Int?, upToPossible: Bool = false
  ) -> [(date: PartialDate, source: String)] {
    var found: [(date: PartialDate, source: String)] = []
    func isDone() -> Bool { upToPossible && found.contains { clock.allows($0.date) } }
    func add(_ text: String?, _ source: String) {
      if let text, let date = dates.value(text) { found.append((date, source)) }
    }
    add(linked.text("datePublished", "dateCreated", "uploadDate"), "jsonld")
    add(linked.anywhere("datePublished"), "jsonld")
    for name in MetadataNames.published { add(meta.first(name), "meta") }
    if isDone() { return found }
    if let marked = byline.marked(["datePublished", "dateCreated"]) {
      found.append((marked.date, marked.source))
    }
    add(first.published.value, first.published.source)
    if isDone() { return found }
    if let timed = byline.timed(near: title) { found.append((timed.date, timed.source)) }
    if isDone() { return found }
    if let line = byline.line(near: title), let date = line.date {
      found.append((date, line.isRelative ? "relative" : "byline"))
    } else if let named = byline.named() {
      found.append((named.date, named.source))
    } else if let line = byline.labelled(), let date = line.date {
      found.append((date, "byline"))
    }
    for name in MetadataNames.dated { add(meta.first(name), "meta") }
    if let date = URLDate.find(in: url) { found.append((date, "url")) }
    return found
  }

  /// The first possible date that is precise to the day, or the first at all.
  ///
  /// One of the same day that tells the time of day is taken for it. A moment in UTC, written by a
  /// machine, gives way to the date that is shown to people where this is the day before or after.
  private func choose(_ found: [(date: PartialDate, source: String)]) -> FoundDate {
    let possible = found.filter { clock.allows($0.date) }
    let absolute = possible.filter { $0.source != "relative" }
    guard
      var best = absolute.first(where: { $0.date.day != nil }) ?? possible.first(where: {
        $0.date.day != nil
      }) ?? possible.first
    else {
      return FoundDate()
    }
    if Self.isByMachine(best) {
      let shown = possible.first { Self.isShown($0) && $0.date.day != nil }
      if best.date.time?.offset == 0 {
        if let shown, abs(shown.date.firstDay - best.date.firstDay) == 1 { best = shown }
      }
      // A machine's word that another's and what is shown both speak against.
      if let shown, shown.date.firstDay != best.date.firstDay,
        possible.contains(where: {
          Self.isByMachine($0) && $0.date.day != nil && $0.date.firstDay == shown.date.firstDay
        })
      {
        best = shown
      }
    }
    if let local = best.date.localMidnight { best.date = local }
    let fuller = possible.first {
      $0.date.time != nil && best.date.time == nil && best.date.day != nil
        && $0.date.firstDay == best.date.firstDay
    }
    if let fuller { best = fuller }
    return FoundDate(best.date.text, source: best.source)
  }

  private static func isByMachine(_ found: (date: PartialDate, source: String)) -> Bool {
    ["meta", "jsonld", "microdata"].contains(found.source)
  }

  private static func isShown(_ found: (date: PartialDate, source: String)) -> Bool {
    ["time", "byline", "url"].contains(found.source)
  }

  private func modified() -> FoundDate {
    if let date = linked.text("dateModified").flatMap(dates.value), clock.allows(date) {
      return FoundDate(date.text, source: "jsonld")
    }
    if let date = meta.first(MetadataNames.modified).flatMap(dates.value), clock.allows(date) {
      return FoundDate(date.text, source: "meta")
    }
    if let marked = byline.marked(["dateModified"]), clock.allows(marked.date) {
      return FoundDate(marked.date.text, source: marked.source)
    }
    return FoundDate()
  }
}
