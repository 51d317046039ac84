internal import Markup

/// Collects the categories and tags of a post.
struct TagReader {
  private let outline: PageOutline
  private let meta: MetaTags
  private let linked: LinkedData
  private let byline: BylineFinder

  private static let mostTags = 40
  private static let longest = 80
  private static let names = [
    "tags", "tag-links", "tags-links", "cat-links", "entry-tags", "post-tags", "categories",
    "post-categories",
    "field-name-field-tags", "field--name-field-tags", "field-tags", "post-labels",
    "entry-categories", "taglist", "tag-list", "category", "labels",
    "entry-category",
  ]

  init(_ outline: PageOutline, _ meta: MetaTags, _ linked: LinkedData, _ byline: BylineFinder) {
    self.outline = outline
    self.meta = meta
    self.linked = linked
    self.byline = byline
  }

  /// Each once, in the order of the page's data, then of the page.
  func tags() -> [String] {
    var tags: [String] = []
    var seen: Set<String> = []
    func add(_ text: String) {
      let tag = PlainText.trimmed(text.filter { $0 != "|" && $0 != "#" })
      guard !tag.isEmpty, tag.utf8.count <= Self.longest, tags.count < Self.mostTags,
        seen.insert(TitleText.fold(tag)).inserted
      else { return }
      tags.append(tag)
    }
    linked.tags.forEach(add)
    meta.all("article:section").forEach(add)
    meta.all("article:tag").forEach(add)
    marked().forEach(add)
    if tags.isEmpty {
      for list in meta.all("keywords").prefix(1) {
        list.split(separator: ",").forEach { add(String($0)) }
      }
    }
    return tags
  }

  /// The links that the page itself calls tags of this post.
  private func marked() -> [String] {
    let tree = outline.tree
    var texts: [String] = []
    for node in tree.nodes where tree.tag(node) == .a && texts.count < Self.mostTags {
      guard byline.isOutside(node), isTag(node, tree) else { continue }
      let text = tree.text(of: node)
      if text.utf8.count <= Self.longest { texts.append(text) }
    }
    return texts
  }

  private func isTag(_ node: Int, _ tree: PageTree) -> Bool {
    let isMarked = ["tag", "category"].contains { tree.has($0, in: .rel, node) }
    let isNamed = tree.ancestors(node).prefix(6).contains { ancestor in
      tree.has(.class, ancestor) && Self.names.contains { tree.has($0, in: .class, ancestor) }
    }
    guard isMarked || isNamed else { return false }
    let isCloud = tree.ancestors(node).prefix(4).contains {
      tree.has("tagcloud", in: .class, $0) || tree.has("widget", in: .class, $0)
        || tree.has("tag-cloud", in: .class, $0)
    }
    return !isCloud
  }
}
