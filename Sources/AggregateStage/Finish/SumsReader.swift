import Tables

/// Reads merged sums row by row.
struct SumsReader: ~Copyable {
  private var table: CSVReader
  private(set) var measure = SumsRow.Measure.calendar
  private var measureName: [UInt8] = []

  init(path: String) throws {
    let opened = try CSVReader(path: path)
    guard opened.header == SumsRow.header else {
      throw TableError(.invalid, path: path, row: 1, detail: "is no table of sums")
    }
    table = opened
  }

  mutating func next() throws -> Bool {
    guard try table.next() else { return false }
    let isSame = table.withUnsafeField(0) { field in
      measureName.withUnsafeBufferPointer { Bytes.equal(field, $0) }
    }
    if !isSame {
      let name = table.string(0)
      guard let known = SumsRow.Measure(name: name) else {
        throw table.wrong(0, "'\(name)' is no measure")
      }
      measureName = Array(name.utf8)
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

  /// The bytes of a key, from 1, for as long as `body` runs.
  func withKey<R>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    try table.withUnsafeField(index, body)
  }

  func withDetail<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
    try table.withUnsafeField(6, body)
  }

  /// Whether a key, from 1, is that text.
  func isKey(_ index: Int, _ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in withKey(index) { Bytes.equal($0, text) } }
  }

  /// The error of a detail that is not packed as it should.
  func wrongDetail(_ what: String) -> TableError { table.wrong(6, what) }
}
