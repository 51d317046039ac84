/// Finds the rows of a table that must not be told, because few documents or few people stand behind
/// them, or because what is told around them would give them away.
struct SmallCells {
  /// Fewer documents than this are few.
  static let documents = 5
  /// Fewer authors than this are few.
  static let authors = 3

  private let table: SharedTable
  private let columns: [String: Int]
  private let rows: [[String]]
  private(set) var hidden: Set<Int> = []

  /// - Parameter above: the periods hidden in the table that this one is a finer cut of, as
  ///   `group|period`.
  init(_ table: SharedTable, header: [String], rows: [[String]], hiddenAbove above: Set<String>) {
    self.table = table
    self.rows = rows
    columns = Dictionary(
      header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    hidden = Set(rows.indices.filter { isSmall($0) || above.contains(parent(of: $0)) })
    hideComplements()
  }

  private func field(_ row: Int, _ name: String) -> String {
    columns[name].map { rows[row][$0] } ?? ""
  }

  private func number(_ row: Int, _ name: String) -> Int? { Int(field(row, name)) }

  private func isSmall(_ row: Int) -> Bool {
    let n = number(row, table.count) ?? 0
    if n > 0, n < Self.documents { return true }
    if let base = number(row, "base_documents"), n > 0, base - n > 0, base - n < Self.documents {
      return true
    }
    if let authors = table.authors, n > 0, (number(row, authors) ?? 0) < Self.authors {
      return true
    }
    return false
  }

  private func group(of row: Int) -> String {
    table.group.map { field(row, $0) }.joined(separator: "|")
  }

  /// Five years of a year, the year of a month; empty where nothing coarser is told.
  private func block(of row: Int) -> String {
    switch table.period {
    case "month": String(field(row, "month").prefix(4))
    case "year": Int(field(row, "year")).map { String($0 - $0 % 5) } ?? ""
    default: ""
    }
  }

  private func parent(of row: Int) -> String { "\(group(of: row))|\(block(of: row))" }

  /// The hidden periods of this table, for the table that cuts them finer.
  var hiddenPeriods: Set<String> {
    guard let period = table.period else { return [] }
    return Set(hidden.map { "\(group(of: $0))|\(field($0, period))" })
  }

  /// One hidden row among rows whose sum is told could be subtracted: then the next smallest is
  /// hidden too.
  private mutating func hideComplements() {
    guard table.period != nil || table.name == "themes_by_polarity" else { return }
    let groups = Dictionary(grouping: rows.indices) { parent(of: $0) }
    for members in groups.values {
      guard members.count(where: { hidden.contains($0) }) == 1 else { continue }
      let next = members.filter { !hidden.contains($0) && (number($0, table.count) ?? 0) > 0 }
        .min { (number($0, table.count) ?? 0, $0) < (number($1, table.count) ?? 0, $1) }
      if let next { hidden.insert(next) }
    }
  }
}
