internal import Markup

/// Chooses who wrote the post among what the page's data, its marks and its lines say.
struct AuthorChooser {
  private let meta: MetaTags
  private let linked: LinkedData
  private let site: SiteName
  private let byline: BylineFinder
  /// The author of the first message of a thread; empty where the page is none.
  private let first: String

  init(
    _ meta: MetaTags, _ linked: LinkedData, _ site: SiteName, _ byline: BylineFinder, first: String
  ) {
    self.meta = meta
    self.linked = linked
    self.site = site
    self.byline = byline
    self.first = first
  }

  /// - Parameters:
  ///   - title: the first node of the post's title, where it is shown.
  ///   - text: the title itself.
  ///   - tags: the post's tags.
  func author(near title: Int?, titled text: String, tags: [String]) -> String {
    let declared = linked.authors.compactMap { AuthorName.clean($0, byline.dates) }
    let people = declared.filter { !isSite($0) }
    if people.count == 1 { return fuller(people[0]) }
    if !people.isEmpty { return people.joined(separator: "; ") }
    if !first.isEmpty { return first }
    if let name = byline.author() ?? byline.authorLine(near: title, titled: text) { return name }
    let lines = AuthorLines(byline)
    return person(lines.labelled()) ?? person(byline.namedAuthor()) ?? named()
      ?? byline.authorLink() ?? person(lines.linked()) ?? person(byline.userLink(near: title))
      ?? person(lines.parted(near: title, tags)) ?? lines.atTime() ?? declared.first ?? ""
  }

  private func person(_ name: String?) -> String? { name.flatMap { isSite($0) ? nil : $0 } }

  private func isSite(_ name: String) -> Bool { site.isName(TitleText.fold(name)) }

  private func named() -> String? {
    for name in MetadataNames.author {
      if let text = meta.first(name), let author = AuthorName.clean(text, byline.dates),
        !isSite(author)
      {
        return author
      }
    }
    return nil
  }

  /// The name as the page shows it where its data have it as an account: `annavos` for `Anna Vos`.
  private func fuller(_ name: String) -> String {
    guard !name.contains(" ") else { return name }
    let letters = TitleText.fold(name).filter { $0 != " " }
    let shown = [byline.author(), named()].compactMap { $0 }.first {
      $0.contains(" ") && TitleText.fold($0).filter { $0 != " " } == letters
    }
    return shown ?? name
  }
}
