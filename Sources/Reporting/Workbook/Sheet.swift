/// One sheet of a workbook, built row by row as SpreadsheetML.
package struct Sheet: Sendable {
  /// What the cells of a column are.
  package enum Kind: Sendable {
    case text
    case number
    /// A share, shown as a percentage.
    case share
    case truth
  }

  package struct Column: Sendable {
    let title: String
    let kind: Kind
    let width: Int

    /// - Parameter width: in characters.
    package init(_ title: String, _ kind: Kind, width: Int = 16) {
      self.title = title
      self.kind = kind
      self.width = width
    }
  }

  /// A worksheet ends here, with its header.
  package static let mostRows = 1_048_576
  /// A cell holds no more characters than this.
  private static let longestText = 32_000

  package let name: String
  private let columns: [Column]
  private var body: [UInt8] = []
  package private(set) var rows = 1

  /// - Parameter name: at most 31 characters, without `[]:*?/\`.
  package init(name: String, columns: [Column]) {
    self.name = String(name.filter { !"[]:*?/\\'".contains($0) }.prefix(31))
    self.columns = columns
    body += "<row r=\"1\">".utf8
    for (i, column) in columns.enumerated() { appendText(column.title, i, style: 1) }
    body += "</row>".utf8
  }

  /// Adds a row of fields as they stand in a table; an empty one is an empty cell.
  /// - Returns: false where the sheet is full.
  @discardableResult
  package mutating func add(_ fields: [String]) -> Bool {
    guard rows < Self.mostRows else { return false }
    rows += 1
    body += "<row r=\"\(rows)\">".utf8
    for (i, field) in fields.prefix(columns.count).enumerated() where !field.isEmpty {
      append(field, i)
    }
    body += "</row>".utf8
    return true
  }

  private mutating func append(_ field: String, _ i: Int) {
    switch columns[i].kind {
    case .text: appendText(field, i, style: 2)
    case .number, .share:
      guard Double(field)?.isFinite == true else { return appendText(field, i, style: 2) }
      let style = columns[i].kind == .share ? 3 : 0
      body += "<c r=\"\(Self.letters(i))\(rows)\" s=\"\(style)\"><v>\(field)</v></c>".utf8
    case .truth:
      let value = field == "true" ? 1 : 0
      body += "<c r=\"\(Self.letters(i))\(rows)\" t=\"b\"><v>\(value)</v></c>".utf8
    }
  }

  private mutating func appendText(_ text: String, _ i: Int, style: Int) {
    body += "<c r=\"\(Self.letters(i))\(rows)\" s=\"\(style)\" t=\"inlineStr\"><is>".utf8
    body += "<t xml:space=\"preserve\">\(XML.escape(String(text.prefix(Self.longestText))))".utf8
    body += "</t></is></c>".utf8
  }

  /// The letters of a column: A to Z, then AA, AB and so on.
  static func letters(_ column: Int) -> String {
    var text = ""
    var rest = column + 1
    while rest > 0 {
      text = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + text
      rest = (rest - 1) / 26
    }
    return text
  }

  /// The part of the workbook, with its header frozen and a filter on it.
  var part: [UInt8] {
    let last = "\(Self.letters(max(0, columns.count - 1)))\(rows)"
    var bytes = Array(XML.declaration.utf8)
    bytes += "<worksheet xmlns=\"\(XML.main)\"><dimension ref=\"A1:\(last)\"/>".utf8
    bytes +=
      "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" ".utf8
    bytes += "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>".utf8
    for (i, column) in columns.enumerated() {
      bytes +=
        "<col min=\"\(i + 1)\" max=\"\(i + 1)\" width=\"\(column.width)\" customWidth=\"1\"/>".utf8
    }
    bytes += "</cols><sheetData>".utf8
    bytes += body
    bytes += "</sheetData><autoFilter ref=\"A1:\(last)\"/></worksheet>".utf8
    return bytes
  }
}
