internal import Markup

/// Words of another that a comment quotes by name: `Jan schreef: …` in a block quote.
struct CommentQuote {
  /// Both folded; the words without those that name the writer.
  let name: [UInt8]
  let words: [UInt8]

  /// Classes of quotes in comments, and of the lines in them that say whose they are.
  static let names = ["quotecontent", "bbcode_quote", "quote_container", "quote"]
  static let heads = ["quotetitle", "bbcode_postedby"]

  /// Quotes are looked for only so far.
  private static let mostNodes = 600

  /// The quotes of a comment that name whom they quote, in order.
  static func all(in unit: CommentExtent, _ outline: PageOutline, dates: DateReader)
    -> [CommentQuote]
  {
    var quotes: [CommentQuote] = []
    for node in unit.ownNodes.prefix(mostNodes) where isQuote(node, outline) {
      guard let quote = CommentQuote(node, in: unit, outline, dates) else { continue }
      quotes.append(quote)
    }
    return quotes
  }

  private static func isQuote(_ node: Int, _ outline: PageOutline) -> Bool {
    outline.tree.tag(node) == .blockquote || outline.names.has(.quote, node)
  }

  private init?(_ node: Int, in unit: CommentExtent, _ outline: PageOutline, _ dates: DateReader) {
    let tree = outline.tree
    let cite = tree.descendants(node).prefix(40).first {
      tree.tag($0) == .cite || outline.names.has(.quoteHead, $0)
    }
    let text = tree.rendered(node) { $0 != cite }
    var lines = text.blocks[...]
    var head = cite.map { Array(tree.text(of: $0).utf8) } ?? Self.lead(before: node, unit, outline)
    if head.isEmpty, let first = lines.first, first.range.count <= 100 {
      head = Array(text.bytes[first.range])
      lines = lines.dropFirst()
    }
    guard let name = NameReader.signature(in: head[...], dates: dates) else { return nil }
    self.name = CommentPhrases.fold(name.utf8)
    words = lines.reduce(into: []) { $0 += CommentPhrases.fold(text.bytes[$1.range]) + [0x20] }
  }

  /// The line before a quote, where it says whose words these are; else nothing.
  private static func lead(
    before node: Int, _ unit: CommentExtent, _ outline: PageOutline
  ) -> [UInt8] {
    let text = outline.text
    let first = text.blocks(in: outline.tree.subtree(node)).lowerBound
    guard first > 0, unit.owns(text.blocks[first - 1].first) else { return [] }
    let line = text.bytes[text.blocks[first - 1].range]
    return CommentPhrases.isQuoteLead(line) ? Array(line) : []
  }
}
