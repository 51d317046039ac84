import Tables

/// Reads a table as people's spreadsheets write it: comma, semicolon or tab, UTF-8 or windows-1252,
/// with or without a byte-order mark, CR LF, line breaks inside quotes.
struct SpreadsheetReader {
  struct Row {
    /// The line of the file on which the row starts, from 1.
    let line: Int
    let fields: [String]
  }

  let path: String
  let header: [String]
  let rows: [Row]

  init(path: String) throws {
    self.path = path
    var all = Self.parse(Self.decode(try FileSystem.contents(of: path)))
    guard let first = all.first else {
      throw TableError(.invalid, path: path, detail: "is empty")
    }
    all.removeFirst()
    header = first.fields.map { Self.trim($0).lowercased() }
    rows = all.filter { row in row.fields.contains { !Self.trim($0).isEmpty } }
  }

  func column(_ name: String) throws -> Int {
    guard let index = header.firstIndex(of: name.lowercased()) else {
      throw TableError(.invalid, path: path, row: 1, detail: "has no column \(name)")
    }
    return index
  }

  func field(_ row: Row, _ column: Int) -> String {
    column < row.fields.count ? Self.trim(row.fields[column]) : ""
  }

  func wrong(_ row: Row, _ column: Int, _ detail: String) -> TableError {
    TableError(.invalid, path: path, row: row.line, column: header[column], detail: detail)
  }

  private static func trim(_ text: String) -> String {
    var part = text[...]
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }

  /// UTF-8 where the bytes are that, else windows-1252.
  private static func decode(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if let text = String(validating: bytes, as: UTF8.self) { return Array(text.unicodeScalars) }
    return bytes.map { byte in
      (0x80...0x9F).contains(byte) ? windows1252[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }
  }

  /// What windows-1252 has where Latin-1 has control characters.
  private static let windows1252: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// The mark that stands most often in the first line, outside quotes.
  private static func separator(_ text: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in text.prefix(while: { $0 != "\n" }) where [",", ";", "\t"].contains(scalar) {
      counts[scalar, default: 0] += 1
    }
    let order: [Unicode.Scalar] = [",", ";", "\t"]
    return order.max { counts[$0] ?? 0 < counts[$1] ?? 0 } ?? ","
  }

  private static func parse(_ text: [Unicode.Scalar]) -> [Row] {
    let separator = separator(text)
    var rows: [Row] = []
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    var quoted = false
    var (line, start) = (1, 1)
    func endField() {
      fields.append(String(field))
      field.removeAll(keepingCapacity: true)
    }
    func endRow() {
      endField()
      rows.append(Row(line: start, fields: fields))
      fields.removeAll()
    }
    var i = 0
    while i < text.count {
      let scalar = text[i]
      if scalar == "\n" { line += 1 }
      if quoted {
        if scalar == "\"" {
          if i + 1 < text.count, text[i + 1] == "\"" {
            field.append(scalar)
            i += 1
          } else {
            quoted = false
          }
        } else {
          field.append(scalar)
        }
      } else if scalar == "\"", field.isEmpty {
        quoted = true
      } else if scalar == separator {
        endField()
      } else if scalar == "\n" {
        endRow()
        start = line
      } else if scalar != "\r" {
        field.append(scalar)
      }
      i += 1
    }
    if !field.isEmpty || !fields.isEmpty { endRow() }
    return rows
  }
}
