import Tables

/// Where the tables of figures go, all of which take their places together.
struct FigureFolder {
  private let path: String
  let group = OutputGroup()

  init(_ path: String) { self.path = path }

  /// A new table.
  func writer(_ schema: TableSchema) throws(TableError) -> CSVWriter {
    try CSVWriter(
      path: "\(path)/\(FileSystem.name(of: schema.name)).csv", schema: schema, in: group)
  }
}
