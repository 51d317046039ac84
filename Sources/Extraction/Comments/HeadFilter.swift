/// Takes author and time out of the first and last lines of a comment whose text has no element of
/// its own.
struct HeadFilter {
  let author: String
  let hasTime: Bool
  let dates: DateReader

  /// A line that names author or time and says more than so many bytes besides is text.
  private static let mostBesides = 24

  func filtered(_ paragraphs: [Paragraph]) -> [Paragraph] {
    var kept = paragraphs
    var first = true
    while let head = kept.first {
      if isSignature(head.text) {
        kept.removeFirst()
        continue
      }
      if first, let rest = withoutName(head.text) {
        kept[0] = Paragraph(head.role, rest)
        first = false
        continue
      }
      break
    }
    while let last = kept.last, isSignature(last.text) { kept.removeLast() }
    return kept
  }

  /// Whether nothing but name, date, controls and signs is in a line.
  private func isSignature(_ text: String) -> Bool {
    var bytes = Array(text.utf8)
    guard bytes.count <= 240 else { return false }
    if CommentPhrases.isControl(bytes) { return true }
    var isMarked = false
    if hasTime, let match = dates.first(in: bytes) {
      bytes.removeSubrange(match.range)
      isMarked = true
    }
    if !author.isEmpty, let range = Self.find(Array(author.utf8), in: bytes) {
      bytes.removeSubrange(range)
      isMarked = true
    }
    guard isMarked else { return false }
    let folded = CommentPhrases.fold(bytes)
    return folded.count <= Self.mostBesides
  }

  /// The line without the name, date and verb that it begins with: `Jan schreef: …`.
  private func withoutName(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard !author.isEmpty, bytes.starts(with: author.utf8) else { return nil }
    var rest = Array(bytes.dropFirst(author.utf8.count))
    let head = Array(rest.prefix(60))
    if hasTime, let match = dates.first(in: head), match.range.lowerBound < 16 {
      rest.removeFirst(match.range.upperBound)
    } else if let colon = head.prefix(24).firstIndex(of: UInt8(ascii: ":")) {
      rest.removeFirst(colon + 1)
    } else {
      return nil
    }
    let trimmed = rest.drop {
      $0 <= 0x20 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ")")
    }
    return trimmed.isEmpty ? nil : String(decoding: trimmed, as: UTF8.self)
  }

  private static func find(_ needle: [UInt8], in text: [UInt8]) -> Range<Int>? {
    guard !needle.isEmpty, needle.count <= text.count else { return nil }
    for start in 0...text.count - needle.count
    where text[start..<start + needle.count].elementsEqual(needle) {
      return start..<start + needle.count
    }
    return nil
  }
}
