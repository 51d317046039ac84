internal import Markup

extension BylineFinder {
  /// Elements looked at for a date by a part of their names.
  private static let mostNamed = 64

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
}
