import Extraction

/// Knows the comments of one thread, so that each is written once however many pages show it.
///
/// A comment is known by its anchor, else by its text together with who wrote it and when. Its key
/// is made of its anchor, else of its text and its number among equal texts, and of nothing else.
struct CommentRegister {
  private var byAnchor: [String: String] = [:]
  private var bySaying: [String: String] = [:]
  private var textCounts: [String: Int] = [:]

  /// - Parameter text: folded and masked.
  /// - Returns: the key of the comment, and whether it was not known.
  mutating func register(
    _ comment: FoundComment, text: String, thread: String
  ) -> (id: String, isNew: Bool) {
    let saying = [text, comment.author, comment.published.value].joined(separator: "\u{0}")
    if !comment.anchor.isEmpty {
      if let id = byAnchor[comment.anchor] { return (id, false) }
      let id = TextIdentity.key("anchor", thread, comment.anchor)
      byAnchor[comment.anchor] = id
      bySaying[saying] = bySaying[saying] ?? id
      return (id, true)
    }
    if let id = bySaying[saying] { return (id, false) }
    let ordinal = textCounts[text, default: 0]
    textCounts[text] = ordinal + 1
    let id = TextIdentity.key("text", thread, text, String(ordinal))
    bySaying[saying] = id
    return (id, true)
  }
}
