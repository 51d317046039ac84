internal import Markup

/// Words before a date that say what it is the date of.
enum DateLabels {
  /// What a line says that its date is.
  enum Meaning {
    case published, modified
  }

  /// Longer lines tell more than a date.
  private static let longest = 60

  /// What the words before a date say; nil where they say nothing of it.
  /// - Parameter before: the part of its line before a date.
  static func meaning(of before: ArraySlice<UInt8>) -> Meaning? {
    guard before.count < longest else { return nil }
    return CommentPhrases.withFolded(before) { folded in
      var found: Meaning?
      var start = 0
      while start < folded.count, found != .modified {
        found = meaning(of: folded, from: start) ?? found
        while start < folded.count, folded[start] != 0x20 { start += 1 }
        start += 1
      }
      return found
    }
  }

  /// What a phrase says that begins at a word; that something was changed goes first.
  private static func meaning(of folded: Span<UInt8>, from start: Int) -> Meaning? {
    var found: Meaning?
    var hash = WordHash()
    var words = 0
    for i in start..<folded.count {
      if folded[i] == 0x20 {
        if let known = table[hash.value], found != .modified { found = known }
        words += 1
        if words == mostWords { return found }
      }
      hash.add(folded[i])
    }
    if let known = table[hash.value], found != .modified { found = known }
    return found
  }

  private static let table = HashTable<Meaning>(
    list(published).map { ($0, .published) } + list(modified).map { ($0, .modified) }
  ) { $1 }

  private static func list(_ text: String) -> [[UInt8]] {
    text.split { $0 == "|" || $0 == "\n" }.map { CommentPhrases.fold($0.utf8) }
  }

  /// No phrase has more.
  private static let mostWords = 3

  private static let published =
    """
    datum|geplaatst|gepubliceerd|publicatiedatum|gepost|geschreven op|verschenen|plaatsingsdatum
    published|publication date|posted|date|posted on|written on|created
    veroffentlichung|veroffentlicht|erschienen|erscheinungsdatum|erstellt|publiziert|stand|vom
    publie|mis en ligne|publicado|publicada|fecha|pubblicato|offentliggjort|publicerad|opublikowano
    """

  private static let modified =
    """
    laatst gewijzigd|gewijzigd|bijgewerkt|laatste wijziging|laatste update|aangepast|update
    last edited|last modified|last updated|updated|edited|modified|revised
    letzte anderung|zuletzt geandert|aktualisiert|geandert|letzte aktualisierung
    mis a jour|mise a jour|modifie|actualizado|aggiornato|opdateret|uppdaterad|zaktualizowano
    """
}
