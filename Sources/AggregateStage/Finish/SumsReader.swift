import Tables

/// Reads merged sums row by row.
struct SumsReader: ~Copyable {
  private var table: CSVReader
  private(set) var measure = SumsRow.Measure.calendar
  private var measureName = ""

  init(path: String) throws {
    let opened = try CSVReader(path: path)
    guard opened.header == SumsRow.header else {
      throw TableError(.invalid, path: path, row: 1, detail: "is no table of sums")
    }
    table = opened
  }

  mutating func next() throws -> Bool {
    guard try table.next() else { return false }
    let isSame = table.withUnsafeField(0) { bytes in bytes.elementsEqual(measureName.utf8) }
    if !isSame {
      measureName = table.string(0)
      guard let known = SumsRow.Measure(name: measureName) else {
        throw table.wrong(0, "'\(measureName)' is no measure")
      }
      measure = known
    }
    return true
  }

  /// A key, from 1.
  func key(_ index: Int) -> String { table.string(index) }

  var keys: [String] { (1...5).map { table.string($0) } }

  var detail: String { table.string(6) }

  /// A number, from 1.
  func n(_ index: Int) throws -> Int { try table.integer(6 + index) }

  func documentLine() throws -> DocumentLine {
    let numbers = [try n(1), try n(2), try n(3), try n(4)]
    guard let line = DocumentLine(keys: keys, detail: detail, numbers: numbers) else {
      throw table.wrong(6, "is no packed document")
    }
    return line
  }
}
