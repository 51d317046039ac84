/// Text as a spreadsheet may take it: what would start a formula gets an apostrophe before it.
enum SpreadsheetText {
  static func safe(_ text: String) -> String {
    guard let first = text.first, "=+-@\t".contains(first) else { return text }
    return "'" + text
  }
}
