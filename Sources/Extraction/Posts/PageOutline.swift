package import Markup

/// A page with what its names, its elements and its texts say about each part of it: what the search
/// for the post, its comments and its metadata start from.
///
/// A *zone* is what an element is in, by its own hints and those of all elements around it. *Prose*
/// is how much running text an element holds, in signs, roughly.
package struct PageOutline: Sendable {
  /// What an element is in.
  package struct Zone: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let boilerplate = Zone(rawValue: 1)
    package static let comments = Zone(rawValue: 2)
    package static let quote = Zone(rawValue: 4)
    package static let code = Zone(rawValue: 8)
    package static let list = Zone(rawValue: 16)
    package static let table = Zone(rawValue: 32)
    package static let heading = Zone(rawValue: 64)
    package static let caption = Zone(rawValue: 128)
    package static let postBody = Zone(rawValue: 256)
    package static let article = Zone(rawValue: 512)
    package static let hidden = Zone(rawValue: 1024)
    package static let byline = Zone(rawValue: 2048)
    package static let title = Zone(rawValue: 4096)
    package static let main = Zone(rawValue: 8192)
  }

  /// What stays the same whatever is taken for comments.
  private let page: PageMeasures
  package private(set) var zones: [Zone]
  /// The prose of each node outside of boilerplate and comments.
  private(set) var prose: [Float] = []

  package init(_ tree: PageTree) {
    var lexicon = NameLexicon()
    self.init(tree, &lexicon)
  }

  /// - Parameter lexicon: what the names of earlier pages say.
  package init(_ tree: PageTree, _ lexicon: inout NameLexicon) {
    page = PageMeasures(tree, &lexicon)
    zones = [Zone](repeating: [], count: tree.count)
    markZones()
    prose = page.prose { zones[$0].isDisjoint(with: [.boilerplate, .comments, .hidden]) }
  }

  package var tree: PageTree { page.tree }
  package var text: RenderedText { page.text }
  package var measures: [BlockMeasure] { page.blocks }
  /// What the names of each node say.
  package var hints: [Hints] { page.names.hints }
  /// The same for all rules that look for single names.
  var names: PageNames { page.names }
  /// The prose of each node and all that is in it, whatever zone it is in.
  var rawProse: [Float] { page.prose }
  /// How many bytes of text each node and all that is in it holds.
  var lengths: [Int32] { page.lengths }

  /// How much of the text in an element is in links, from 0 to 1.
  func linkShare(_ node: Int) -> Float { page.linkShare(node) }

  /// Takes the comments of the page out of what may be its post.
  /// - Parameters:
  ///   - stretches: the nodes of the comments, in order and apart.
  ///   - isAll: whether nothing else is a comment, whatever its name: on a page of messages of which
  ///     the first is the post.
  /// - Returns: false where next to nothing would be left: what was taken for comments is the post.
  mutating func exclude(
    _ stretches: [Range<Int>], isAll: Bool, mayLeaveNothing: Bool = false
  ) -> Bool {
    guard !stretches.isEmpty else { return true }
    let before = self
    if isAll {
      for node in tree.nodes { zones[node].remove(.comments) }
    }
    for stretch in stretches {
      for node in stretch.clamped(to: tree.nodes) { zones[node].insert(.comments) }
    }
    prose = page.prose { zones[$0].isDisjoint(with: [.boilerplate, .comments, .hidden]) }
    let takesPost = !isAll && !mayLeaveNothing && stretches.contains { before.isPost($0) }
    if !takesPost, mayLeaveNothing || prose[0] >= Self.leastPost { return true }
    self = before
    for node in tree.nodes { zones[node].remove(.comments) }
    prose = page.prose { zones[$0].isDisjoint(with: [.boilerplate, .hidden]) }
    return false
  }

  /// Whether what was taken for a comment is rather the post: most of the page's text, or much of
  /// it where its name says so.
  private func isPost(_ stretch: Range<Int>) -> Bool {
    let share = rawProse[stretch.lowerBound] / max(1, rawProse[0])
    return share > 0.7 || (share > 0.4 && zones[stretch.lowerBound].contains(.postBody))
  }

  /// Less prose than a post can be told by.
  static let leastPost: Float = 80

  private mutating func markZones() {
    let tree = tree
    let reader = ZoneReader(page)
    for node in tree.nodes {
      let around = tree.parent(node).map { zones[$0] } ?? []
      zones[node] = tree.tag(node) == .text ? around : around.union(reader.zone(node, in: around))
    }
  }
}
