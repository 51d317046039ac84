import Tables

/// The sample of sentences, without those of documents that do not count.
struct KwicTable: ~Copyable {
  private var writer: CSVWriter
  private let most: Int
  private var group: [String] = []
  private var written = 0

  init(folder: String, most: Int) throws {
    writer = try CSVWriter(path: "\(folder)/kwic.csv", schema: .kwic)
    self.most = most
  }

  mutating func add(_ row: borrowing SumsReader) throws {
    let keys = row.keys
    let parts = SumsRow.unpack(row.detail)
    guard parts.count == 13 else {
      throw TableError(
        .invalid, path: "sums", detail: "a sampled sentence is not packed as it should")
    }
    if group != Array(keys[0..<3]) {
      group = Array(keys[0..<3])
      written = 0
    }
    guard written < most else { return }
    written += 1
    for key in group { writer.field(key) }
    writer.field(keys[4])
    for part in parts { writer.field(String(part)) }
    try writer.endRow()
  }

  consuming func finish() throws { try writer.close() }
}
