internal import Markup

/// What marks, links and lines say of who wrote the post.
extension BylineFinder {
  static let authorNames = [
    "wp-block-post-author__name", "wp-block-post-author-name", "author-name", "author_name",
    "authorname", "p-author", "post-author", "entry-author",
    "article-author",
    "author", "byline", "byline-author", "posted-by", "post-author-name", "article__author",
    "autor", "auteur", "byline__name", "fn",
    "article-author-name", "author__name", "entry-author-name", "vcard", "username", "meta-author",
    "post_author", "creator", "by-author",
  ]

  /// The name in an element that is marked as the author's.
  func author() -> String? {
    var best: (rank: Int, name: String)?
    for node in names.authors where isOutside(node) {
      guard let rank = authorRank(node) else { continue }
      if let current = best, current.rank <= rank { continue }
      guard !isOther(node) || rank < 2, let name = authorName(node) else { continue }
      best = (rank, name)
    }
    return best?.name
  }

  /// Whether an element is marked as an author's.
  func isAuthor(_ node: Int) -> Bool { authorRank(node) != nil }

  private func authorRank(_ node: Int) -> Int? {
    if names.has(.itemprop, node), tree.has("author", in: .itemprop, node) { return 0 }
    if tree.tag(node) == .a, names.has(.rel, node), tree.has("author", in: .rel, node) { return 1 }
    let place = names.ofClass(node).authorRank
    return place == NameFacts.none || tree.tag(node) == .body ? nil : Int(place) + 2
  }

  func authorName(_ node: Int) -> String? {
    for child in tree.subtree(node)
    where names.has(.itemprop, child) && tree.has("name", in: .itemprop, child) {
      if let name = tree.value(of: .content, child) ?? AuthorName.clean(tree.text(of: child), dates)
      {
        return AuthorName.clean(name, dates)
      }
    }
    if let content = tree.value(of: .content, node) { return AuthorName.clean(content, dates) }
    // `Geplaatst door <span class="fn">Anna</span>` within what is marked: the inner one is the name.
    for child in tree.subtree(node).dropFirst()
    where names.ofClass(child).authorRank != NameFacts.none {
      if let name = AuthorName.clean(tree.text(of: child), dates) { return name }
    }
    let text = tree.rendered(node)
    guard text.bytes.count <= Self.longestLine else { return nil }
    for block in text.blocks.prefix(3) {
      if let name = AuthorName.clean(text.string(block), dates) { return name }
    }
    return nil
  }

  /// The text of a link to an author's page near the title.
  func authorLink() -> String? {
    for node in names.links where !outline.zones[node].contains(.boilerplate) {
      guard let href = tree.range(of: .href, node),
        Self.isPage(tree.bytes[href], in: Self.authorPaths),
        isOutside(node), !isOther(node)
      else { continue }
      if let name = AuthorName.clean(tree.text(of: node), dates) { return name }
    }
    return nil
  }

  /// The text of a link to the page of a member near the title.
  func userLink(near title: Int?) -> String? {
    guard let title else { return nil }
    for node in names.links where abs(node - title) <= Self.nodesAround {
      guard let href = tree.range(of: .href, node),
        Self.isPage(tree.bytes[href], in: Self.userPaths + Self.authorPaths), isOutside(node),
        !isOther(node)
      else { continue }
      if let name = AuthorName.clean(tree.text(of: node), dates),
        Self.names(tree.bytes[href], name)
      {
        return name
      }
    }
    return nil
  }

  /// Whether the last part of an address is a number or the name: other pages of members are for
  /// signing in and the like.
  private static func names(_ href: ArraySlice<UInt8>, _ name: String) -> Bool {
    let path = href.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let parts = path.split(separator: UInt8(ascii: "/"))
    guard let last = parts.last.map({ $0.prefix { $0 != UInt8(ascii: ".") } }) else { return false }
    if last.allSatisfy(ASCII.isDigit) { return true }
    let letters = TitleText.fold(String(decoding: last, as: UTF8.self)).filter { $0 != " " }
    return letters == TitleText.fold(name).filter { $0 != " " }
  }

  /// How far from the title a link may stand, in nodes.
  private static let nodesAround = 60

  /// Whether a part of an address says that the page of a person follows.
  private static func isPage(_ href: ArraySlice<UInt8>, in paths: [[UInt8]]) -> Bool {
    var rest = href
    while let slash = rest.firstIndex(of: UInt8(ascii: "/")) {
      rest = rest[(slash + 1)...]
      if paths.contains(where: { rest.starts(with: $0) }) { return true }
    }
    return false
  }

  private static let authorPaths = ["author/", "auteur/", "autor/", "auteurs/", "authors/"]
    .map { Array($0.utf8) }
  private static let userPaths = [
    "user/", "users/", "gebruiker/", "profil/", "profile/", "profiel/", "people/", "member/",
    "members/", "leden/", "medewerker/", "medewerkers/", "columnist/", "columnisten/", "blogger/",
    "bloggers/", "contributor/", "contributors/", "staff/", "creator/", "redakteur/",
  ].map { Array($0.utf8) }

  /// A name in a line such as `Door Jan de Vries` near the title.
  /// - Parameter text: the title, behind which the line may go on.
  func authorLine(near title: Int?, titled text: String) -> String? {
    let blocks = outline.text.blocks
    guard let title, let place = blocks.firstIndex(where: { $0.first >= title }) else { return nil }
    let behind = Array(place..<min(blocks.count, place + 8))
    let before = Array((max(0, place - 3)..<place).reversed())
    for index in behind + before where isOutside(blocks[index].first) {
      var line = outline.text.string(blocks[index])
      if !text.isEmpty, line.hasPrefix(text) { line.removeFirst(text.count) }
      guard line.utf8.count <= 120 else { continue }
      if let name = AuthorName.signature(line, dates) { return name }
    }
    return nil
  }
}
