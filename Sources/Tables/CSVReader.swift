#if canImport(Glibc)
  import Glibc
#endif

/// Reads a table row by row, in memory for one row.
///
/// Columns are found by the names in the header. `next()` moves to the next row, and the fields of
/// the row can be had as bytes or as strings until the next call.
@usableFromInline
package struct CSVReader: ~Copyable {
  package let path: String
  package let header: [String]
  @usableFromInline private(set) var rows: RowBuffer

  /// The line of the present row, from 1 (the header).
  package var row: Int { rows.row }

  /// Opens a table, reads its header and checks that it has all columns that are named; `-` is
  /// standard input.
  package init(path: String, requiring names: [String] = []) throws(TableError) {
    var rows = try RowBuffer(path: path)
    guard try rows.next() else { throw TableError(.invalid, path: path, detail: "has no header") }
    let header = rows.fields.indices.map { rows.string($0) }
    for name in names where !header.contains(name) {
      throw Self.missing(name, path: path, header: header)
    }
    rows.width = header.count
    self.path = path
    self.header = header
    self.rows = rows
  }

  /// The index of a column that must be there.
  package func column(_ name: String) throws(TableError) -> Int {
    guard let index = header.firstIndex(of: name) else {
      throw Self.missing(name, path: path, header: header)
    }
    return index
  }

  private static func missing(_ name: String, path: String, header: [String]) -> TableError {
    TableError(
      .invalid, path: path, row: 1,
      detail: "has no column \(name); it has \(header.joined(separator: ", "))")
  }

  /// The index of a column that may be there.
  package func optionalColumn(_ name: String) -> Int? { header.firstIndex(of: name) }

  /// Moves to the next row.
  /// - Returns: false at the end of the table.
  package mutating func next() throws(TableError) -> Bool { try rows.next() }

  package func string(_ column: Int) -> String { rows.string(column) }

  package func isEmpty(_ column: Int) -> Bool { rows.field(column).isEmpty }

  /// The bytes of a field, for as long as `body` runs.
  @inlinable @inline(__always)
  package func withField<R>(_ column: Int, _ body: (Span<UInt8>) throws -> R) rethrows -> R {
    try body(rows.buffer.span.extracting(rows.field(column)))
  }

  /// The bytes of a field, for as long as `body` runs.
  @inlinable @inline(__always)
  package func withUnsafeField<R>(
    _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R {
    try rows.buffer.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[rows.field(column)]))
    }
  }

  /// Whether a field has these bytes.
  package func field(_ column: Int, equals bytes: [UInt8]) -> Bool {
    let field = rows.field(column)
    return field.count == bytes.count
      && rows.buffer.withUnsafeBytes { buffer in
        bytes.withUnsafeBytes { bytes in
          guard let one = buffer.baseAddress, let other = bytes.baseAddress else { return true }
          return memcmp(one + field.lowerBound, other, bytes.count) == 0
        }
      }
  }

  /// An integer that must be there.
  package func integer(_ column: Int) throws(TableError) -> Int {
    guard let value = try optionalInteger(column) else {
      throw wrong(column, "is empty where a whole number is expected")
    }
    return value
  }

  /// An integer, or nil where the field is empty.
  package func optionalInteger(_ column: Int) throws(TableError) -> Int? {
    if isEmpty(column) { return nil }
    if let number = plainNumber(rows.field(column)) { return number }
    let value = string(column)
    guard let number = Int(value) else { throw wrong(column, "'\(value)' is no whole number") }
    return number
  }

  /// The value of a field of few digits and nothing else, which nearly all numbers are.
  private func plainNumber(_ field: Range<Int>) -> Int? {
    guard field.count <= 18 else { return nil }
    var number = 0
    for index in field {
      let digit = rows.buffer[index] &- 0x30
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  private static let falsehood = Array("false".utf8)

  /// `true` or `false`; an empty field is false.
  package func boolean(_ column: Int) throws(TableError) -> Bool {
    // As nearly all are.
    if field(column, equals: Self.falsehood) { return false }
    switch string(column) {
    case "true": return true
    case "false", "": return false
    case let value: throw wrong(column, "'\(value)' is neither true nor false")
    }
  }

  /// The error of a field of the present row.
  package func wrong(_ column: Int, _ detail: String) -> TableError {
    TableError(.invalid, path: path, row: row, column: header[column], detail: detail)
  }
}
