import Tables

/// One row of the counts of a stage, without the part.
struct CountRow: Equatable {
  let stage: String
  let unit: String
  let fate: String
  let reason: String
  let n: Int

  static func read(_ path: String) throws -> [CountRow] {
    var table = try CSVReader(path: path)
    let stage = try table.column("stage")
    let fate = try table.column("fate")
    let reason = try table.column("reason")
    let n = try table.column("n")
    let unit = table.optionalColumn("unit")
    var rows: [CountRow] = []
    while try table.next() {
      rows.append(
        CountRow(
          stage: table.string(stage), unit: unit.map { table.string($0) } ?? "",
          fate: table.string(fate), reason: table.string(reason), n: try table.integer(n)))
    }
    return rows
  }
}
