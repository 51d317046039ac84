internal import Markup

/// Finds the comments of a page one by one.
///
/// Every convention of `ConventionTable` that finds anything is tried, and the one that reads most
/// comments is taken; where none does, what repeats after the post is (`ShapeFinder`). A comment is
/// a unit with a text, and with a name or a time.
package struct CommentFinder {
  private let outline: PageOutline
  private let dates: DateReader
  private let clock: CaptureClock
  /// Whether the page goes on with a thread that another begins.
  private let isContinuation: Bool

  /// - Parameters:
  ///   - outline: the page.
  ///   - dates: how dates are read on it.
  ///   - clock: the time of the page's capture.
  ///   - isContinuation: whether it is a later page of a thread, which has no post of its own.
  package init(
    _ outline: PageOutline, dates: DateReader, _ clock: CaptureClock, isContinuation: Bool = false
  ) {
    self.clock = clock
    self.outline = outline
    self.dates = dates
    self.isContinuation = isContinuation
  }

  /// A reading that reads no better than one unit in three is of something else.
  private static let leastShare = 0.34
  /// What holds so much of a page's text, and its heading, is the post.
  private static let mostOfPage: Float = 0.3

  /// What was read by one convention.
  private struct Reading {
    let forest: UnitForest
    let convention: Convention
    var score = 0
  }

  package func find() -> CommentsFound {
    guard outline.tree.count > 0 else { return CommentsFound() }
    let fields = FieldMatches(outline)
    var best = byConvention(fields)
    if best?.convention.isGeneral ?? true, let shaped = byShape(fields),
      shaped.score > best?.score ?? 0
    {
      best = shaped
    }
    guard let best else { return CommentsFound() }
    let isThread = best.convention.isThread && !isContinuation
    var found = ThreadBuilder(outline.tree, best.forest.units, isThread: isThread).build()
    emptyImpossibleDates(&found)
    return found
  }

  /// The reading by the convention that reads most; where none reads a comment, notices alone.
  private func byConvention(_ fields: FieldMatches) -> Reading? {
    let conventions = ConventionTable.conventions
    var best: Reading?
    var onlyNotices: Reading?
    for place in conventions.indices
    where fields.allows(conventions[place]) && (best == nil || !conventions[place].isGeneral) {
      let convention = conventions[place]
      let ranges = self.ranges(of: convention, fields)
      // What is read of so few units cannot be more than what was found already.
      guard !ranges.isEmpty, Self.mostOfUnit * ranges.count > best?.score ?? 0 else { continue }
      let forest = read(ranges, fields, convention)
      if isNoticesOnly(forest) {
        onlyNotices = Reading(forest: forest, convention: conventions[0])
      }
      let score = self.score(forest)
      if score > best?.score ?? 0 {
        best = Reading(forest: forest, convention: convention, score: score)
      }
    }
    return best ?? onlyNotices
  }

  /// The reading of what repeats; nil where that is not credible.
  private func byShape(_ fields: FieldMatches) -> Reading? {
    guard let shape = ShapeFinder(outline, dates: dates).find() else { return nil }
    let general = Convention(name: "shape")
    let forest = read(shape, fields, general)
    guard isCredible(forest) else { return nil }
    return Reading(forest: forest, convention: general, score: score(forest))
  }

  private func read(
    _ ranges: [Range<Int>], _ fields: FieldMatches, _ convention: Convention
  ) -> UnitForest {
    var forest = UnitForest(ranges)
    let reader = UnitReader(
      outline: outline, dates: dates, fields: fields, convention: convention)
    forest.read { reader.read($0) }
    return forest
  }

  /// What was found by its shape alone must be signed: most comments by a name, a single one by both.
  private func isCredible(_ forest: UnitForest) -> Bool {
    let good = forest.units.filter { $0.isAlive && $0.reading.hasText }
    let named = good.filter { !$0.reading.author.isEmpty }
    return good.count == 1
      ? named.count == 1 && good[0].reading.time != nil : 2 * named.count >= good.count
  }

  /// Whether a page has pingbacks under its post, and nothing else.
  private func isNoticesOnly(_ forest: UnitForest) -> Bool {
    forest.units.contains(where: \.reading.isNotice)
      && !forest.units.contains { $0.isAlive && $0.reading.hasText && !$0.reading.isNotice }
  }

  private func emptyImpossibleDates(_ found: inout CommentsFound) {
    for i in found.comments.indices {
      let text = found.comments[i].published.value
      guard !text.isEmpty, let date = dates.value(text), !clock.allows(date) else { continue }
      found.impossibleDates.append(text)
      found.comments[i].published = FoundDate()
    }
  }

  /// What `score` counts for one unit at most.
  private static let mostOfUnit = 9

  /// What is read of a comment counts: its text most, then name and time, then an element of its
  /// own for the text.
  private func score(_ forest: UnitForest) -> Int {
    var (alive, good, score) = (0, 0, 0)
    for place in forest.units.indices {
      guard let points = Self.points(forest.units[place]) else { continue }
      alive += 1
      if points > 0 { good += 1 }
      score += points
    }
    return Double(good) >= Self.leastShare * Double(alive) ? score : 0
  }

  /// What one unit counts for: 0 where it is no comment; nil where it is none of a person's.
  private static func points(_ unit: borrowing CommentUnit) -> Int? {
    guard unit.isAlive, !unit.reading.isNotice else { return nil }
    guard unit.reading.hasText, unit.reading.isSigned else { return 0 }
    return 4 + (unit.reading.author.isEmpty ? 0 : 2) + (unit.reading.time == nil ? 0 : 2)
      + (unit.reading.hasTextElement ? 1 : 0)
  }

  private func ranges(of convention: Convention, _ fields: FieldMatches) -> [Range<Int>] {
    let tree = outline.tree
    let units = fields.units(of: convention, in: tree).filter(isPossible).map { tree.subtree($0) }
    let starts = Set(fields.all(.start, of: convention).filter(isPossible))
    return units
      + starts.sorted().map { start in
        var end = tree.end(of: start)
        var next = tree.nextSibling(start)
        while let sibling = next, !starts.contains(sibling) {
          end = tree.end(of: sibling)
          next = tree.nextSibling(sibling)
        }
        return start..<end
      }
  }

  /// Whether an element can hold a comment: not the page, nor a form.
  private func isPossible(_ node: Int) -> Bool {
    if outline.rawProse[node] > Self.mostOfPage * outline.rawProse[0], holdsHeading(node) {
      return false
    }
    return switch outline.tree.tag(node) {
    case .html, .body, .form, .input, .textarea, .button, .a, .h1, .h2, .h3, .h4, .meta, .link,
      .span,
      .p, .nav, .time, .label, .i, .em, .b, .strong:
      false
    default: true
    }
  }
}

extension CommentFinder {
  /// Whether a heading of the first rank stands in an element.
  private func holdsHeading(_ node: Int) -> Bool { outline.tree.first(.h1, in: node) != nil }
}

/// The comments of a page, and where on it they stand.
package struct CommentsFound: Sendable {
  /// In the order of the page.
  package var comments: [FoundComment] = []
  /// The nodes of all of them, in order and apart; nothing there is the post's.
  package var nodes: [Range<Int>] = []
  /// Whether the first message of the page was taken for the post.
  package var isThread = false
  /// Who wrote that first message, and when; empty where there is none.
  package var first = FoundComment()
  /// Dates that were left out since they cannot be, in ISO 8601.
  package var impossibleDates: [String] = []
  /// Pingbacks, trackbacks and comments that were taken away.
  package var notices = 0
}
