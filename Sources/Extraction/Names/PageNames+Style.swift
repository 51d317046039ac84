internal import Markup

extension PageNames {
  /// Whether an element's own style hides it.
  func isHiddenByStyle(_ node: Int, in tree: PageTree) -> Bool {
    guard has(.style, node), let range = tree.range(of: .style, node) else { return false }
    return tree.withBytes(range) { Self.hides($0) }
  }

  /// Whether a style says `display: none`, with whatever blanks.
  private static func hides(_ style: Span<UInt8>) -> Bool {
    for start in style.indices where ASCII.lower(style[start]) == UInt8(ascii: "d") {
      var place = start
      var matched = 0
      let rule: StaticString = "display:none"
      while place < style.count, matched < rule.utf8CodeUnitCount {
        if style[place] > 0x20 {
          guard ASCII.lower(style[place]) == rule.utf8Start[matched] else { break }
          matched += 1
        }
        place += 1
      }
      if matched == rule.utf8CodeUnitCount { return true }
    }
    return false
  }
}
