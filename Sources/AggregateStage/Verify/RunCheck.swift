import Tables

/// The faults of a run's tables, each with its file and row.
struct RunCheck {
  private(set) var faults: [String] = []
  private(set) var tables = 0
  private var rows = RowSums()

  /// So many faults of one file are told.
  private static let mostPerFile = 3

  private struct Sum {
    var read: Int?
    var told = 0
  }

  /// Looks at every table below a folder.
  mutating func run(over folder: String) throws(TableError) {
    try visit(folder, depth: 0)
    faults += rows.faults().map { "\(folder)/\($0)" }
  }

  private mutating func visit(_ folder: String, depth: Int) throws(TableError) {
    var first: (path: String, header: [String])?
    for name in try FileSystem.names(in: folder) {
      let path = "\(folder)/\(name)"
      if FileSystem.isFolder(path) {
        try visit(path, depth: depth + 1)
      } else if name.hasSuffix(".csv") {
        tables += 1
        guard let (header, rows) = checkTable(path) else { continue }
        let place = RowSums.Place(
          folder: path.split(separator: "/").dropLast().suffix(2).joined(separator: "/"),
          part: String(name.dropLast(4)))
        if depth == 2 { self.rows.add(rows: rows, of: place) }
        // Below a stage the files of one folder are the parts of one table.
        if depth >= 2 {
          if let first, first.header != header {
            faults.append("\(path): has other columns than \(first.path)")
          }
          first = first ?? (path, header)
        }
        if header.starts(with: TableSchema.counts.columnNames) {
          checkSums(
            path, RowSums.Place(folder: String(place.folder.prefix { $0 != "/" }), part: place.part)
          )
        }
        if header.contains("documents_after") { checkChanges(path) }
      }
    }
  }

  /// - Returns: the header and the number of rows, where the table could be read to its end.
  private mutating func checkTable(_ path: String) -> (header: [String], rows: Int)? {
    do {
      var lines = DialectCheck(path: path)
      try FileSystem.forEachChunk(of: path) { lines.take($0) }
      lines.finish()
      faults += lines.faults.prefix(Self.mostPerFile)
      var reader = try CSVReader(path: path)
      var rows = 0
      while try reader.next() { rows += 1 }
      return (reader.header, rows)
    } catch {
      faults.append("\(error)")
      return nil
    }
  }

  /// What was there, with what came and without what went, must be what is there.
  private mutating func checkChanges(_ path: String) {
    do {
      var reader = try CSVReader(path: path)
      let columns = try ["documents_before", "added", "withdrawn", "documents_after"].map {
        try reader.column($0)
      }
      while try reader.next() {
        let n = try columns.map { try reader.integer($0) }
        if n[0] + n[1] - n[2] != n[3] {
          faults.append(
            "\(path): row \(reader.row): \(n[0]) documents and \(n[1]) less \(n[2]) are not \(n[3])"
          )
        }
      }
    } catch {
      faults.append("\(error)")
    }
  }

  /// What was read must have been kept, merged or rejected.
  private mutating func checkSums(_ path: String, _ place: RowSums.Place) {
    rows.open(place)
    var sums: [String: Sum] = [:]
    do {
      var reader = try CSVReader(path: path)
      let (fate, unit, n) = (
        try reader.column("fate"), try reader.column("unit"), try reader.column("n")
      )
      let (stage, reason) = (try reader.column("stage"), try reader.column("reason"))
      while try reader.next() {
        let number = try reader.integer(n)
        let key = reader.string(unit)
        rows.add(
          number, of: place, stage: reader.string(stage), fate: reader.string(fate),
          reason: reader.string(reason), unit: key)
        if reader.string(fate) == "read" {
          sums[key, default: Sum()].read = (sums[key]?.read ?? 0) + number
        } else {
          sums[key, default: Sum()].told += number
        }
      }
    } catch {
      faults.append("\(error)")
    }
    for (unit, sum) in sums.sorted(by: { $0.key < $1.key }) {
      if let read = sum.read, read != sum.told {
        faults.append("\(path): \(read) \(unit) read, \(sum.told) kept, merged or rejected")
      }
    }
  }
}
