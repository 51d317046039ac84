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

  init(_ outline: PageOutline, _ unit: CommentUnit) {
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
      if let id = tree.value(of: .id, node) { addAnchor(id) }
      if tree.tag(node) == .a { read(link: node, tree) }
    }
  }

  private mutating func read(link node: Int, _ tree: PageTree) {
    if let name = tree.value(of: .name, node) { addAnchor(name) }
    guard let href = tree.value(of: .href, node), let hash = href.lastIndex(of: "#") else { return }
    let target = String(href[href.index(after: hash)...])
    guard target.utf8.count < 80, target.utf8.contains(where: ASCII.isDigit) else { return }
    if answers == nil, isAnswerLink(node, tree) {
      answers = target
    } else if !target.hasPrefix("respond") {
      permalinks.append(target)
    }
  }

  /// Whether the words of a link, or those right before it, say `in antwoord op`.
  private func isAnswerLink(_ node: Int, _ tree: PageTree) -> Bool {
    let words: Set<String> = [
      "in reply to", "replied to", "reageerde op", "in response to", "antwoord op",
      "in antwoord op", "als antwoord op", "als reactie op",
      "antwort auf", "als antwort auf", "en reponse a", "reponse a", "replying to",
      "en respuesta a",
      "in risposta a", "som svar pa", "w odpowiedzi na", "reactie op", "parent", "up",
    ]
    let own = String(decoding: CommentPhrases.fold(tree.text(of: node).utf8), as: UTF8.self)
    if words.contains(where: { own == $0 || ($0.contains(" ") && own.hasPrefix($0)) }) {
      return true
    }
    guard node > 0, tree.tag(node - 1) == .text else { return false }
    let before = CommentPhrases.fold(tree.bytes[tree.textRange(node - 1)].suffix(60))
    let text = String(decoding: before, as: UTF8.self)
    return words.contains { $0.contains(" ") && text.hasSuffix($0) }
  }

  /// An id is an anchor where it has a number.
  private mutating func addAnchor(_ id: String) {
    guard id.utf8.count < 80, id.utf8.contains(where: ASCII.isDigit), !id.utf8.contains(0x20) else {
      return
    }
    anchors.append(id)
  }
}
