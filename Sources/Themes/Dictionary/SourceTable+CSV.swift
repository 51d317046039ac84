extension SourceTable {
  /// Reads a table as RFC 4180 has it, with the line of each row.
  /// - Throws: every row that has another number of fields than the header, an open quote, or a
  ///   header that names a column twice.
  package init(csv text: String, file: String) throws(ThemeFaults) {
    var faults: [ThemeFault] = []
    self.init(csv: text, file: file, &faults)
    guard faults.isEmpty else { throw ThemeFaults(faults) }
  }

  /// Reads what can be read of a table, and adds to `faults` what cannot.
  package init(csv text: String, file: String, _ faults: inout [ThemeFault]) {
    var scanner = CSVScanner(text)
    guard let header = scanner.next() else {
      faults.append(ThemeFault(file: file, "is empty: a header is expected"))
      self.init(file: file, columns: [], rows: [])
      return
    }
    for (index, name) in header.fields.enumerated() where header.fields[..<index].contains(name) {
      faults.append(ThemeFault(file: file, line: 1, column: name, "stands in the header twice"))
    }
    var rows: [Row] = []
    while let row = scanner.next() {
      // What stands behind an open quotation mark is no row.
      if scanner.openQuote != nil { break }
      if row.fields == [""] { continue }
      guard row.fields.count == header.fields.count else {
        faults.append(
          ThemeFault(
            file: file, line: row.line,
            "\(row.fields.count) fields where the header has \(header.fields.count)"))
        continue
      }
      rows.append(Row(line: row.line, columns: header.fields, fields: row.fields))
    }
    if let line = scanner.openQuote {
      faults.append(ThemeFault(file: file, line: line, "a quotation mark is opened and not closed"))
    }
    self.init(file: file, columns: header.fields, rows: rows)
  }
}

/// Cuts a text into rows and fields.
private struct CSVScanner {
  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  /// The line of a quote that is never closed.
  private(set) var openQuote: Int?

  init(_ text: String) {
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    self.bytes = bytes
  }

  mutating func next() -> (line: Int, fields: [String])? {
    guard at < bytes.count else { return nil }
    let start = line
    var fields: [String] = []
    while true {
      fields.append(field())
      guard at < bytes.count, bytes[at] == UInt8(ascii: ",") else { break }
      at += 1
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: "\r") { at += 1 }
    if at < bytes.count {
      at += 1
      line += 1
    }
    return (start, fields)
  }

  private mutating func field() -> String {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
      let start = at
      while at < bytes.count, !Self.endsField(bytes[at]) { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }
    var field: [UInt8] = []
    let opened = line
    at += 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\"") {
        at += 1
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return closed(field) }
      }
      if bytes[at] == UInt8(ascii: "\n") { line += 1 }
      field.append(bytes[at])
      at += 1
    }
    openQuote = openQuote ?? opened
    return String(decoding: field, as: UTF8.self)
  }

  private static func endsField(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x0A || byte == 0x0D
  }

  /// What stands behind a closing quote up to the comma belongs to the field, as spreadsheets do.
  private mutating func closed(_ field: [UInt8]) -> String {
    var field = field
    while at < bytes.count, !Self.endsField(bytes[at]) {
      field.append(bytes[at])
      at += 1
    }
    return String(decoding: field, as: UTF8.self)
  }
}
