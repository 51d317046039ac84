internal import Markup

/// Makes a person's name of what pages put in its place.
enum AuthorName {
  private static let longest = 100

  /// A name without `Door`, dates and roles; nil where the text is no name.
  static func clean(_ text: String, _ dates: DateReader) -> String? {
    let plain = PlainText.trimmed(text)
    guard plain.utf8.count <= 200, !isAddress(plain) else { return nil }
    guard let name = NameReader.name(in: Array(plain.utf8)[...], dates: dates),
      name.utf8.count <= longest
    else { return nil }
    let folded = TitleText.fold(name)
    return folded.isEmpty || noNames.contains(folded) ? nil : name
  }

  /// The name in a line that begins with a word such as `Door`.
  ///
  /// A date may stand before it: `3 april 2011 door Anna`.
  static func signature(_ text: String, _ dates: DateReader) -> String? {
    if let name = ledName(text, dates) { return name }
    let bytes = Array(text.utf8)
    guard bytes.contains(where: ASCII.isDigit), let match = dates.first(in: bytes),
      !match.isRelative, match.range.lowerBound < 24
    else {
      return nil
    }
    let rest = bytes[match.range.upperBound...].drop { !ASCII.isLetter($0) && $0 < 0x80 }
    return ledName(String(decoding: rest, as: UTF8.self), dates)
  }

  /// Whether a text is no more than a word that names an author behind it: `Geschreven door`.
  static func isLead(_ text: String) -> Bool {
    let folded = Array(TitleText.fold(text).utf8) + [0x20]
    return leads.length(beginning: folded.span) == folded.count
  }

  private static func ledName(_ text: String, _ dates: DateReader) -> String? {
    let folded = Array(TitleText.fold(text).utf8)
    let lead = leads.length(beginning: folded.span)
    guard lead > 0 else { return nil }
    let rest = text.unicodeScalars.drop { !$0.properties.isAlphabetic }
    var name = String(String.UnicodeScalarView(rest))
    name = String(name.dropFirst(lead - 1))
    guard let cleaned = clean(withoutCategory(name), dates),
      cleaned.split(separator: " ").count <= 5,
      !cleaned.contains(":"),
      let first = cleaned.unicodeScalars.first, first.properties.isUppercase
    else { return nil }
    return cleaned
  }

  /// A name without what says where its text is filed: `Anna Vos in Werk`, but `Anna in 't Veld`.
  private static func withoutCategory(_ name: String) -> String {
    let words = name.split(separator: " ")
    let place = words.indices.dropFirst().first { place in
      guard filed.contains(words[place].lowercased()), place + 1 < words.count else {
        return false
      }
      return !articles.contains(words[place + 1].lowercased())
    }
    return place.map { words[..<$0].joined(separator: " ") } ?? name
  }

  private static let filed: Set<String> = ["in", "onder", "under", "unter", "dans"]
  /// What stands behind `in` within a name.
  private static let articles: Set<String> = ["'t", "\u{2019}t", "de", "den", "der", "het"]

  /// Whether a name is made of two words and more, as those of people are: with capitals but for
  /// what stands between them.
  static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...5).contains(words.count), let first = words.first, let last = words.last,
      !name.utf8.contains(where: ASCII.isDigit)
    else { return false }
    return beginsWithCapital(first) && beginsWithCapital(last)
      && words.allSatisfy { beginsWithCapital($0) || particles.contains(String($0)) }
  }

  /// Whether a text behind a label may be a name: one word, or several that begin with a capital.
  static func isNameLike(_ name: String) -> Bool {
    isPerson(name) || (!name.contains(" ") && beginsWithCapital(name[...]))
  }

  private static func beginsWithCapital(_ word: Substring) -> Bool {
    word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isUppercase ?? false
  }

  private static let particles: Set<String> = [
    "van", "de", "der", "den", "het", "'t", "ter", "ten", "te", "op", "in", "von", "vom", "zu",
    "zur", "und", "en", "and", "et", "y", "la", "le", "du", "des", "da", "di", "do", "dos", "del",
    "el", "al", "bin", "ibn", "af", "av", "&",
  ]

  private static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("http") || text.hasPrefix("www.") || text.contains("@") || text.hasPrefix("/")
  }

  private static let leads = PhraseStarts(
    [
      "door", "geschreven door", "geplaatst door", "gepost door", "ingezonden door", "blog door",
      "gastblog door", "gastblog van", "een gastblog van", "column van", "een column van",
      "een bijdrage van", "tekst van", "tekst door", "auteur", "tekst", "by", "written by",
      "posted by", "text by", "words by", "author", "von", "verfasst von", "geschrieben von",
      "eingestellt von", "gepostet von", "text von", "ein gastbeitrag von", "eine kolumne von",
      "autor", "autoren", "veroffentlicht von", "text", "par", "ecrit par", "publie par", "por",
      "publicado por", "di", "scritto da", "av", "af", "skrevet af",
    ].map { Array($0.utf8) + [0x20] })

  private static let noNames: Set<String> = [
    "author", "auteur", "autor", "webmaster", "root", "user", "null", "none", "undefined",
    "unknown", "anonymous", "wordpress", "editor", "about the author", "uber den autor",
    "over de auteur", "share", "posted by",
  ]
}
