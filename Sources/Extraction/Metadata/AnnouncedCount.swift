internal import Markup

/// Finds how many comments a page says that it has: `14 reacties`, `Comments (14)`, `één reactie`.
enum AnnouncedCount {
  private static let longestLine = 140
  private static let words = set(
    """
    reactie reacties commentaar commentaren comment comments kommentar kommentare commentaire
    commentaires comentario comentarios commento commenti kommentarer replies responses response
    antworten reponses opmerking opmerkingen bericht-reacties thought thoughts gedachte gedachten leserkommentare
    """)
  private static let none = set("geen no keine aucun aucune sin nessun ingen")
  private static let one = set("een one ein un une uno et 1")

  private static func set(_ text: String) -> Set<[UInt8]> {
    Set(text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init))
  }

  /// The count in a heading if any has one, else in the first short line that has one.
  static func find(_ outline: PageOutline) -> Int? {
    var first: Int?
    for block in outline.text.blocks where block.range.count <= longestLine {
      let bytes = outline.text.bytes[block.range]
      guard let count = count(in: bytes) else { continue }
      let zone = outline.zones[block.first]
      if zone.contains(.boilerplate), !zone.contains(.comments) { continue }
      let isHeading = [.h1, .h2, .h3, .h4, .h5, .h6].contains(outline.tree.tag(block.node))
      if isHeading || zone.contains(.comments) { return count }
      if first == nil { first = count }
    }
    return first
  }

  /// A number right before or behind a word for comments, in one of the first places of a line.
  private static func count(in bytes: ArraySlice<UInt8>) -> Int? {
    let parts = tokens(bytes)
    guard let place = parts.prefix(8).firstIndex(where: { words.contains($0) }) else { return nil }
    for neighbour in [place - 1, place + 1] where parts.indices.contains(neighbour) {
      let part = parts[neighbour]
      // `Comments (14)`, but not `Reageer 1 uur …`.
      if let number = number(part), neighbour < place || parts.count <= 4 { return number }
      if neighbour < place, none.contains(part) { return 0 }
      if neighbour == 0, place == 1, one.contains(part), parts.count < 12 { return 1 }
    }
    return nil
  }

  private static func number(_ part: [UInt8]) -> Int? {
    guard (1...5).contains(part.count), part.allSatisfy(ASCII.isDigit) else { return nil }
    return part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Words in lower case and without accents, and numbers.
  private static func tokens(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    let text = Array(bytes)
    var tokens: [[UInt8]] = []
    var token: [UInt8] = []
    var place = 0
    while place < text.count {
      let byte = text[place]
      let isWord = ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0xC3
      if !isWord {
        if !token.isEmpty { tokens.append(token) }
        token.removeAll(keepingCapacity: true)
        place += 1
      } else if byte < 0x80 {
        token.append(ASCII.lower(byte))
        place += 1
      } else {
        place += LatinFolding.fold(text, place, text.count, into: &token)
      }
    }
    if !token.isEmpty { tokens.append(token) }
    return tokens
  }
}
