internal import Markup

/// What the `<meta>` and `<link>` elements of a page say.
struct MetaTags {
  /// By the hashes of their names, in the order of the page.
  private var values: [(name: UInt64, value: String)] = []
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
    guard let content = tree.range(of: .content, node) else { return }
    var names: [UInt64] = []
    // Microdata within the page belongs to its items, which are read apart.
    for name in [Attribute.name, .property, .httpEquiv] {
      guard let key = tree.range(of: name, node) else { continue }
      names.append(Self.hash(tree.bytes[key]))
    }
    if let key = tree.range(of: .itemprop, node), tree.depth(node) < 4 {
      names.append(Self.hash(tree.bytes[key], behind: "itemprop:"))
    }
    names.removeAll { !MetadataNames.all.contains($0) }
    guard !names.isEmpty else { return }
    let value = PlainText.trimmed(String(decoding: tree.bytes[content], as: UTF8.self))
    guard !value.isEmpty else { return }
    for name in names { values.append((name, value)) }
  }

  private static func hash(_ key: ArraySlice<UInt8>, behind prefix: StaticString = "") -> UInt64 {
    var hash = WordHash()
    for i in 0..<prefix.utf8CodeUnitCount { hash.add(prefix.utf8Start[i]) }
    for byte in key { hash.add(ASCII.lower(byte)) }
    return hash.value
  }

  /// The first value under the first of some names that has one.
  func first(_ names: [MetaName]) -> String? {
    names.lazy.compactMap { first($0) }.first
  }

  func first(_ name: MetaName) -> String? {
    values.first { $0.name == name.hash }?.value
  }

  func all(_ name: MetaName) -> [String] {
    values.filter { $0.name == name.hash }.map(\.value)
  }
}
