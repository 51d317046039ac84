import Reporting
import Tables

/// The figures as a workbook for people: a sheet that explains, then a sheet for each table.
struct FigureWorkbook {
  private let folder: String
  private let labels: [String: String]

  /// Longer tables than this belong in a program, not in a spreadsheet.
  private static let mostRows = 100_000

  init(folder: String) throws {
    guard FileSystem.isFolder(folder) else {
      throw TableError(.noInput, path: folder, detail: "is no folder of figures")
    }
    self.folder = folder
    labels = Dictionary(
      try FigureRows(path: "\(folder)/themes.csv").rows.map { ($0["theme"], $0["label_nl"]) },
      uniquingKeysWith: { first, _ in first })
  }

  func write(to path: String) throws {
    let schemas = TableSchema.aggregated.filter { FileSystem.exists(self.path(of: $0)) }
    var workbook = Workbook()
    let file = try OutputFile(path: path)
    try append(workbook.add(explanation(of: schemas)), to: file)
    for schema in schemas { try append(workbook.add(sheet(of: schema)), to: file) }
    try file.append(workbook.end())
    try file.commit()
  }

  private func append(_ bytes: [UInt8]?, to file: OutputFile) throws {
    guard let bytes else {
      throw TableError(.cannotWrite, path: file.path, detail: "the workbook would be too large")
    }
    try file.append(bytes)
  }

  private func path(of schema: TableSchema) -> String {
    "\(folder)/\(FileSystem.name(of: schema.name)).csv"
  }

  private func explanation(of schemas: [TableSchema]) -> Sheet {
    var sheet = Sheet(
      name: "Uitleg",
      columns: [
        .init("Blad", .text, width: 26), .init("Wat een rij is", .text, width: 46),
        .init("Kolom", .text, width: 26), .init("Uitleg van de kolom", .text, width: 70),
      ])
    sheet.add([
      "", "Marges gelden voor dit archief; zie de pagina voor methode en grenzen.", "", "",
    ])
    for schema in schemas {
      for column in schema.columns {
        sheet.add([
          SheetNames.name(of: schema), schema.dutch, SheetNames.title(of: column.name),
          column.dutch,
        ])
      }
    }
    return sheet
  }

  private func sheet(of schema: TableSchema) throws -> Sheet {
    var table = try CSVReader(path: path(of: schema))
    let columns = table.header.map { name -> Sheet.Column in
      let column = schema.columns.first { $0.name == name }
      return Sheet.Column(
        SheetNames.title(of: name), Self.kind(name, column?.type ?? .string),
        width: column?.type == .string ? 22 : 14)
    }
    var sheet = Sheet(name: SheetNames.name(of: schema), columns: columns)
    let names = table.header
    while try table.next(), sheet.rows <= Self.mostRows {
      sheet.add(names.indices.map { value(table.string($0), names[$0]) })
    }
    return sheet
  }

  private static func kind(_ name: String, _ type: ColumnType) -> Sheet.Kind {
    switch type {
    case .integer: .number
    case .number: SheetNames.shares.contains(name) ? .share : .number
    case .boolean: .truth
    case .string, .datetime, .partialDate: .text
    }
  }

  private func value(_ text: String, _ column: String) -> String {
    if column == "theme" || column.hasSuffix("_theme") || column == "subject" {
      return labels[text] ?? text
    }
    if column.hasSuffix("_themes") {
      return text.split(separator: "|").map { labels[String($0)] ?? String($0) }
        .joined(separator: ", ")
    }
    return SheetNames.values[text].flatMap { SheetNames.worded.contains(column) ? $0 : nil } ?? text
  }
}
