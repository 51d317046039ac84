import Archives
import Stage
import Tables

/// One row of a shard: something to read.
struct ShardRow: Equatable {
  enum Kind: String {
    case archive
    case file
    case unreadable
  }

  var source: SourceName
  var kind: Kind
  var bytes: Int
  var modified: Int
  var start = 0
  var stop: Int?
  var detail = ""

  func write(to writer: inout CSVWriter) throws {
    writer.field(source.text)
    writer.field(kind.rawValue)
    writer.field(bytes)
    writer.field(modified)
    writer.field(start)
    writer.field(stop)
    writer.field(detail)
    try writer.endRow()
  }

  /// The rows of a shard's table.
  static func read(_ path: String) throws -> [ShardRow] {
    var reader = try CSVReader(path: path, requiring: TableSchema.shards.columnNames)
    let columns = try TableSchema.shards.columnNames.map { try reader.column($0) }
    var rows: [ShardRow] = []
    while try reader.next() {
      guard let kind = Kind(rawValue: reader.string(columns[1])) else {
        throw reader.wrong(columns[1], "'\(reader.string(columns[1]))' is no kind of source")
      }
      rows.append(
        ShardRow(
          source: SourceName(reader.string(columns[0])), kind: kind,
          bytes: try reader.integer(columns[2]), modified: try reader.integer(columns[3]),
          start: try reader.integer(columns[4]), stop: try reader.optionalInteger(columns[5]),
          detail: reader.string(columns[6])))
    }
    return rows
  }
}
