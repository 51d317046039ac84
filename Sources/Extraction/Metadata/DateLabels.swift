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
    let words = [0x20] + CommentPhrases.fold(before) + [0x20]
    if modified.contains(where: { words.contains($0) }) { return .modified }
    return published.contains { words.contains($0) } ? .published : nil
  }

  private static func list(_ text: String) -> [[UInt8]] {
    text.split { $0 == "|" || $0 == "\n" }.map { [0x20] + CommentPhrases.fold($0.utf8) + [0x20] }
  }

  private static let published = list(
    """
    datum|geplaatst|gepubliceerd|publicatiedatum|gepost|geschreven op|verschenen|plaatsingsdatum
    published|publication date|posted|date|posted on|written on|created
    veroffentlichung|veroffentlicht|erschienen|erscheinungsdatum|erstellt|publiziert|stand|vom
    publie|mis en ligne|publicado|publicada|fecha|pubblicato|offentliggjort|publicerad|opublikowano
    """)

  private static let modified = list(
    """
    laatst gewijzigd|gewijzigd|bijgewerkt|laatste wijziging|laatste update|aangepast|update
    last edited|last modified|last updated|updated|edited|modified|revised
    letzte anderung|zuletzt geandert|aktualisiert|geandert|letzte aktualisierung
    mis a jour|mise a jour|modifie|actualizado|aggiornato|opdateret|uppdaterad|zaktualizowano
    """)
}

extension Array where Element == UInt8 {
  /// Whether some bytes stand in these, one behind the other.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard part.count <= count else { return false }
    return (0...count - part.count).contains { start in
      self[start..<start + part.count].elementsEqual(part)
    }
  }
}
