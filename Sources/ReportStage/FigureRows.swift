import Tables

/// The rows of one table of figures that the page needs, with fields by name.
struct FigureRows {
  struct Row {
    private let columns: [String: Int]
    private let fields: [String]

    init(columns: [String: Int], fields: [String]) {
      self.columns = columns
      self.fields = fields
    }

    /// A field; empty where the table has no such column.
    subscript(name: String) -> String { columns[name].map { fields[$0] } ?? "" }

    func int(_ name: String) -> Int { Int(self[name]) ?? 0 }

    /// A number; nil where the field is empty.
    func double(_ name: String) -> Double? { Double(self[name]) }
  }

  private(set) var rows: [Row] = []

  /// Reads a table, or nothing where it is not there.
  /// - Parameters:
  ///   - most: how many rows are kept at most.
  ///   - keeps: which rows are kept, by their fields.
  init(path: String, most: Int = 200_000, where keeps: (Row) -> Bool = { _ in true }) throws {
    guard FileSystem.exists(path) else { return }
    var table = try CSVReader(path: path)
    let columns = Dictionary(
      table.header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    while rows.count < most, try table.next() {
      let row = Row(columns: columns, fields: table.header.indices.map { table.string($0) })
      if keeps(row) { rows.append(row) }
    }
  }
}
