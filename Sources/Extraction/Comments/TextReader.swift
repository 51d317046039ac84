internal import Markup

/// Reads what a comment says, without what stands around it.
struct TextReader {
  private let reader: UnitReader
  private let unit: CommentExtent
  private let tree: PageTree
  private let names: PageNames

  /// Classes of boxes that hold a quote.
  static let quotes = ["quote", "quotetext", "quotecontent", "bbcode_quote", "citaat"]

  /// Words of `class` that mark what is no text, wherever it stands in a comment.
  static let noise: [String] = """
    avatar gravatar meta metadata comment-meta commentmetadata comment-metadata reply comment-reply
    comment-reply-link replylink replies reply-link comment-actions actions comment-action vote votes
    voting rating karma likes like comment-like sharedaddy jp-likes-widget-wrapper share report
    comment-report edit edit-link comment-edit-link permalink comment-permalink comment-number badge
    comment-footer comment-header comment-head comment-author vcard byline comment-tools toolbar
    comment-options awaiting-moderation comment-awaiting-moderation moderation-notice
    screen-reader-text visually-hidden sr-only signature postsignature comment-form respond
    comment-respond comment-links comment-controls comment-info comment-date comment-time says
    comment_meta comment-buttons comment-likes yarpp-related printfriendly item-control
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// A longer paragraph is text, in whatever it stands.
  private static let longestNoise = 100
  private static let mostNodes = 200

  init(_ reader: UnitReader, _ unit: CommentExtent) {
    self.reader = reader
    self.unit = unit
    (tree, names) = (reader.tree, reader.names)
  }

  /// The elements that the convention says hold the text: the first that has any, and those of the
  /// same selector's kind beside it.
  func elements() -> [Int] {
    let matches = reader.fields.matches(.text, of: reader.convention, in: unit)
    for node in matches where node != unit.nodes.lowerBound {
      let text = tree.rendered(node) { isText($0, in: node) }
      if text.blocks.contains(where: { !CommentPhrases.isControl(text.bytes[$0.range]) }) {
        return [node]
      }
    }
    return []
  }

  private func isText(_ node: Int, in root: Int) -> Bool {
    guard unit.owns(node) else { return false }
    switch tree.tag(node) {
    case .form, .button, .select, .option, .fieldset, .label, .nav, .textarea, .noscript:
      return false
    default: break
    }
    guard node != root else { return true }
    if names.isHiddenByStyle(node, in: tree) { return false }
    return !names.has(.commentNoise, node) || isLong(node)
  }

  /// Whether so much stands in an element that its name cannot be all of the truth.
  private func isLong(_ node: Int) -> Bool {
    tree.subtree(node).prefix(Self.mostNodes).contains {
      tree.tag($0) == .p && unit.owns($0) && tree.end(of: $0) > $0 + 1
        && tree.rendered($0).bytes.count > Self.longestNoise
    }
  }

  /// - Parameters:
  ///   - elements: those that hold the text; empty where all of the unit may.
  ///   - hiding: those of author and time.
  func paragraphs(
    _ elements: [Int], hiding hidden: [Int], author: String, hasTime: Bool
  ) -> [Paragraph] {
    if !elements.isEmpty {
      return elements.flatMap { root in
        paragraphs(of: root, isExplicit: true) { isText($0, in: root) && !isInside($0, hidden) }
      }
    }
    let filter = HeadFilter(author: author, hasTime: hasTime, dates: reader.dates)
    let found = whole(hiding: hidden, filter)
    // Some themes put the text into the element of name and time.
    return found.isEmpty ? whole(hiding: hidden, filter, withHead: true) : found
  }

  /// The same of a unit whose text has no element of its own.
  private func whole(
    hiding hidden: [Int], _ filter: HeadFilter, withHead: Bool = false
  ) -> [Paragraph] {
    let root = unit.nodes.lowerBound
    if tree.end(of: root) == unit.nodes.upperBound, tree.tag(root) != .text {
      let own = hidden.filter { $0 != root && tree.tag($0) != .text && isSmall($0) }
      let found = paragraphs(of: root, isExplicit: false) {
        (isText($0, in: root) || (withHead && isHead($0))) && !isInside($0, own)
      }
      return filter.filtered(found)
    }
    return filter.filtered(inBlocks())
  }

  /// Whether an element is one of those around name and time, and has a paragraph.
  private func isHead(_ node: Int) -> Bool {
    guard unit.owns(node) else { return false }
    let isNamed = ["comment-author", "vcard", "comment-header", "comment-head", "comment-info"]
      .contains { tree.has($0, in: .class, node) }
    return isNamed
      && tree.subtree(node).prefix(Self.mostNodes).contains { tree.tag($0) == .p && unit.owns($0) }
  }

  private func isInside(_ node: Int, _ hidden: [Int]) -> Bool { hidden.contains(node) }

  /// Whether an element of author or time holds no more than these.
  private func isSmall(_ node: Int) -> Bool {
    tree.rendered(node) { unit.owns($0) }.bytes.count <= 120
  }

  private func paragraphs(
    of root: Int, isExplicit: Bool, where isShown: (Int) -> Bool
  ) -> [Paragraph] {
    let text = tree.rendered(root, where: isShown)
    var quotedUntil = 0
    let found = text.blocks.indices.compactMap { index -> Paragraph? in
      let block = text.blocks[index]
      let bytes = text.bytes[block.range]
      if CommentPhrases.isQuoteHead(bytes), let box = tree.parent(block.node), box > root {
        quotedUntil = tree.end(of: box)
        return nil
      }
      let isLink = 2 * block.linkedBytes >= block.range.count
      if (isLink || !isExplicit) && CommentPhrases.isControl(bytes) { return nil }
      if block.linkedBytes > 0, CommentPhrases.isAddress(bytes) { return nil }
      let isQuoted =
        block.first < quotedUntil
        || (CommentPhrases.isQuoteLead(bytes) && index + 1 < text.blocks.count
          && role(of: text.blocks[index + 1], below: root) == .quote)
      let role = isQuoted ? .quote : role(of: block, below: root)
      return Paragraph(role, text.string(block))
    }
    // What is a quote from end to end is laid out as one.
    guard found.allSatisfy({ $0.role == .quote }) else { return found }
    return found.map { Paragraph(.body, $0.text) }
  }

  /// The blocks of a run of siblings, which no one element holds.
  private func inBlocks() -> [Paragraph] {
    let text = reader.outline.text
    return text.blocks(in: unit.nodes).compactMap { index in
      let block = text.blocks[index]
      guard unit.owns(block.first), !CommentPhrases.isControl(text.bytes[block.range]),
        !isInForm(block.node)
      else { return nil }
      return Paragraph(role(of: block, below: unit.nodes.lowerBound), text.string(block))
    }
  }

  private func isInForm(_ node: Int) -> Bool {
    let ancestors = [node] + tree.ancestors(node).prefix { $0 >= unit.nodes.lowerBound }
    return ancestors.contains { [.form, .button, .select].contains(tree.tag($0)) }
  }

  private func role(of block: RenderedText.Block, below root: Int) -> Role {
    var node: Int? = block.first
    while let current = node, current > root {
      switch tree.tag(current) {
      case .blockquote: return .quote
      case .pre, .code: return .code
      case .li, .dd: return .list
      case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
      case .table: return .table
      case .div, .td, .span, .section, .aside:
        if names.has(.quoteText, current) { return .quote }
      default: break
      }
      node = tree.parent(current)
    }
    return .body
  }
}
