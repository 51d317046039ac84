/// The anchors under which blogs put their comments: `#comments`, `#respond`, `#reacties`, and one
/// of them: `#comment-12`, `#c123`.
enum CommentAnchors {
  private static let words: [StaticString] = [
    "comment", "respond", "reacti", "reage", "reply", "disqus",
  ]

  /// What a link with this fragment leads to, if that is a comment or all of them.
  static func relation(of fragment: ArraySlice<UInt8>) -> LinkRelation? {
    if fragment.first == UInt8(ascii: "c"), fragment.count > 1,
      fragment.dropFirst().allSatisfy(\.isDigit)
    {
      return .comment
    }
    guard words.contains(where: { fragment.starts(withWord: $0) }) else { return nil }
    return fragment.last?.isDigit == true ? .comment : .comments
  }
}
