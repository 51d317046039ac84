/// Writes one table: a header, then rows, each one line.
///
/// The dialect is RFC 4180 in UTF-8 with LF, quotes only where a field holds a comma or a quote,
/// no line break and no control character inside a field (each becomes a blank), no byte-order mark.
/// Bytes that are no UTF-8 are repaired with U+FFFD.
package struct CSVWriter: ~Copyable {
  private let file: OutputFile
  private let group: OutputGroup?
  private let width: Int
  private var column = 0
  /// Rows that were not yet passed on, and the present one.
  private var buffer = RowBytes(minimumCapacity: passAt + (1 << 12))
  private static let passAt = 1 << 16
  /// The rows written, the header not among them.
  package private(set) var rows = 0

  /// - Parameter group: with which the table takes its place; nil where it does so by itself.
  package init(
    path: String, schema: TableSchema, in group: OutputGroup? = nil
  ) throws(TableError) {
    try self.init(path: path, header: schema.columnNames, in: group)
  }

  package init(
    path: String, header: [String], in group: OutputGroup? = nil
  ) throws(TableError) {
    precondition(!header.isEmpty, "a table has at least one column")
    let opened = try OutputFile(path: path)
    try opened.append((header.joined(separator: ",") + "\n").utf8)
    file = opened
    self.group = group
    width = header.count
  }

  package mutating func field(_ text: String) {
    let bytes = text.utf8Span.span
    bytes.withUnsafeBufferPointer { field(utf8: $0) }
  }

  package mutating func field(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { field(untrusted: $0) }
  }

  package mutating func field(_ number: Int) {
    separate()
    buffer.append(decimal: number)
  }

  /// An integer, or nothing.
  package mutating func field(_ number: Int?) {
    if let number { field(number) } else { emptyField() }
  }

  package mutating func field(_ truth: Bool) { field(truth ? "true" : "false") }

  package mutating func emptyField() { separate() }

  /// Bytes that may be no UTF-8.
  package mutating func field(untrusted bytes: UnsafeBufferPointer<UInt8>) {
    if UTF8Check.kind(of: bytes) != .broken {
      field(utf8: bytes)
    } else {
      field(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Bytes that are UTF-8.
  package mutating func field(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    _ = field(lookingAt: bytes)
  }

  /// Bytes that are UTF-8.
  /// - Returns: what they hold.
  package mutating func field(lookingAt bytes: UnsafeBufferPointer<UInt8>) -> FieldMarks {
    separate()
    return FieldEncoder.append(field: bytes, to: &buffer)
  }

  /// A field in UTF-8 that is written where it is to stand, all of whose bytes but blanks stand in
  /// another field too.
  /// - Parameters:
  ///   - room: how many bytes it has at most.
  ///   - marks: what the other field holds.
  ///   - write: returns how many bytes it wrote.
  package mutating func field(
    room: Int, ofBytesWith marks: FieldMarks,
    _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int
  ) {
    separate()
    FieldEncoder.append(room: room, marks: marks, areSure: true, to: &buffer, write)
  }

  /// A field in UTF-8 that is written where it is to stand.
  /// - Parameters:
  ///   - room: how many bytes it has at most.
  ///   - marks: what it probably holds: where that is so, it is written once.
  ///   - write: returns how many bytes it wrote.
  package mutating func field(
    room: Int, probablyWith marks: FieldMarks,
    _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int
  ) {
    separate()
    FieldEncoder.append(room: room, marks: marks, areSure: false, to: &buffer, write)
  }

  /// Fields that were encoded before.
  package mutating func fields(_ encoded: EncodedFields) {
    precondition(column + encoded.count <= width, "more fields in a row than \(width)")
    separate()
    encoded.append(to: &buffer)
    column += encoded.count - 1
  }

  package mutating func endRow() throws(TableError) {
    precondition(column == width, "a row of \(column) fields in a table of \(width) columns")
    column = 0
    rows += 1
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.passAt { try pass() }
  }

  package mutating func row(_ fields: [String]) throws(TableError) {
    for text in fields { field(text) }
    try endRow()
  }

  /// A row whose first and last fields were encoded before.
  /// - Parameter field: the one between them, in UTF-8.
  package mutating func row(
    _ first: EncodedFields, _ field: UnsafeBufferPointer<UInt8>, _ last: EncodedFields
  ) throws(TableError) {
    fields(first)
    self.field(utf8: field)
    fields(last)
    try endRow()
  }

  /// Puts the table in its place, or lets its group do that.
  package consuming func close(onlyIfChanged: Bool = false) throws(TableError) {
    try pass()
    if let group {
      try group.add(file, onlyIfChanged: onlyIfChanged)
    } else {
      try file.commit(onlyIfChanged: onlyIfChanged)
    }
  }

  private mutating func pass() throws(TableError) {
    try buffer.withBytes { bytes throws(TableError) in try file.appendDirectly(bytes) }
    buffer.removeAll()
  }

  @inline(__always)
  private mutating func separate() {
    precondition(column < width, "more fields in a row than the table has columns (\(width))")
    buffer.append(UInt8(ascii: ","), times: column > 0 ? 1 : 0)
    column += 1
  }
}
