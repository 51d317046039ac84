import Tables

/// The faults of a run's tables, each with its file and row.
struct RunCheck {
  private(set) var faults: [String] = []
  private(set) var tables = 0

  /// So many faults of one file are told.
  private static let mostPerFile = 3

  private struct Sum {
    var read: Int?
    var told = 0
  }

  /// Looks at every table below a folder.
  mutating func run(over folder: String) throws(TableError) {
    try visit(folder, depth: 0)
  }

  private mutating func visit(_ folder: String, depth: Int) throws(TableError) {
    var first: (path: String, header: [String])?
    for name in try FileSystem.names(in: folder) {
      let path = "\(folder)/\(name)"
      if FileSystem.isFolder(path) {
        try visit(path, depth: depth + 1)
      } else if name.hasSuffix(".csv") {
        tables += 1
        guard let header = checkTable(path) else { continue }
        // Below a stage the files of one folder are the parts of one table.
        if depth >= 2 {
          if let first, first.header != header {
            faults.append("\(path): has other columns than \(first.path)")
          }
          first = first ?? (path, header)
        }
        if header.starts(with: TableSchema.counts.columnNames) { checkSums(path) }
        if header.contains("documents_after") { checkChanges(path) }
      }
    }
  }

  /// - Returns: the header, where the table could be read to its end.
  private mutating func checkTable(_ path: String) -> [String]? {
    do {
      var lines = DialectCheck(path: path)
      try FileSystem.forEachChunk(of: path) { lines.take($0) }
      lines.finish()
      faults += lines.faults.prefix(Self.mostPerFile)
      var reader = try CSVReader(path: path)
      while try reader.next() {}
      return reader.header
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
  private mutating func checkSums(_ path: String) {
    var sums: [String: Sum] = [:]
    do {
      var reader = try CSVReader(path: path)
      let (fate, unit, n) = (
        try reader.column("fate"), try reader.column("unit"), try reader.column("n")
      )
      while try reader.next() {
        let number = try reader.integer(n)
        let key = reader.string(unit)
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
