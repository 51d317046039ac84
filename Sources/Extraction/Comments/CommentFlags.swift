internal import Markup

/// What the attributes of a unit and of the links in it say: whether a machine wrote it, whether the
/// post's author did, its anchor, and what it answers.
struct CommentFlags {
  private(set) var isNotice = false
  private(set) var byPostAuthor = false
  /// Ids and names of elements, in order.
  private(set) var anchors: [String] = []
  /// The ends of links to places on a page, in order.
  private(set) var permalinks: [String] = []
  private(set) var answers: String?

  static let notices = ["pingback", "trackback", "linkback", "webmention", "backlink"]
  static let own = [
    "bypostauthor", "by-post-author", "author-comment", "authorcomment", "is-author", "isauthor",
    "post-author", "blog-author", "op-comment", "comment-by-author", "byauthor", "author_comment",
    "comment-by-node-author", "by-node-author",
  ]
  /// Links are looked at only so far: an honest comment has its own before its text's.
  private static let mostNodes = 400

  init(_ outline: PageOutline, _ unit: CommentExtent) {
    let tree = outline.tree
    let root = unit.nodes.lowerBound
    isNotice = outline.names.has(.notice, root)
    var seen = 0
    for node in unit.ownNodes where tree.tag(node) != .text && tree.hasAttributes(node) {
      guard seen < Self.mostNodes else { break }
      seen += 1
      if seen < 12, !byPostAuthor {
        byPostAuthor = outline.names.has(.ownComment, node)
      }
      if let id = tree.range(of: .id, node) { addAnchor(tree, id) }
      if tree.tag(node) == .a { read(link: node, tree) }
    }
  }

  private mutating func read(link node: Int, _ tree: PageTree) {
    if let name = tree.range(of: .name, node) { addAnchor(tree, name) }
    guard let href = tree.range(of: .href, node),
      let hash = tree.bytes[href].lastIndex(of: UInt8(ascii: "#"))
    else { return }
    let target = tree.bytes[hash + 1..<href.upperBound]
    guard target.count < Self.longest, target.contains(where: ASCII.isDigit) else { return }
    if answers == nil, isAnswerLink(node, tree) {
      answers = String(decoding: target, as: UTF8.self)
    } else if !target.starts(with: "respond".utf8) {
      permalinks.append(String(decoding: target, as: UTF8.self))
    }
  }

  private static let longest = 80

  /// What a link to the comment that is answered says.
  private static let answerWords = ["parent", "up"].map { Array($0.utf8) }
  /// The same, where more may stand behind it, and what stands before such a link.
  private static let answerPhrases = [
    "in reply to", "replied to", "reageerde op", "in response to", "antwoord op",
    "in antwoord op", "als antwoord op", "als reactie op",
    "antwort auf", "als antwort auf", "en reponse a", "reponse a", "replying to",
    "en respuesta a",
    "in risposta a", "som svar pa", "w odpowiedzi na", "reactie op",
  ].map { Array($0.utf8) }
  private static let answerStarts = PhraseStarts(answerPhrases)

  /// Whether the words of a link, or those right before it, say `in antwoord op`.
  private func isAnswerLink(_ node: Int, _ tree: PageTree) -> Bool {
    let own = CommentPhrases.fold(tree.text(of: node).utf8)
    if Self.answerStarts.begins(own.span) || Self.answerWords.contains(own) { return true }
    guard node > 0, tree.tag(node - 1) == .text else { return false }
    let before = CommentPhrases.fold(tree.bytes[tree.textRange(node - 1)].suffix(60))
    return Self.answerPhrases.contains { before.suffix($0.count).elementsEqual($0) }
  }

  /// An id is an anchor where it has a number.
  private mutating func addAnchor(_ tree: PageTree, _ range: Range<Int>) {
    let id = tree.bytes[range]
    guard id.count < Self.longest, id.contains(where: ASCII.isDigit), !id.contains(0x20) else {
      return
    }
    anchors.append(String(decoding: id, as: UTF8.self))
  }
}
