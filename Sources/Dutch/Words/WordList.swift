/// Reads the tables of words that stand in string literals: lines of words between blanks, with
/// `#` before a remark.
enum WordList {
  /// Calls `body` with the words of each line that has any.
  static func forEachLine(of table: StaticString, _ body: ([Substring]) -> Void) {
    let text = table.description
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      if !words.isEmpty { body(words) }
    }
  }

  /// Calls `body` with each word.
  static func forEachWord(of table: StaticString, _ body: (Substring) -> Void) {
    forEachLine(of: table) { $0.forEach(body) }
  }
}
