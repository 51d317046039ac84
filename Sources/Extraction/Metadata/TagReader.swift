internal import Markup

/// Collects the categories and tags of a post.
struct TagReader {
  private let tree: PageTree
  private let names: PageNames
  private let meta: MetaTags
  private let linked: LinkedData
  private let byline: BylineFinder

  private static let mostTags = 40
  private static let longest = 80
  static let names = [
    "tags", "tag-links", "tags-links", "cat-links", "entry-tags", "post-tags", "categories",
    "post-categories",
    "field-name-field-tags", "field--name-field-tags", "field-tags", "post-labels",
    "entry-categories", "taglist", "tag-list", "category", "labels",
    "entry-category",
  ]

  /// Classes around links that are the tags of the whole site.
  static let clouds = ["tagcloud", "widget", "tag-cloud"]

  init(_ outline: PageOutline, _ meta: MetaTags, _ linked: LinkedData, _ byline: BylineFinder) {
    (tree, names) = (outline.tree, outline.names)
    self.meta = meta
    self.linked = linked
    self.byline = byline
  }

  /// Each once, in the order of the page's data, then of the page.
  func tags() -> [String] {
    var tags: [String] = []
    var seen: Set<String> = []
    func add(_ text: String) {
      let hasSign = text.utf8.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "#") }
      let tag = PlainText.trimmed(hasSign ? text.filter { $0 != "|" && $0 != "#" } : text)
      guard !tag.isEmpty, tag.utf8.count <= Self.longest, tags.count < Self.mostTags,
        seen.insert(TitleText.fold(tag)).inserted
      else { return }
      tags.append(tag)
    }
    linked.tags.forEach(add)
    meta.all(MetadataNames.section).forEach(add)
    meta.all(MetadataNames.tag).forEach(add)
    marked().forEach(add)
    if tags.isEmpty {
      for list in meta.all(MetadataNames.keywords).prefix(1) {
        list.split(separator: ",").forEach { add(String($0)) }
      }
    }
    return tags
  }

  /// The links that the page itself calls tags of this post.
  private func marked() -> [String] {
    var texts: [String] = []
    for node in names.links where texts.count < Self.mostTags {
      guard isTag(node), byline.isOutside(node) else { continue }
      let text = tree.text(of: node)
      if text.utf8.count <= Self.longest { texts.append(text) }
    }
    return texts
  }

  private func isTag(_ node: Int) -> Bool {
    let isMarked =
      names.has(.rel, node)
      && (tree.has("tag", in: .rel, node) || tree.has("category", in: .rel, node))
    guard isMarked || isAround(node, 6, .tags) else { return false }
    return !isAround(node, 4, .tagCloud)
  }

  /// Whether the class of one of the nearest elements around a node says something.
  private func isAround(_ node: Int, _ reach: Int, _ flag: NameFlags) -> Bool {
    guard names.flags.contains(flag) else { return false }
    var current = node
    for _ in 0..<reach {
      guard let parent = tree.parent(current) else { return false }
      if names.has(flag, parent) { return true }
      current = parent
    }
    return false
  }
}
