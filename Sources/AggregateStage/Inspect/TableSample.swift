import Stage
import Tables

/// The first rows of one table, over its parts.
struct TableSample {
  private var header: [String] = []
  private var rows: [[String]] = []
  private let shown: [String]?

  init(of table: String, below folder: String, rows limit: Int, columns: String?) throws {
    let path = "\(folder)/\(table)"
    let files: [String]
    if FileSystem.isFolder(path) {
      files = try FileSystem.tables(at: path)
    } else if FileSystem.exists("\(path).csv") {
      files = ["\(path).csv"]
    } else {
      throw StageError(
        .noInput, "there is no table \(table) in \(folder); 'make inspect' lists those that are")
    }
    shown = columns.map { $0.split(separator: ",").map(String.init) }
    for file in files where rows.count < limit {
      var reader = try CSVReader(path: file, requiring: shown ?? [])
      header = reader.header
      while rows.count < limit, try reader.next() {
        rows.append(header.indices.map { reader.string($0) })
      }
    }
    if header.isEmpty { throw StageError(.noInput, "the table \(table) has no part in \(folder)") }
  }

  func text(width: Int) -> String {
    let chosen = shown.map { names in names.compactMap { header.firstIndex(of: $0) } }
    let indices = chosen ?? Array(header.indices)
    let cells = rows.map { row in indices.map { row[$0] } }
    let numeric = indices.indices.filter { column in
      !cells.isEmpty && cells.allSatisfy { $0[column].isEmpty || Double($0[column]) != nil }
    }
    return TextTable(header: indices.map { header[$0] }, rows: cells, numeric: Set(numeric))
      .text(width: width)
  }
}
