internal import Markup

/// Words within class names that say that an element holds the name of who wrote something.
enum NameWords {
  /// The most telling first.
  private static let words = ByteIndex(
    [
      "author", "autor", "auteur", "autore", "username", "authorname", "nickname", "commenter",
      "benutzer",
      "gebruiker", "nick", "writer", "poster", "schrijver", "verfasser", "naam", "user", "name",
      "nom", "profile",
    ].map { Array($0.utf8) })
  /// Words that say that it holds something of theirs instead.
  private static let others = ByteIndex(
    [
      "avatar", "image", "img", "photo", "picture", "pic", "icon", "link", "links", "wrapper",
      "container", "info", "rank",
      "role", "count", "badge", "logo", "box", "meta", "date", "time", "title", "text", "content",
      "body",
    ].map { Array($0.utf8) })

  /// Words that say that it holds a date, and words that say that it is the date of something else.
  private static let dates = ByteIndex(
    ["date", "datum", "pubdate", "publishdate", "timedata", "datetime"].map { Array($0.utf8) })
  private static let otherDates = ByteIndex(
    [
      "modified", "updated", "update", "changed", "event", "teaser", "related", "comment", "picker",
      "filter", "current", "today", "photo",
    ].map { Array($0.utf8) })

  /// How telling a class is, from 0; `NameFacts.none` where it says nothing of a name.
  static func rank(ofClass name: Span<UInt8>) -> UInt8 {
    var best = words.count
    var isOther = false
    forEachPart(of: name) { part in
      if let place = words.find(part) { best = min(best, place) }
      if others.find(part) != nil { isOther = true }
    }
    return best == words.count ? NameFacts.none : UInt8(best + (isOther ? words.count : 0))
  }

  /// Whether a part of a class says that it is that of a date: `news-publishdate`, `artikelDatum`.
  static func isDate(_ name: Span<UInt8>) -> Bool {
    var isDate = false
    var isOther = false
    forEachPart(of: name) { part in
      if dates.find(part) != nil { isDate = true }
      if otherDates.find(part) != nil { isOther = true }
    }
    return isDate && !isOther
  }

  /// The parts of a class at hyphens, underscores and capitals, in lower case.
  private static func forEachPart(of name: Span<UInt8>, _ body: (Span<UInt8>) -> Void) {
    var part: [UInt8] = []
    for i in 0...name.count {
      if i == name.count || (i > 0 && isEnd(name, i)) {
        if !part.isEmpty { body(part.span) }
        part.removeAll(keepingCapacity: true)
      }
      if i < name.count, ASCII.isLetter(name[i]) { part.append(ASCII.lower(name[i])) }
    }
  }

  /// Whether a part ends before a place: at signs, and at capitals behind small letters.
  private static func isEnd(_ name: Span<UInt8>, _ place: Int) -> Bool {
    let byte = name[place]
    return !ASCII.isLetter(byte) || (byte &- 0x41 < 26 && name[place - 1] &- 0x61 < 26)
  }
}
