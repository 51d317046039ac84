/// One table of the pipeline: where it stands, what a row of it is, and its columns in order.
///
/// The schemas stand in `Schemas/`, a file for each stage. Programs find columns by name, so that a
/// table with more columns, or with another order, reads the same.
package struct TableSchema: Sendable, Equatable {
  /// The folder of its parts below `OUT` (`crawl/captures`), or of the file without its ending
  /// (`aggregate/themes_by_month`).
  package let name: String
  /// What one row is, in Dutch.
  package let dutch: String
  /// What one row is, in English.
  package let english: String
  package let columns: [Column]

  package init(_ name: String, _ dutch: String, _ english: String, _ columns: [Column]) {
    self.name = name
    self.dutch = dutch
    self.english = english
    self.columns = columns
  }

  package var columnNames: [String] { columns.map(\.name) }
}
