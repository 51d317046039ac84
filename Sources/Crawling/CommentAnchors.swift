/// The anchors under which blogs put their comments: `#comments`, `#respond`, `#reacties`, `#c123`.
enum CommentAnchors {
  static func contains(_ fragment: ArraySlice<UInt8>) -> Bool {
    if fragment.first == UInt8(ascii: "c"), fragment.count > 1 {
      let number = fragment.dropFirst()
      if number.allSatisfy(\.isDigit) { return true }
    }
    return fragment.starts(withWord: "comment") || fragment.starts(withWord: "respond")
      || fragment.starts(withWord: "reacti") || fragment.starts(withWord: "reage")
      || fragment.starts(withWord: "reply") || fragment.starts(withWord: "disqus")
  }
}
