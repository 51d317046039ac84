internal import Markup

/// Reads a person's name out of a line such as `Jan de Vries zegt:` or `Door Jan op 3 mei 2011`.
enum NameReader {
  /// Longer lines are no names.
  private static let longest = 80
  private static let mostWords = 8

  /// The name in a text that is said to hold one; nil where it is a control or too long.
  static func name(in bytes: ArraySlice<UInt8>, dates: DateReader) -> String? {
    var bytes = bytes
    if let match = dates.first(in: Array(bytes), 0..<bytes.count) {
      let head = bytes.prefix(match.range.lowerBound)
      let tail = bytes.dropFirst(match.range.upperBound)
      bytes = cleaned(head).isEmpty ? tail : head
    }
    return name(String(decoding: cleaned(bytes), as: UTF8.self))
  }

  /// The same of a text without a date.
  static func name(_ text: String) -> String? {
    var bytes = cleaned(Array(text.utf8)[...])
    for note in notes where bytes.count > note.count && bytes.suffix(note.count).elementsEqual(note)
    {
      bytes = cleaned(bytes.dropLast(note.count))
    }
    // `Jan | Redactie`.
    if let bar = bytes.firstIndex(of: UInt8(ascii: "|")), bar > bytes.startIndex {
      bytes = cleaned(bytes[..<bar])
    }
    let name = String(decoding: bytes, as: UTF8.self)
    let words = name.utf8.split(separator: 0x20, maxSplits: mostWords).count
    guard name.utf8.count <= longest, (1...mostWords).contains(words),
      name.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.value > 0x7F })
        || name.utf8.contains(where: ASCII.isDigit),
      !CommentPhrases.isControl(name.utf8) || isGuest(name),
      !CommentPhrases.isAnnouncement(name.utf8)
    else { return nil }
    return name
  }

  /// A name in a line that shows by a word or a date that it is a signature.
  static func signature(in bytes: ArraySlice<UInt8>, dates: DateReader) -> String? {
    let text = Array(bytes)
    let match = dates.first(in: text)
    let trimmed = trimmed(text[...])
    let stripped = cleaned(text[...])
    let isMarked = stripped.count < trimmed.count && match == nil
    guard match != nil || isMarked else { return nil }
    return name(in: text[...], dates: dates)
  }

  /// What software writes behind the name of a guest.
  private static let notes = [
    "(niet gecontroleerd)", "(niet geverifieerd)", "(bezoeker)", "(gast)", "(not verified)",
    "(visitor)", "(unverified)", "(guest)", "(nicht überprüft)", "(Gast)", "(non vérifié)",
  ].map { Array($0.utf8) }

  private static func isGuest(_ name: String) -> Bool {
    ["gast", "guest"].contains(String(decoding: CommentPhrases.fold(name.utf8), as: UTF8.self))
  }

  private static let before = WordsByLetter(
    """
    door|van|von|by|par|por|di|da|av|af|od|posted by|written by|geplaatst door|gepost door
    geschreven door|reactie van|reactie door|comment by|comment from|comment de|kommentar von
    verfasst von|geschrieben von|ecrit par|poste par|publie par|commentaire de|comentario de
    publicado por|enviado por|scritto da|skrevet af|submitted by|ingezonden door|auteur|author
    autor|naam|name|nom|from|toegevoegd door|afzender|user|gebruiker|antwort von|le|am|op|on|den|dodano przez|verzonden door|ingediend door|citeren|citaat van|quote|quoting|zitat von|zitat|citation
    eingestellt von|gepostet von|view all posts by|alle berichten van|alle berichten door
    bekijk alle berichten van|bekijk alle berichten door|toon alle berichten van|meer berichten van
    alle beitrage von|zeige alle beitrage von|voir tous les articles de|voir tous les articles par
    ver todas las entradas de|see all posts by|more posts by
    """, by: \.first)

  private static let after = WordsByLetter(
    """
    zegt|zei|schreef|schrijft|reageert|reageerde|reageerde op|zegt op|schreef op|says|said|wrote
    writes|replied|commented|sagt|sagte|schreibt|schrieb|meint|meinte|kommentierte|a dit|dit|dit que
    a ecrit|ecrit|dice|dijo|escribio|ha scritto|ha detto|scrive|skrev|skriver|siger|sager|pisze
    napisal|mowi|op|om|am|um|at|on|le|el|il|den|d|said on|says on|wrote on|a commente|posted|geplaatst|v
    geplaatst op|posted on|zei op|schreef om|said at|wrote at|sagte am|schrieb am|meinte am|auf|vom
    autor|autorin|auteur|author|antwortet|antwortete|kommentiert|hat gesagt|hat geschrieben|says at|post author|permalink|uhr
    """, by: \.last)

  /// Phrases by the letter that they begin or end with, so that hardly any is compared.
  private struct WordsByLetter {
    private var words = [[[UInt8]]](repeating: [], count: 26)

    /// - Parameter letter: that of a phrase.
    init(_ text: String, by letter: (ArraySlice<UInt8>) -> UInt8?) {
      // Longer phrases first, so that `posted by` goes before `by`.
      let sorted = text.split { $0 == "|" || $0 == "\n" }.map { Array($0.utf8) }.sorted {
        $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1)
      }
      for word in sorted {
        guard let letter = letter(word[...]) else { continue }
        words[Int(letter - UInt8(ascii: "a"))].append(word)
      }
    }

    /// The phrases of a letter, the longest first.
    subscript(letter: UInt8?) -> [[UInt8]] {
      guard let letter, ASCII.isLetter(letter) else { return [] }
      return words[Int(ASCII.lower(letter) - UInt8(ascii: "a"))]
    }
  }

  /// Without the words before and after a name, and signs around it.
  private static func cleaned(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = trimmed(bytes)
    // `Jan zei...`
    if bytes.suffix(3).elementsEqual("...".utf8) { bytes = trimmed(bytes.dropLast(3)) }
    var isDone = false
    while !isDone {
      isDone = true
      for word in after[bytes.last] where endsWith(bytes, word) {
        bytes = trimmed(bytes.dropLast(word.count))
        isDone = false
        break
      }
    }
    for word in before[bytes.first] where startsWith(bytes, word) {
      bytes = trimmed(bytes.dropFirst(word.count))
      break
    }
    // `#12`, `12.` before a name.
    let digits = bytes.prefix { ASCII.isDigit($0) }
    if !digits.isEmpty, digits.count < bytes.count, isSign(bytes[digits.endIndex]) {
      bytes = trimmed(bytes[digits.endIndex...])
    }
    return bytes
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first {
      // A hyphen may begin or end a name of one's own making.
      if first == UInt8(ascii: "-"), bytes.count > 1, bytes.dropFirst().first != 0x20 { break }
      if isSign(first) {
        bytes = bytes.dropFirst()
      } else if first >= 0x80, let sign = wideSigns.first(where: { bytes.starts(with: $0) }) {
        bytes = bytes.dropFirst(sign.count)
      } else {
        break
      }
    }
    while let last = bytes.last {
      if last == UInt8(ascii: "."), bytes.count > 2 { break }
      if last == UInt8(ascii: ")"), bytes.contains(UInt8(ascii: "(")) { break }
      if last == UInt8(ascii: "-"), bytes.count > 1, bytes.dropLast().last != 0x20 { break }
      if isSign(last) {
        bytes = bytes.dropLast()
      } else if last >= 0x80,
        let sign = wideSigns.first(where: { bytes.suffix($0.count).elementsEqual($0) })
      {
        bytes = bytes.dropLast(sign.count)
      } else {
        break
      }
    }
    return bytes
  }

  /// Dots, dashes and quotation marks beyond ASCII that stand around names.
  private static let wideSigns = [
    "\u{B7}", "\u{2022}", "\u{2013}", "\u{2014}", "\u{BB}", "\u{AB}", "\u{2026}", "\u{203A}",
    "\u{A0}", "\u{25CF}",
    "\u{2192}", "\u{2190}", "\u{2193}", "\u{1F4AC}",
  ].map { Array($0.utf8) }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "/"),
      UInt8(ascii: "#"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: ";"):
      true
    default: false
    }
  }

  private static func endsWith(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    guard let last = bytes.last, ASCII.lower(last) == word[word.count - 1] else { return false }
    guard bytes.count > word.count else {
      return bytes.count == word.count && startsWith(bytes, word)
    }
    let start = bytes.endIndex - word.count
    guard !ASCII.isLetter(bytes[start - 1]), bytes[start - 1] < 0x80 else { return false }
    return zip(bytes[start...], word).allSatisfy { ASCII.lower($0) == $1 }
  }

  private static func startsWith(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    guard let first = bytes.first, ASCII.lower(first) == word[0] else { return false }
    guard bytes.count >= word.count else { return false }
    let next = bytes.startIndex + word.count
    if next < bytes.endIndex, ASCII.isLetter(bytes[next]) || bytes[next] >= 0x80 { return false }
    return zip(bytes, word).allSatisfy { ASCII.lower($0) == $1 }
  }
}
