internal import Markup

extension BylineFinder {
  /// Elements looked at for a date by a part of their names.
  private static let mostNamed = 64
  /// An element with more text holds more than a name.
  private static let longestNamed = 80

  /// The date of the first element with a word for a date among the parts of its classes:
  /// `news-publishdate`, `textbox__box-date`, `artikelDatum`.
  func named() -> Dated? {
    guard names.flags.contains(.dateParts) else { return nil }
    var seen = 0
    for node in tree.nodes where names.has(.dateParts, node) {
      guard isOutside(node), !outline.zones[node].contains(.boilerplate),
        !isOther(node)
      else { continue }
      seen += 1
      if seen > Self.mostNamed { break }
      guard let date = value(of: node), date.day != nil else { continue }
      return Dated(date: date, source: "byline")
    }
    return nil
  }

  /// The name in the first element with a word for an author among the parts of its classes or its
  /// id: `node-block--authors`, `artikelAuteur`.
  func namedAuthor() -> String? {
    guard names.flags.contains(.authorParts) else { return nil }
    var seen = 0
    for node in tree.nodes where names.hasInAny(.authorParts, node) {
      guard isOutside(node), !outline.zones[node].contains(.boilerplate), !isOther(node) else {
        continue
      }
      seen += 1
      if seen > Self.mostNamed { break }
      let text = tree.rendered(node)
      guard text.bytes.count <= Self.longestNamed, text.blocks.count <= 3 else { continue }
      for block in text.blocks {
        if let name = AuthorName.clean(text.string(block), dates), AuthorName.isNameLike(name) {
          return name
        }
      }
    }
    return nil
  }
}
