import Tables

/// Collects the rows of one part and writes them in order.
struct SumsWriter {
  private var rows: [SumsRow] = []

  mutating func add(_ row: SumsRow) { rows.append(row) }

  mutating func add(
    _ measure: SumsRow.Measure, _ keys: [String], detail: String = "", _ n: [Int]
  ) {
    add(SumsRow(measure, keys, detail: detail, n))
  }

  func write(to path: String) throws {
    let file = try OutputFile(path: path)
    try file.append((LineReader.headerLine + "\n").utf8)
    for row in rows.sorted(by: { $0.precedes($1) }) { try file.append(row.bytes) }
    try file.commit()
  }
}
