import Tables

/// A table that stands in a folder with one file for each part.
///
/// A file is replaced only where its bytes change, and files of parts that are no more are removed.
final class PartTable {
  private let folder: String?
  private let schema: TableSchema
  private var writer: CSVWriter?
  private var names: Set<String> = []

  /// - Parameter folder: nil where nobody asked for the table.
  init(_ folder: String?, _ schema: TableSchema) throws(TableError) {
    self.folder = folder
    self.schema = schema
    if let folder { try FileSystem.makeFolder(folder) }
  }

  /// Ends the present part and begins another.
  func begin(_ name: String) throws(TableError) {
    try end()
    guard let folder else { return }
    names.insert("\(name).csv")
    writer = try CSVWriter(path: "\(folder)/\(name).csv", schema: schema)
  }

  func row(_ fields: [String]) throws(TableError) {
    try writer?.row(fields)
  }

  private func end() throws(TableError) {
    guard let open = writer.take() else { return }
    try open.close(onlyIfChanged: true)
  }

  /// Ends the last part, and removes what is left of parts that are no more.
  func close() throws(TableError) {
    try end()
    guard let folder else { return }
    for name in try FileSystem.names(in: folder) where !names.contains(name) {
      if name.hasSuffix(".csv") || name.hasSuffix(".csv.tmp") {
        FileSystem.remove("\(folder)/\(name)")
      }
    }
  }
}
