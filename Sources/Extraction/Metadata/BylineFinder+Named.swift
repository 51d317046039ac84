internal import Markup

extension BylineFinder {
  /// Elements looked at for a date by a part of their names.
  private static let mostNamed = 64

  /// The date of the first element with a word for a date among the parts of its classes:
  /// `news-publishdate`, `textbox__box-date`, `artikelDatum`.
  func named() -> Dated? {
    var seen = 0
    for node in tree.nodes where tree.has(.class, node) {
      guard isNamed(node), isOutside(node), !outline.zones[node].contains(.boilerplate),
        !isOther(node)
      else { continue }
      seen += 1
      if seen > Self.mostNamed { break }
      guard let date = value(of: node), date.day != nil else { continue }
      return Dated(date: date, source: "byline")
    }
    return nil
  }

  private func isNamed(_ node: Int) -> Bool {
    guard let range = tree.range(of: .class, node), range.count < 200 else { return false }
    return tree.words(in: range).contains { word in
      let parts = NameWords.parts(tree.bytes[word])
      return parts.contains { Self.dateParts.contains($0) }
        && !parts.contains { Self.otherParts.contains($0) }
    }
  }

  private static let dateParts = Set(
    ["date", "datum", "pubdate", "publishdate", "timedata", "datetime"].map { Array($0.utf8) })
  /// Words that say that it is the date of something else.
  private static let otherParts = Set(
    [
      "modified", "updated", "update", "changed", "event", "teaser", "related", "comment", "picker",
      "filter", "current", "today", "photo",
    ].map { Array($0.utf8) })
}
