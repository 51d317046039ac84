/// Finds what of a table must not be told, because few documents or few people stand behind it, or
/// because what is told around it would give it away.
struct SmallCells {
  /// Fewer documents than this are few.
  static let documents = 5
  /// Fewer authors than this are few.
  static let authors = 3

  private let table: SharedTable
  private let columns: [String: Int]
  private let rows: [[String]]
  /// For each measure of the table the rows in which it is hidden.
  private var hidden: [Set<Int>] = []
  /// The groups in which a share would tell the sum.
  private var sharesHidden: Set<String> = []

  /// - Parameter above: for each measure the periods hidden in the table that this one is a finer cut
  ///   of, as `group|period`; nothing where there is none.
  init(_ table: SharedTable, header: [String], rows: [[String]], hiddenAbove above: [Set<String>]) {
    self.table = table
    self.rows = rows
    columns = Dictionary(
      header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for (i, measure) in table.measures.enumerated() {
      var small = Set(rows.indices.filter { row in measure.cells.contains { isSmall($0, row) } })
      if i < above.count {
        small.formUnion(rows.indices.filter { above[i].contains(parent(of: $0)) })
      }
      hidden.append(withComplements(small, of: measure))
    }
    sharesHidden = Set(hidden.joined().map { group(of: $0) })
  }

  private func field(_ row: Int, _ name: String) -> String {
    columns[name].map { rows[row][$0] } ?? ""
  }

  private func value(_ cell: SharedTable.Cell, _ row: Int) -> Int {
    func sum(_ names: [String]) -> Int { names.reduce(0) { $0 + (Int(field(row, $1)) ?? 0) } }
    return sum(cell.plus) - sum(cell.minus)
  }

  private func isSmall(_ cell: SharedTable.Cell, _ row: Int) -> Bool {
    let n = value(cell, row)
    guard n > 0 else { return false }
    return n < Self.documents
      || cell.authors.map { Int(field(row, $0)) ?? 0 < Self.authors } ?? false
  }

  /// Whether a column of a row must stay empty.
  func isHidden(_ column: String, _ row: Int) -> Bool {
    if column == table.shareInGroup { return sharesHidden.contains(group(of: row)) }
    return zip(table.measures, hidden).contains { $0.columns.contains(column) && $1.contains(row) }
  }

  func isAnythingHidden(_ row: Int) -> Bool { hidden.contains { $0.contains(row) } }

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

  /// For each measure the hidden periods of this table, for the table that cuts them finer.
  var hiddenPeriods: [Set<String>] {
    guard let period = table.period else { return [] }
    return hidden.map { rows in Set(rows.map { "\(group(of: $0))|\(field($0, period))" }) }
  }

  /// One hidden row among rows whose sum is told could be subtracted: then the next smallest is hidden
  /// too.
  private func withComplements(
    _ small: Set<Int>, of measure: SharedTable.Measure
  ) -> Set<Int> {
    guard table.sumIsTold, let counted = measure.cells.first else { return small }
    var hidden = small
    for members in Dictionary(grouping: rows.indices, by: { parent(of: $0) }).values {
      guard members.count(where: { small.contains($0) }) == 1 else { continue }
      let next = members.filter { !small.contains($0) && value(counted, $0) > 0 }
        .min { (value(counted, $0), $0) < (value(counted, $1), $1) }
      if let next { hidden.insert(next) }
    }
    return hidden
  }
}
