package import Markup
internal import WebAddresses

/// Reads the posts that a list of posts, such as a home page, shows whole.
///
/// A post begins with a title that is a link to it, and reaches as far as the page has no other such
/// title. It is whole where nothing invites to read on: no link to it says `Lees verder`, and its
/// text does not end in dots. On a list most of whose items invite so, none is taken for whole.
package struct ListReader {
  /// A link that is the title of a post.
  private struct Title {
    let node: Int
    let key: String
  }

  private let outline: PageOutline
  private let base: WebAddress
  private let facts: ListedFacts
  private let titles: [Title]

  /// A page with more titles is an index.
  private static let mostTitles = 2_000
  /// A shorter text is a summary.
  private static let shortest = 160

  /// - Parameters:
  ///   - tree: the page.
  ///   - url: its address.
  ///   - capturedAt: when it was captured.
  ///   - targets: the addresses of the posts that are looked for, in canonical form.
  ///   - lexicon: what the names of earlier pages say.
  /// - Returns: those of them that have a title on the page, in the order of `targets`.
  package static func read(
    _ tree: PageTree, url: String, capturedAt: String, targets: [String],
    lexicon: inout NameLexicon
  ) -> [ListedPost] {
    guard tree.count > 0, let base = WebAddress(url) else { return [] }
    let outline = PageOutline(tree, &lexicon)
    let reader = ListReader(outline, base, CaptureClock(capturedAt: capturedAt))
    return reader.posts(targets)
  }

  private init(_ outline: PageOutline, _ base: WebAddress, _ clock: CaptureClock) {
    self.outline = outline
    self.base = base
    facts = ListedFacts(outline, clock)
    titles = Self.titles(outline, base)
  }

  private static func titles(_ outline: PageOutline, _ base: WebAddress) -> [Title] {
    var titles: [Title] = []
    for node in outline.names.links {
      guard titles.count < mostTitles, isTitle(node, outline),
        let key = key(of: node, outline.tree, base)
      else { continue }
      titles.append(Title(node: node, key: key))
    }
    return titles
  }

  private static func isTitle(_ node: Int, _ outline: PageOutline) -> Bool {
    let tree = outline.tree
    let zone = outline.zones[node]
    guard !zone.contains(.comments), !zone.contains(.boilerplate) else { return false }
    return tree.ancestors(node).prefix(3).contains {
      [.h1, .h2, .h3, .h4].contains(tree.tag($0))
        || (outline.hints[$0].contains(.title) && tree.tag($0).isBlock)
    }
  }

  private static func key(of node: Int, _ tree: PageTree, _ base: WebAddress) -> String? {
    tree.value(of: .href, node).flatMap { base.resolve($0) }.map(key)
  }

  /// An address as it is compared: without scheme, `www.`, fragment and closing slashes, its
  /// parameters in order.
  private static func key(_ address: WebAddress) -> String {
    let address = address.original ?? address
    var host = Substring(address.host)
    if host.hasPrefix("www.") { host = host.dropFirst(4) }
    var path = Substring(address.path)
    while path.last == "/" { path = path.dropLast() }
    let query = address.query.map { "?" + $0.split(separator: "&").sorted().joined(separator: "&") }
    return host + path + (query ?? "")
  }

  private func posts(_ targets: [String]) -> [ListedPost] {
    let items = targets.compactMap { target -> ListedPost? in
      guard let key = WebAddress(target).map(Self.key),
        let title = titles.first(where: { $0.key == key })
      else { return nil }
      return ListedPost(address: target, contents: contents(title, target))
    }
    let teasers = items.filter { $0.contents.paragraphs.isEmpty }.count
    guard 2 * teasers > items.count else { return items }
    return items.map { ListedPost(address: $0.address, contents: PageContents()) }
  }

  private func contents(_ title: Title, _ address: String) -> PageContents {
    var contents = PageContents()
    let (root, nodes) = stretch(of: title)
    let blocks = outline.text.blocks(in: nodes)
    contents.metadata = facts.metadata(of: title.node, in: nodes, address: address)
    let region = PostRegion(root: root, body: blocks, lead: blocks.lowerBound..<blocks.lowerBound)
    let found = BlockSelector(outline, region: region, title: contents.metadata.title)
      .paragraphs(nil)
    let length = found.reduce(0) { $0 + $1.text.utf8.count }
    guard length >= Self.shortest, !isCut(found, nodes, title) else { return contents }
    contents.paragraphs = found
    return contents
  }

  /// The element that holds a post, and its nodes: the largest without another's title, or, where
  /// that is no more than the title, it and what follows it.
  private func stretch(of title: Title) -> (root: Int, nodes: Range<Int>) {
    let tree = outline.tree
    var node = title.node
    while let parent = tree.parent(node), tree.tag(parent) != .body,
      !holdsOther(tree.subtree(parent), title.key)
    {
      node = parent
    }
    guard outline.rawProse[node] < PageOutline.leastPost, let parent = tree.parent(node) else {
      return (node, tree.subtree(node))
    }
    var end = tree.end(of: node)
    while end < tree.end(of: parent), !holdsOther(tree.subtree(end), title.key) {
      end = tree.end(of: end)
    }
    return (parent, node..<end)
  }

  private func holdsOther(_ nodes: Range<Int>, _ key: String) -> Bool {
    let first = titles.partitioningIndex { $0.node >= nodes.lowerBound }
    return titles[first...].prefix { $0.node < nodes.upperBound }.contains { $0.key != key }
  }

  /// Whether a post is only announced.
  private func isCut(_ paragraphs: [Paragraph], _ nodes: Range<Int>, _ title: Title) -> Bool {
    let ends = ["\u{2026}", "...", "[\u{2026}]", "[...]", "(...)", "(\u{2026})"]
    if let last = paragraphs.last?.text, ends.contains(where: { last.hasSuffix($0) }) {
      return true
    }
    let tree = outline.tree
    return nodes.contains { node in
      tree.tag(node) == .a && node != title.node
        && MorePhrases.invites(Array(tree.text(of: node).utf8))
        && Self.key(of: node, tree, base) == title.key
    }
  }
}

extension Array {
  /// The first index from which on a condition holds, in an array in which it holds from some index
  /// on.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
