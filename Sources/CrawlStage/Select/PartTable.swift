import Tables

/// A table that stands in a folder with one file for each part.
///
/// A file is replaced only where its bytes change, and files of parts that are no more are removed.
final class PartTable {
  private let folder: String?
  private let schema: TableSchema
  private let group: OutputGroup
  private var writer: CSVWriter?
  private var names: Set<String> = []

  /// - Parameters:
  ///   - folder: nil where nobody asked for the table.
  ///   - group: with which the files take their places.
  init(
    _ folder: String?, _ schema: TableSchema, in group: OutputGroup
  ) throws(TableError) {
    self.group = group
    self.folder = folder
    self.schema = schema
    if let folder { try FileSystem.makeFolder(folder) }
  }

  /// Ends the present part and begins another.
  func begin(_ name: String) throws(TableError) {
    try end()
    guard let folder else { return }
    names.insert("\(name).csv")
    writer = try CSVWriter(path: "\(folder)/\(name).csv", schema: schema, in: group)
  }

  func row(_ fields: [String]) throws(TableError) {
    try writer?.row(fields)
  }

  /// Ends the last part.
  func end() throws(TableError) {
    guard let open = writer.take() else { return }
    try open.close(onlyIfChanged: true)
  }

  /// Removes what is left of parts that are no more, once the files of the group are in their places.
  func removeOthers() throws(TableError) {
    guard let folder else { return }
    for name in try FileSystem.names(in: folder) where !names.contains(name) {
      if name.hasSuffix(".csv") || name.hasSuffix(".csv.tmp") {
        FileSystem.remove("\(folder)/\(name)")
      }
    }
  }
}
