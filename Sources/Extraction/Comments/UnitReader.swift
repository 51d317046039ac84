internal import Markup

/// Reads author, time and text of one unit: by its convention first, else by their shape.
final class UnitReader {
  let outline: PageOutline
  let tree: PageTree
  let names: PageNames
  let dates: DateReader
  let fields: FieldMatches
  let convention: Convention

  init(
    outline: PageOutline, dates: DateReader, fields: FieldMatches, convention: Convention
  ) {
    self.outline = outline
    tree = outline.tree
    names = outline.names
    self.dates = dates
    self.fields = fields
    self.convention = convention
  }

  func read(_ unit: CommentExtent) -> CommentReading {
    var reading = CommentReading()
    reading.depthOfUnit = tree.depth(unit.nodes.lowerBound)
    let flags = CommentFlags(outline, unit)
    reading.isNotice = flags.isNotice
    reading.byPostAuthor = flags.byPostAuthor
    reading.anchors = flags.anchors
    reading.permalinks = flags.permalinks
    reading.answers = flags.answers
    reading.quotes = CommentQuote.all(in: unit, outline, dates: dates)
    let text = TextReader(self, unit)
    let textNodes = text.elements()
    reading.hasTextElement = !textNodes.isEmpty
    let time = TimeFinder(self, unit, outside: textNodes).find()
    reading.time = time?.match
    reading.timeSource = time?.source ?? ""
    let author = AuthorFinder(self, unit, outside: textNodes, time: time?.node)
    let name = author.find()
    reading.author = name?.name ?? ""
    let hidden = [time?.node, name?.node].compactMap { $0 }
    reading.paragraphs = text.paragraphs(
      textNodes, hiding: hidden, author: reading.author, hasTime: time != nil)
    if let first = reading.paragraphs.first, reading.paragraphs.count == 1 {
      if CommentPhrases.isRemoved(first.text.utf8) || Self.isEcho(first.text) {
        reading.paragraphs = []
        reading.isNotice = true
      }
    }
    return reading
  }

  /// Whether a text is what a machine quotes of a page that links to this one: `[…] words […]`.
  private static func isEcho(_ text: String) -> Bool {
    let marks = ["[\u{2026}]", "[...]", "\u{2026}", "..."]
    let isCut = marks.prefix(2).contains { text.hasPrefix($0) }
    return isCut && marks.contains { text.hasSuffix($0) }
  }
}
