import Tables

/// Every table of a run with its parts, rows, columns and bytes.
struct TableListing {
  private struct Entry {
    let name: String
    var parts = 0
    var rows = 0
    var columns = 0
    var bytes = 0
  }

  private var entries: [Entry] = []

  /// - Parameter folder: the folder of a run; its stages' folders hold tables, or folders of parts.
  init(below folder: String) throws(TableError) {
    for stage in try FileSystem.names(in: folder) where FileSystem.isFolder("\(folder)/\(stage)") {
      for name in try FileSystem.names(in: "\(folder)/\(stage)") {
        let path = "\(folder)/\(stage)/\(name)"
        if name.hasSuffix(".csv") {
          try add("\(stage)/\(name.dropLast(4))", [path])
        } else if FileSystem.isFolder(path) {
          try add("\(stage)/\(name)", try FileSystem.tables(at: path))
        }
      }
    }
  }

  private mutating func add(_ name: String, _ files: [String]) throws(TableError) {
    var entry = Entry(name: name)
    for file in files {
      let shape = try Self.shape(of: file)
      entry.parts += 1
      entry.rows += shape.rows
      entry.bytes += shape.bytes
      if entry.parts == 1 { entry.columns = try CSVReader(path: file).header.count }
    }
    if entry.parts > 0 { entries.append(entry) }
  }

  /// One row is one line, so that the rows are the lines without the header.
  private static func shape(of file: String) throws(TableError) -> (rows: Int, bytes: Int) {
    var lines = 0
    var bytes = 0
    try FileSystem.forEachChunk(of: file) { chunk in
      bytes += chunk.count
      for i in chunk.indices where chunk[i] == 0x0A { lines += 1 }
    }
    return (max(0, lines - 1), bytes)
  }

  func text() -> String {
    let rows = entries.map {
      [$0.name, String($0.parts), String($0.rows), String($0.columns), Self.size($0.bytes)]
    }
    return TextTable(
      header: ["table", "parts", "rows", "columns", "size"], rows: rows, numeric: [1, 2, 3, 4]
    ).text(width: .max)
  }

  private static func size(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes) B" }
    var tenths = bytes / 100
    for unit in ["kB", "MB"] {
      if tenths < 10_000 { return "\(tenths / 10).\(tenths % 10) \(unit)" }
      tenths /= 1000
    }
    return "\(tenths / 10).\(tenths % 10) GB"
  }
}
