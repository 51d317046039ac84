/// A table of a folder of themes, as text with its places; where it comes from is not known here.
package struct SourceTable: Sendable {
  package struct Row: Sendable {
    /// The line of the file, from 1 (the header).
    package let line: Int
    private let columns: [String]
    private let fields: [String]

    /// - Parameters:
    ///   - columns: of the table.
    ///   - fields: as many.
    package init(line: Int, columns: [String], fields: [String]) {
      self.line = line
      self.columns = columns
      self.fields = fields
    }

    /// A field by the name of its column; empty where there is no such column.
    package subscript(_ column: String) -> String {
      columns.firstIndex(of: column).map { fields[$0] } ?? ""
    }
  }

  package let file: String
  package let columns: [String]
  package let rows: [Row]

  package init(file: String, columns: [String], rows: [Row]) {
    self.file = file
    self.columns = columns
    self.rows = rows
  }

  func fault(_ row: Row, _ column: String?, _ message: String, character: Int? = nil) -> ThemeFault
  {
    ThemeFault(file: file, line: row.line, column: column, character: character, message)
  }

  /// The columns that are missing, as faults; none where there is no header, which is one already.
  func missing(_ names: [String]) -> [ThemeFault] {
    names.filter { _ in !columns.isEmpty }.filter { !columns.contains($0) }.map { name in
      ThemeFault(
        file: file, line: 1,
        "there is no column \(name); it has \(columns.joined(separator: ", "))")
    }
  }
}
