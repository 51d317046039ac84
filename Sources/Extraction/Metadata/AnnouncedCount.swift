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

  private static func set(_ text: String) -> ByteIndex {
    ByteIndex(text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init))
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
  static func count(in bytes: ArraySlice<UInt8>) -> Int? {
    let parts = LineWords(bytes)
    guard let place = (0..<min(8, parts.count)).first(where: { words.find(parts[$0].span) != nil })
    else {
      return nil
    }
    for neighbour in [place - 1, place + 1] where (0..<parts.count).contains(neighbour) {
      let part = parts[neighbour]
      // `Comments (14)`, but not `Reageer 1 uur …`.
      if let number = number(part), neighbour < place || parts.count <= 4 { return number }
      if neighbour < place, none.find(part.span) != nil { return 0 }
      if neighbour == 0, place == 1, one.find(part.span) != nil, parts.count < 12 { return 1 }
    }
    return nil
  }

  private static func number(_ part: ArraySlice<UInt8>) -> Int? {
    guard (1...5).contains(part.count), part.allSatisfy(ASCII.isDigit) else { return nil }
    return part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

/// The words of a line in lower case and without accents, and its numbers.
struct LineWords {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  init(_ line: ArraySlice<UInt8>) {
    bytes.reserveCapacity(line.count)
    var place = line.startIndex
    while place < line.endIndex {
      let byte = line[place]
      if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
        bytes.append(ASCII.lower(byte))
        place += 1
      } else if byte >= 0xC3 {
        place += LatinFolding.fold(line, place, line.endIndex, into: &bytes)
      } else {
        endWord()
        place += 1
      }
    }
    endWord()
  }

  var count: Int { ends.count }

  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  private mutating func endWord() {
    if bytes.count > ends.last ?? 0 { ends.append(bytes.count) }
  }
}
