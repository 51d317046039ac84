internal import Markup

/// Words within class names that say that an element holds the name of who wrote something.
enum NameWords {
  /// The most telling first.
  private static let words = [
    "author", "autor", "auteur", "autore", "username", "authorname", "nickname", "commenter",
    "benutzer",
    "gebruiker", "nick", "writer", "poster", "schrijver", "verfasser", "naam", "user", "name",
    "nom", "profile",
  ].map { Array($0.utf8) }
  /// Words that say that it holds something of theirs instead.
  private static let others = [
    "avatar", "image", "img", "photo", "picture", "pic", "icon", "link", "links", "wrapper",
    "container", "info", "rank",
    "role", "count", "badge", "logo", "box", "meta", "date", "time", "title", "text", "content",
    "body", "comment",
  ].map { Array($0.utf8) }

  /// How telling the classes of an element are, from 0; nil where they say nothing of a name.
  static func rank(of node: Int, _ tree: PageTree) -> Int? {
    guard let range = tree.range(of: .class, node), range.count < 200 else { return nil }
    var best: Int?
    for word in tree.words(in: range) {
      let parts = parts(tree.bytes[word])
      guard let place = words.firstIndex(where: { parts.contains($0) }) else { continue }
      let penalty =
        parts.contains { others.contains($0) && $0 != Array("comment".utf8) } ? words.count : 0
      if place + penalty < best ?? .max { best = place + penalty }
    }
    return best
  }

  /// The parts of a class at hyphens, underscores and capitals, in lower case.
  static func parts(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var part: [UInt8] = []
    var wasLower = false
    for byte in bytes {
      let isCapital = byte &- 0x41 < 26
      if !ASCII.isLetter(byte) || (isCapital && wasLower) {
        if !part.isEmpty { parts.append(part) }
        part.removeAll(keepingCapacity: true)
      }
      if ASCII.isLetter(byte) { part.append(ASCII.lower(byte)) }
      wasLower = byte &- 0x61 < 26
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }
}
