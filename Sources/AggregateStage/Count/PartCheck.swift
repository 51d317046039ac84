import Stage
import Tables

/// Holds what was read of a part against what the stages say that they wrote.
struct PartCheck {
  private var rows: [CountRow] = []
  private let part: String

  init(part: String) { self.part = part }

  mutating func add(_ row: CountRow) { rows.append(row) }

  /// Checks one table; a stage that counted nothing of the kind says nothing.
  /// - Parameter read: the rows of the table.
  func verify(_ stage: String, kept unit: String, table: String, read: Int) throws(StageError) {
    let told = rows.filter { $0.stage == stage && $0.unit == unit }
    guard !told.isEmpty else { return }
    let kept = told.reduce(0) { $1.fate == "kept" ? $0 + $1.n : $0 }
    guard kept != read else { return }
    throw StageError(
      .failed,
      "\(part): \(stage) kept \(kept) \(unit), but \(table)/\(part).csv has \(read): run \(stage) again"
    )
  }
}
