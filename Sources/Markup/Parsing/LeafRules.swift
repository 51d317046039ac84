internal import CLibXML2

/// Which elements can be leaves, and what they would close.
///
/// That is asked of libxml2 itself, so that it holds for whatever version of it is there.
struct LeafRules: Sendable {
  static let shared = LeafRules()

  /// Whether an element closes another that is open, by the numbers of both tags.
  private let closing: [Bool]
  private let leaves: [Bool]

  private static let count = Tag.allCases.count

  /// Those that stand within a line, and those that hold lines.
  private static let tags: [Tag] = [
    .a, .abbr, .acronym, .b, .big, .br, .cite, .code, .em, .font, .i, .img, .kbd, .mark, .q, .s,
    .samp, .small, .span, .strike, .strong, .sub, .sup, .time, .tt, .u,
    .dd, .div, .dt, .figcaption, .h1, .h2, .h3, .h4, .h5, .h6, .label, .li, .option, .p, .td, .th,
  ]
  /// Those that may stand in one of their own kind, of which libxml2 says nothing when it is asked.
  private static let nesting: Set<Tag> = [.b, .div, .em, .font, .i, .small, .span, .strong]

  private init() {
    var closing = [Bool](repeating: false, count: Self.count * Self.count)
    var leaves = [Bool](repeating: false, count: Self.count)
    let named = Tag.allCases.map { (tag: $0, name: $0.name) }.filter { !$0.name.isEmpty }
    for leaf in Self.tags {
      leaves[Int(leaf.rawValue)] = true
      let node = unsafe xmlNewNode(nil, leaf.name)
      for (open, name) in named {
        let closes = unsafe htmlAutoCloseTag(nil, name, node) != 0
        closing[Int(leaf.rawValue) * Self.count + Int(open.rawValue)] =
          open == leaf ? !Self.nesting.contains(leaf) : closes
      }
      unsafe xmlFreeNode(node)
    }
    self.closing = closing
    self.leaves = leaves
  }

  func isLeaf(_ tag: Tag) -> Bool { leaves[Int(tag.rawValue)] }

  /// Whether it is a leaf that holds nothing and has no end tag.
  func isVoid(_ tag: Tag) -> Bool { tag == .br || tag == .img }

  /// Whether the start of a leaf closes an element that is open around it.
  func closes(_ leaf: Tag, _ open: Tag) -> Bool {
    closing[Int(leaf.rawValue) * Self.count + Int(open.rawValue)]
  }
}
