internal import Markup

/// Beginnings of lines that frame a post rather than belong to it, in the languages of most blogs.
///
/// They are compared in lower case, and mean something only in a heading or in a short line.
struct PhraseTable: Sendable {
  /// Headings of what stands under or beside a post: related posts, forms, notes on the author.
  static let endings = PhraseTable(endingPhrases)
  /// Short lines that are no text: credits, rights, invitations to share and to subscribe.
  static let notes = PhraseTable(notePhrases)

  /// By their first bytes.
  private let phrases: [[[UInt8]]]

  private init(_ list: String) {
    var phrases = [[[UInt8]]](repeating: [], count: 256)
    for line in list.split(separator: "\n") {
      let bytes = Array(line.utf8)
      phrases[Int(bytes[0])].append(bytes)
    }
    self.phrases = phrases
  }

  /// Whether a text begins with one of the phrases, whole words that they are.
  func begins(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    // Dashes, arrows, asterisks and brackets before the first word do not count.
    while start < range.upperBound, bytes[start] < 0x80,
      !ASCII.isLetter(bytes[start]), !ASCII.isDigit(bytes[start])
    {
      start += 1
    }
    guard start < range.upperBound else { return false }
    for phrase in phrases[Int(ASCII.lower(bytes[start]))]
    where start + phrase.count <= range.upperBound {
      var k = 0
      while k < phrase.count, ASCII.lower(bytes[start + k]) == phrase[k] { k += 1 }
      guard k == phrase.count else { continue }
      let end = start + k
      if end == range.upperBound || (bytes[end] < 0x80 && !ASCII.isLetter(bytes[end])) {
        return true
      }
      if phrase[k - 1] == 0x3A || phrase[k - 1] >= 0x80 { return true }
    }
    return false
  }
}
