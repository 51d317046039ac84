internal import Markup

/// Words of another that a comment quotes by name: `Jan schreef: …` in a block quote.
struct CommentQuote {
  /// Both folded; the words without those that name the writer.
  let name: [UInt8]
  let words: [UInt8]

  /// Quotes are looked for only so far.
  private static let mostNodes = 600

  /// The quotes of a comment that name whom they quote, in order.
  static func all(in unit: CommentUnit, _ tree: PageTree, dates: DateReader) -> [CommentQuote] {
    var quotes: [CommentQuote] = []
    for node in unit.ownNodes.prefix(mostNodes) where isQuote(node, tree) {
      guard let quote = CommentQuote(node, tree, dates) else { continue }
      quotes.append(quote)
    }
    return quotes
  }

  private static func isQuote(_ node: Int, _ tree: PageTree) -> Bool {
    tree.tag(node) == .blockquote
      || ["quotecontent", "bbcode_quote", "quote_container", "quote"].contains {
        tree.has($0, in: .class, node)
      }
  }

  private init?(_ node: Int, _ tree: PageTree, _ dates: DateReader) {
    let cite = tree.descendants(node).prefix(40).first {
      tree.tag($0) == .cite || tree.has("quotetitle", in: .class, $0)
        || tree.has("bbcode_postedby", in: .class, $0)
    }
    let text = tree.rendered(node) { $0 != cite }
    var lines = text.blocks[...]
    var head = cite.map { Array(tree.text(of: $0).utf8) } ?? []
    if head.isEmpty, let first = lines.first, first.range.count <= 100 {
      head = Array(text.bytes[first.range])
      lines = lines.dropFirst()
    }
    guard let name = NameReader.signature(in: head[...], dates: dates) else { return nil }
    self.name = CommentPhrases.fold(name.utf8)
    words = lines.reduce(into: []) { $0 += CommentPhrases.fold(text.bytes[$1.range]) + [0x20] }
  }
}
