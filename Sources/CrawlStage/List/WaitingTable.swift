import Archives
import Tables

/// Files that are left for the next night, and why.
struct WaitingTable {
  struct Row: Equatable {
    let source: SourceName
    let bytes: Int
    let modified: Int
    let reason: Settling.Reason
    /// Whether what was read of the file before stays.
    let isKnown: Bool
  }

  /// Writes the table; where nothing waits there is none.
  static func write(_ rows: [Row], to path: String) throws {
    guard !rows.isEmpty else { return FileSystem.remove(path) }
    var writer = try CSVWriter(path: path, schema: .waiting)
    for row in rows {
      writer.field(row.source.text)
      writer.field(row.bytes)
      writer.field(row.modified)
      writer.field(row.reason.rawValue)
      writer.field(row.isKnown)
      try writer.endRow()
    }
    try writer.close(onlyIfChanged: true)
  }
}
