import Extraction

/// Knows the comments of one thread, so that each is written once however many pages show it.
///
/// A comment is known by its anchor, else by its text together with who wrote it and when. Its key
/// is made of its anchor, else of its text and its number among equal texts, and of nothing else.
struct CommentRegister {
  private var byAnchor: [String: String] = [:]
  /// By the hash of its text, its author and its time.
  private var bySaying: [[UInt8]: String] = [:]
  /// By the hash of a text.
  private var textCounts: [[UInt8]: Int] = [:]

  /// - Parameter text: folded and masked.
  /// - Returns: the key of the comment, and whether it was not known.
  mutating func register(
    _ comment: FoundComment, text: [UInt8], thread: String
  ) -> (id: String, isNew: Bool) {
    let saying = TextIdentity.hash([
      text, Array(comment.author.utf8), Array(comment.published.value.utf8),
    ])
    if !comment.anchor.isEmpty {
      if let id = byAnchor[comment.anchor] { return (id, false) }
      let id = TextIdentity.key("anchor", thread, comment.anchor)
      byAnchor[comment.anchor] = id
      bySaying[saying] = bySaying[saying] ?? id
      return (id, true)
    }
    if let id = bySaying[saying] { return (id, false) }
    let hash = TextIdentity.hash([text])
    let ordinal = textCounts[hash, default: 0]
    textCounts[hash] = ordinal + 1
    let id = TextIdentity.key([
      Array("text".utf8), Array(thread.utf8), text, Array(String(ordinal).utf8),
    ])
    bySaying[saying] = id
    return (id, true)
  }
}
