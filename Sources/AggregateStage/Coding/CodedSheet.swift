import Tables

/// What one coder made of the units of a sheet.
struct CodedSheet {
  /// The codes of one unit.
  struct Unit {
    /// For each theme the polarity, or nil where the theme is not there.
    let themes: [Polarity?]
    /// Whether the words are another's; nil where that was not coded.
    let isQuoted: Bool?
  }

  let path: String
  /// By unit id; a unit that nobody coded is not there, which is not the same as "no theme".
  private(set) var units: [String: Unit] = [:]

  /// Reads a sheet.
  /// - Throws: `TableError` with the line where a code is wrong, a unit is there twice, or is none of
  ///   the key.
  init(path: String, themes: ThemeList, key: CodingKey) throws {
    self.path = path
    let table = try SpreadsheetReader(path: path)
    let id = try table.column("unit_id")
    let voice = try table.column("voice")
    let none = try table.column(CodingSheet.none)
    let columns = try themes.names.map { try table.column($0) }
    for row in table.rows {
      let unit = table.field(row, id)
      guard key.units[unit] != nil else {
        throw table.wrong(row, id, "'\(unit)' is no unit of this sheet: is it from another run?")
      }
      guard units[unit] == nil else { throw table.wrong(row, id, "'\(unit)' is there twice") }
      let codes = try columns.map { column in
        try Self.polarity(table.field(row, column))
          ?? {
            throw table.wrong(
              row, column, "'\(table.field(row, column))' is no code: b, o, h or nothing")
          }()
      }
      let isNone = !table.field(row, none).isEmpty
      let hasCode = codes.contains { $0 != nil }
      if isNone, hasCode {
        throw table.wrong(row, none, "is filled in although a theme is coded")
      }
      guard isNone || hasCode else { continue }
      units[unit] = Unit(themes: codes, isQuoted: try Self.voice(table, row, voice))
    }
  }

  /// A code; nil inside where the cell is empty, nil outside where it is none.
  private static func polarity(_ text: String) -> Polarity?? {
    switch text.lowercased() {
    case "": .some(nil)
    case "b": .affirmed
    case "o": .negated
    case "h": .hypothetical
    default: nil
    }
  }

  private static func voice(
    _ table: SpreadsheetReader, _ row: SpreadsheetReader.Row, _ column: Int
  ) throws -> Bool? {
    switch table.field(row, column).lowercased() {
    case "": nil
    case "e": false
    case "a": true
    default:
      throw table.wrong(
        row, column, "'\(table.field(row, column))' is no code: e, a or nothing")
    }
  }
}
