import Tables

/// The sample of sentences, without those of documents that do not count.
struct KwicTable: ~Copyable {
  private var writer: CSVWriter
  private let most: Int
  /// Theme, voice and polarity of the rows before, as they stand in a row.
  private var group = SumsKey()
  private var key = SumsKey()
  private var written = 0

  private static let parts = 13

  init(folder: FigureFolder, most: Int) throws {
    writer = try folder.writer(.kwic)
    self.most = most
  }

  mutating func add(_ row: borrowing SumsReader) throws {
    key.removeAll()
    for i in 1...3 { row.withKey(i) { key.append($0) } }
    if key.bytes != group.bytes {
      swap(&key, &group)
      written = 0
    }
    guard written < most else { return }
    written += 1
    for i in [1, 2, 3, 5] { row.withKey(i) { writer.field(utf8: $0) } }
    let isPacked = row.withDetail { detail in
      var (rest, parts) = (detail, 1)
      while parts < Self.parts, let part = SumsRow.takePart(&rest) {
        writer.field(utf8: part)
        parts += 1
      }
      writer.field(utf8: rest)
      return parts == Self.parts && SumsRow.separator(in: rest) == nil
    }
    guard isPacked else { throw row.wrongDetail("is no packed sentence") }
    try writer.endRow()
  }

  consuming func finish() throws { try writer.close() }
}
