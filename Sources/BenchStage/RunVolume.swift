import Tables

/// How much a run went through: the bases of its rates.
struct RunVolume {
  /// Rows of the table that a stage is about.
  private(set) var rows: [String: Int] = [:]
  private(set) var tokens = 0
  /// The text of the Dutch sentences, in bytes.
  private(set) var textBytes = 0

  init(run: String) throws(TableError) {
    for (stage, table) in [
      ("crawl scan", "crawl/captures"), ("crawl select", "crawl/pages"),
      ("extract", "extract/paragraphs"), ("tokenize", "tokenize/sentences"),
      ("detect", "detect/voices"), ("aggregate", "detect/mentions"),
    ] {
      rows[stage] = try Self.count(of: "\(run)/\(table)") { _, _ in }
    }
    _ = try Self.count(of: "\(run)/tokenize/sentences", columns: ["tokens", "text"]) {
      column, field in
      if column == 1 {
        textBytes += field.count
      } else if !field.isEmpty {
        tokens += 1 + field.indices.count { field[$0] == 32 }
      }
    }
  }

  private static func count(
    of table: String, columns names: [String] = [],
    _ body: (_ column: Int, _ field: Span<UInt8>) -> Void
  ) throws(TableError) -> Int {
    var rows = 0
    for path in try FileSystem.tables(at: table) {
      var reader = try CSVReader(path: path, requiring: names)
      var columns: [Int] = []
      for name in names { columns.append(try reader.column(name)) }
      while try reader.next() {
        rows += 1
        for (index, column) in columns.enumerated() {
          reader.withField(column) { body(index, $0) }
        }
      }
    }
    return rows
  }
}
