#if canImport(Glibc)
  import Glibc
#endif

/// What was wrong with a table, with its place: file, row, column.
package struct TableError: Error, Equatable, CustomStringConvertible {
  package enum Kind: Sendable, Equatable {
    /// The file or folder is not there, or may not be read.
    case noInput
    /// The bytes are no table, or not the table that was expected.
    case invalid
    /// The output cannot be made (no folder, no permission).
    case cannotCreate
    /// The output cannot be written to its end (a full disk).
    case cannotWrite
    /// Nobody reads standard output any more.
    case closedPipe
  }

  package let kind: Kind
  package let path: String
  /// The line in the file, from 1 (the header); nil where the fault is the file's.
  package let row: Int?
  package let column: String?
  package let detail: String

  package init(
    _ kind: Kind, path: String, row: Int? = nil, column: String? = nil, detail: String
  ) {
    self.kind = kind
    self.path = path
    self.row = row
    self.column = column
    self.detail = detail
  }

  /// The error of a system call that has just failed.
  static func system(_ kind: Kind, path: String) -> TableError {
    TableError(kind, path: path, detail: String(cString: strerror(errno)))
  }

  package var description: String {
    var place = path
    if let row { place += ": row \(row)" }
    if let column { place += ", column \(column)" }
    return "\(place): \(detail)"
  }
}
