import Tables

/// The texts of the documents of a part in one arena: ids, addresses, dates.
struct PartTexts {
  typealias Text = DocumentColumns.Text

  private var arena: [UInt8] = []
  /// Where each text of each document ends.
  private var ends: [Int] = []

  /// The bytes of a text of a document, for as long as `body` runs.
  func with<R>(
    _ text: Text, of index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R {
    let at = index * Text.allCases.count + text.rawValue
    let range = (at == 0 ? 0 : ends[at - 1])..<ends[at]
    return try arena.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  func string(_ text: Text, of index: Int) -> String {
    with(text, of: index) { String(decoding: $0, as: UTF8.self) }
  }

  /// Appends the texts of the present row.
  mutating func append(_ table: borrowing CSVReader, _ columns: DocumentColumns) {
    for text in Text.allCases {
      let isOwnThread = text == .thread && table.isEmpty(columns.column(.thread))
      table.withUnsafeField(columns.column(isOwnThread ? .id : text)) { bytes in
        if text != .published {
          arena.append(contentsOf: bytes)
        } else if Self.isPlausible(bytes) {
          arena.append(contentsOf: bytes.prefix(DocumentDate.day))
        }
      }
      ends.append(arena.count)
    }
  }

  /// Takes the texts of the last row out again.
  mutating func removeLast() {
    ends.removeLast(Text.allCases.count)
    arena.removeLast(arena.count - (ends.last ?? 0))
  }

  /// Whether a date begins with a year in which a blog can have been written.
  private static func isPlausible(_ date: UnsafeBufferPointer<UInt8>) -> Bool {
    guard date.count >= DocumentDate.year else { return false }
    var number = 0
    for i in 0..<DocumentDate.year {
      guard date[i] >= 0x30, date[i] <= 0x39 else { return false }
      number = number * 10 + Int(date[i] - 0x30)
    }
    return (1990...2099).contains(number)
  }

  /// Starts a key with site, year and kind.
  func addLanguage(of index: Int, isPost: Bool, to key: inout SumsKey) {
    key.removeAll()
    with(.site, of: index) { key.append($0) }
    append(DocumentDate.year, of: index, to: &key)
    key.append(isPost ? "post" : "comment")
  }

  /// Makes a key of site, year and month.
  func addCalendar(of index: Int, to key: inout SumsKey) {
    key.removeAll()
    with(.site, of: index) { key.append($0) }
    append(DocumentDate.year, of: index, to: &key)
    append(DocumentDate.month, of: index, to: &key)
    key.complete()
  }

  /// Appends the first characters of a date, or nothing where it is not that precise.
  private func append(_ length: Int, of index: Int, to key: inout SumsKey) {
    with(.published, of: index) { date in
      key.append(UnsafeBufferPointer(rebasing: date[..<(date.count >= length ? length : 0)]))
    }
  }
}
