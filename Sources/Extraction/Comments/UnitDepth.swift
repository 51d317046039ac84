internal import Markup

/// How deep a comment says that it stands: by a class such as `depth-2`, or by its indent.
enum UnitDepth {
  private static let words = ["depth", "level", "lvl", "indent", "nest", "tier"].map {
    Array($0.utf8)
  }
  private static let answerWords = [
    "indented", "child", "children", "reply", "is-reply", "answer", "subcomment", "sub-comment",
    "nested",
    "comment--indented", "comment-reply", "comment--reply", "reply-comment", "response", "antwoord",
  ]

  static func depth(_ unit: CommentUnit, _ tree: PageTree) -> Int {
    let root = unit.nodes.lowerBound
    if let range = tree.range(of: .class, root) {
      for word in tree.words(in: range) {
        let text = String(decoding: tree.bytes[word], as: UTF8.self).lowercased()
        if let depth = number(behind: text) { return depth }
        if answerWords.contains(text) { return 1 }
      }
    }
    for node in [root] + tree.ancestors(root).prefix(2) {
      if let style = tree.value(of: .style, node), let indent = indent(style) { return indent }
    }
    return 0
  }

  /// The number at the end of a word that has one of the words for depth in it.
  private static func number(behind text: String) -> Int? {
    let bytes = Array(text.utf8)
    let digits = bytes.reversed().prefix { ASCII.isDigit($0) }.count
    guard (1...2).contains(digits),
      bytes.indices.contains(where: { start in
        words.contains { bytes[start...].starts(with: $0) }
      })
    else { return nil }
    return Int(text.suffix(digits))
  }

  /// Pixels or ems of a left margin or padding.
  private static func indent(_ style: String) -> Int? {
    for property in ["margin-left:", "padding-left:"] {
      let text = style.lowercased().filter { $0 != " " }
      guard let range = firstRange(of: property, in: text) else { continue }
      return Int(text[range...].prefix { $0.isNumber })
    }
    return nil
  }

  private static func firstRange(of word: String, in text: String) -> String.Index? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(word) { return text.index(start, offsetBy: word.count) }
      start = text.index(after: start)
    }
    return nil
  }
}
