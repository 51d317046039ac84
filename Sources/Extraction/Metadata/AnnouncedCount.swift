internal import Markup

/// Finds how many comments a page says that it has: `14 reacties`, `Comments (14)`, `één reactie`.
enum AnnouncedCount {
  private static let longestLine = 140
  /// None is shorter than seven bytes.
  private static let words = set(
    """
    reactie reacties commentaar commentaren comment comments kommentar kommentare commentaire
    commentaires comentario comentarios commento commenti kommentarer replies responses response
    antworten reponses opmerking opmerkingen bericht-reacties thought thoughts gedachte gedachten leserkommentare
    """)
  private static let none = set("geen no keine aucun aucune sin nessun ingen")
  private static let one = set("een one ein un une uno et 1")

  private static func set(_ text: String) -> HashTable<Bool> {
    HashTable(text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { (Array($0), true) }) { $1 }
  }

  /// The count in a heading if any has one, else in the first short line that has one.
  static func find(_ outline: PageOutline) -> Int? {
    var first: Int?
    for block in outline.text.blocks where block.range.count <= longestLine {
      guard let count = count(in: outline.text.bytes[block.range]) else { continue }
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
    var words = LineWords(bytes)
    guard let place = words.firstPlace(8, where: { $0.length > 6 && Self.words[$0.hash] != nil })
    else { return nil }
    let parts = LineWords.all(bytes)
    for neighbour in [place - 1, place + 1] where (0..<parts.count).contains(neighbour) {
      let part = parts[neighbour]
      // `Comments (14)`, but not `Reageer 1 uur …`.
      if let number = part.number, neighbour < place || parts.count <= 4 { return number }
      if neighbour < place, none[part.hash] != nil { return 0 }
      if neighbour == 0, place == 1, one[part.hash] != nil, parts.count < 12 { return 1 }
    }
    return nil
  }
}

/// Goes through the words of a line in lower case and without accents, and its numbers.
struct LineWords {
  struct Part {
    let hash: UInt64
    /// In bytes.
    let length: Int
    /// Of at most five digits; nil for others.
    let number: Int?
  }

  private let line: ArraySlice<UInt8>
  private var place: Int

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    place = line.startIndex
  }

  static func all(_ line: ArraySlice<UInt8>) -> [Part] {
    var words = LineWords(line)
    var parts: [Part] = []
    while let part = words.next() { parts.append(part) }
    return parts
  }

  /// The place of the first of the next words that something is true of.
  mutating func firstPlace(_ most: Int, where isTrue: (Part) -> Bool) -> Int? {
    for place in 0..<most {
      guard let part = next() else { return nil }
      if isTrue(part) { return place }
    }
    return nil
  }

  private mutating func next() -> Part? {
    var hash = WordHash()
    var length = 0
    var digits = 0
    var number = 0
    while place < line.endIndex {
      let byte = line[place]
      if ASCII.isLetter(byte) {
        hash.add(ASCII.lower(byte))
      } else if ASCII.isDigit(byte) {
        hash.add(byte)
        digits += 1
        if digits <= 5 { number = number * 10 + Int(byte - 0x30) }
      } else if byte >= 0xC3 {
        let next = place + 1 < line.endIndex ? line[place + 1] : 0
        let (letter, taken) = LatinFolding.step(byte, next)
        place += taken
        if let letter {
          hash.add(letter)
          length += 1
        }
        continue
      } else {
        if length > 0 { break }
        place += 1
        continue
      }
      length += 1
      place += 1
    }
    guard length > 0 else { return nil }
    let isNumber = length == digits && digits <= 5
    return Part(hash: hash.value, length: length, number: isNumber ? number : nil)
  }
}
