internal import Markup

/// What the `<meta>` and `<link>` elements of a page say.
struct MetaTags {
  private var values: [String: [String]] = [:]
  private(set) var canonical: String?
  private(set) var documentTitle = ""
  private(set) var language = ""

  private static let mostValues = 2_000

  init(_ outline: PageOutline) {
    let tree = outline.tree
    var count = 0
    for node in outline.names.heads {
      switch tree.tag(node) {
      case .meta where count < Self.mostValues:
        count += 1
        add(tree, node)
      case .link where canonical == nil && tree.has("canonical", in: .rel, node):
        canonical = tree.value(of: .href, node)
      case .title where documentTitle.isEmpty:
        documentTitle = PlainText.trimmed(tree.rawText(of: node))
      case .html where language.isEmpty:
        language = tree.value(of: .lang, node) ?? tree.value(of: .xmlLang, node) ?? ""
      default: continue
      }
    }
  }

  private mutating func add(_ tree: PageTree, _ node: Int) {
    guard let content = tree.value(of: .content, node) else { return }
    let value = PlainText.trimmed(content)
    guard !value.isEmpty else { return }
    // Microdata within the page belongs to its items, which are read apart.
    for name in [Attribute.name, .property, .httpEquiv] {
      guard let key = tree.value(of: name, node) else { continue }
      values[key.lowercased(), default: []].append(value)
    }
    if tree.has(.itemprop, node), let key = tree.value(of: .itemprop, node), tree.depth(node) < 4 {
      values["itemprop:" + key.lowercased(), default: []].append(value)
    }
  }

  /// The first value under the first of some names that has one.
  func first(_ names: [String]) -> String? {
    names.lazy.compactMap { values[$0]?.first }.first
  }

  func all(_ name: String) -> [String] { values[name] ?? [] }
}
