internal import Markup

/// Finds the lines that tell who wrote the post and when: what is marked so, and what stands near
/// the title.
struct BylineFinder {
  let outline: PageOutline
  let dates: DateReader
  private let comments: NodeStretches
  let tree: PageTree
  let names: PageNames

  init(_ outline: PageOutline, dates: DateReader, comments: [Range<Int>]) {
    self.outline = outline
    (tree, names) = (outline.tree, outline.names)
    self.dates = dates
    self.comments = NodeStretches(comments)
  }

  struct Dated {
    let date: PartialDate
    let source: String
  }

  /// How far from the title a line may stand, in blocks.
  private static let reach = 12
  static let longestLine = 200
  /// A date further on in a long text is part of what it says.
  private static let longestDateline = 60
  /// A line of more words that ends as a sentence does is one.
  private static let mostWords = 14
  /// A line that says more besides a relative date is text.
  private static let mostBesides = 24
  /// A link that holds more than a date and a name is a teaser.
  private static let longestLink = 80

  func isOutside(_ node: Int) -> Bool {
    !outline.zones[node].contains(.comments) && !comments.contains(node)
  }

  // MARK: Dates

  /// The date of an element that is marked as the post's date.
  /// - Parameter names: values of `itemprop`.
  func marked(_ names: [String]) -> Dated? {
    for node in outline.names.properties where isOutside(node) {
      guard names.contains(where: { tree.has($0, in: .itemprop, node) }) else { continue }
      if let date = value(of: node) { return Dated(date: date, source: "microdata") }
    }
    return nil
  }

  func value(of node: Int) -> PartialDate? {
    for name in [Attribute.datetime, .content, .title] {
      if let text = tree.value(of: name, node), let date = dates.value(text) { return date }
    }
    let text = tree.text(of: node)
    return text.utf8.count <= Self.longestLine ? dates.first(in: text)?.date : nil
  }

  static let dateNames = [
    "published", "entry-date", "post-date", "date-header", "updated-date", "postdate", "entrydate",
    "dt-published",
    "article-date", "article__date", "publish-date", "pubdate", "posted-on", "date-published",
    "post-time", "timestamp",
    "meta-date", "date", "datum", "post_date", "entry_date", "created", "blog-date",
    "published-date", "dateline", "article-published",
    "publishdate", "post__date", "entry-time", "time", "metadate", "news-date", "news-list-date",
    "artikeldatum", "submitted",
  ]

  /// The dates of `<time>` elements and of elements whose class says so: the first that the page
  /// calls published, else the first before or near the text.
  func timed(near title: Int?) -> Dated? {
    var best: (rank: Int, dated: Dated)?
    var seen = 0
    for node in outline.names.dates {
      guard let rank = rank(node), isOutside(node), !isOther(node) else { continue }
      seen += 1
      if seen > 64 { break }
      guard let date = value(of: node), date.day != nil else { continue }
      let isBefore = title.map { node < $0 } ?? false
      let total =
        2 * rank + (outline.zones[node].contains(.boilerplate) ? 40 : 0) + (isBefore ? 1 : 0)
      if let current = best, current.rank <= total {
        // The same day with its time is better than without.
        let isFuller = current.dated.date.time == nil && date.time != nil
        guard isFuller, current.dated.date.firstDay == date.firstDay else { continue }
      }
      best = (total, Dated(date: date, source: tree.tag(node) == .time ? "time" : "byline"))
    }
    return best?.dated
  }

  private func rank(_ node: Int) -> Int? {
    if tree.tag(node) == .time {
      if tree.has(.pubdate, node) { return 0 }
      return names.has(.modified, node) && !names.has(.published, node) ? 4 : 1
    }
    let place = names.ofClass(node).dateRank
    return place == NameFacts.none ? nil : place < 2 ? 1 : 2
  }

  /// Whether an element belongs to a teaser of another post: in a link, or in a list of such.
  func isOther(_ node: Int) -> Bool {
    for ancestor in tree.ancestors(node).prefix(6) {
      switch tree.tag(ancestor) {
      case .article, .main: return false
      case .aside: return true
      // The footer of the post itself may hold its date.
      case .footer: return !tree.ancestors(ancestor).contains { tree.tag($0) == .article }
      case .a where tree.rendered(ancestor).bytes.count > Self.longestLink: return true
      default: continue
      }
    }
    return false
  }

  /// A date in a short line near the title.
  func line(near title: Int?) -> DateMatch? {
    let blocks = outline.text.blocks
    guard let title, let place = blocks.firstIndex(where: { $0.first >= title }) else { return nil }
    let behind = Array(place..<min(blocks.count, place + Self.reach))
    let before = Array((max(0, place - 4)..<place).reversed())
    for index in behind + before where isOutside(blocks[index].first) {
      let range = blocks[index].range
      let isLine = range.count <= Self.longestLine && !isSentence(index)
      let head = isLine ? range : range.prefix(Self.longestDateline)
      guard let match = dates.first(in: outline.text.bytes, head),
        match.date?.day != nil || match.isRelative,
        !match.isRelative || range.count - match.range.count <= Self.mostBesides,
        isLine || isDateline(match, range),
        DateLabels.meaning(of: words(before: match, range)) != .modified
      else { continue }
      return match
    }
    return nil
  }

  /// A date in a short line, anywhere, that a word such as `Datum` stands before: one that says when
  /// the post appeared, else one that says when it was changed.
  func labelled() -> DateMatch? {
    var changed: DateMatch?
    for block in outline.text.blocks where block.range.count <= 120 && isOutside(block.first) {
      let bytes = outline.text.bytes[block.range]
      guard bytes.contains(where: ASCII.isDigit) else { continue }
      guard let match = dates.first(in: outline.text.bytes, block.range), match.date?.day != nil
      else { continue }
      switch DateLabels.meaning(of: words(before: match, block.range)) {
      case .published: return match
      case .modified: changed = changed ?? match
      case nil: continue
      }
    }
    return changed
  }

  /// Whether a block says more than who and when.
  private func isSentence(_ index: Int) -> Bool {
    let measure = outline.measures[index]
    return measure.endsSentence && measure.words > Self.mostWords
  }

  /// Whether a long text begins with a date, or with a place and a date that a dash or a bracket
  /// parts from it: `AMSTERDAM, 3 mei 2011 - Gisteren …`.
  private func isDateline(_ match: DateMatch, _ range: Range<Int>) -> Bool {
    let behind = outline.text.bytes[match.range.upperBound..<range.upperBound].prefix(6)
    let isParted =
      behind.contains { $0 == 0x29 || $0 == 0x7C } || behind.starts(with: " - ".utf8)
      || behind.first == UInt8(ascii: ".") || behind.first == UInt8(ascii: ":")
      || behind.starts(with: " \u{2013}".utf8) || behind.starts(with: " \u{2014}".utf8)
    return isParted && words(before: match, range).allSatisfy { $0 != UInt8(ascii: ".") }
  }

  private func words(before match: DateMatch, _ line: Range<Int>) -> ArraySlice<UInt8> {
    outline.text.bytes[line.lowerBound..<match.range.lowerBound]
  }
}
