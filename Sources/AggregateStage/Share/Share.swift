import Tables

/// Copies the figures without what would lead to people: no text, no address, no author, no cell of
/// fewer than five documents or three authors, and none from which such a cell could be worked out.
struct Share {
  let input: String
  let output: String

  private static let quotesPerDocument = 2
  private static let wordsAround = 15

  func writeFigures() throws {
    var above: [Set<String>] = []
    for table in SharedTable.all {
      let source = path(table.name)
      guard FileSystem.exists(source) else { continue }
      above = try write(table, from: source, hiddenAbove: table.period == nil ? [] : above)
    }
    if FileSystem.exists(path("coverage")) { try writeCoverage() }
    for name in SharedTable.whole where FileSystem.exists(path(name)) { try copy(name) }
    let file = try OutputFile(path: "\(output)/leesmij.txt")
    try file.append(Self.readme.utf8)
    try file.commit()
  }

  private func path(_ name: String) -> String { "\(input)/\(name).csv" }

  private func rows(_ path: String) throws -> (header: [String], rows: [[String]]) {
    var table = try CSVReader(path: path)
    let header = table.header
    var rows: [[String]] = []
    while try table.next() { rows.append(header.indices.map { table.string($0) }) }
    return (header, rows)
  }

  private func copy(_ name: String) throws {
    let (header, rows) = try rows(path(name))
    var writer = try CSVWriter(path: "\(output)/\(name).csv", header: header)
    for row in rows { try writer.row(row) }
    try writer.close()
  }

  /// How much of the archive was read, in tens: what a stage kept is what the next one read, so that
  /// a small loss would follow from the two, whatever is left out between them.
  private func writeCoverage() throws {
    let (header, rows) = try rows(path("coverage"))
    let n = header.firstIndex(of: "n")
    var writer = try CSVWriter(path: "\(output)/coverage.csv", header: header)
    for row in rows {
      for (i, value) in row.enumerated() {
        if i == n, let number = Int(value) {
          writer.field((number + Self.tens / 2) / Self.tens * Self.tens)
        } else {
          writer.field(value)
        }
      }
      try writer.endRow()
    }
    try writer.close()
  }

  private static let tens = 10

  /// - Returns: for each measure the periods that were hidden.
  private func write(
    _ table: SharedTable, from source: String, hiddenAbove above: [Set<String>]
  ) throws -> [Set<String>] {
    let (header, everything) = try rows(source)
    // The fixed panel is a part of all: the difference would tell of the sites outside it.
    let panel = header.firstIndex(of: "panel")
    let all = everything.filter { row in panel.map { row[$0] == "all" } ?? true }
    let cells = SmallCells(table, header: header, rows: all, hiddenAbove: above)
    let names = header.indices.filter { !table.kept.contains(header[$0]) }
    var writer = try CSVWriter(
      path: "\(output)/\(table.name).csv", header: names.map { header[$0] } + ["suppressed"])
    for (i, row) in all.enumerated() {
      for name in names { writer.field(cells.isHidden(header[name], i) ? "" : row[name]) }
      writer.field(cells.isAnythingHidden(i))
      try writer.endRow()
    }
    try writer.close()
    return cells.hiddenPeriods
  }

  /// Short excerpts with site, title and date, at most two of a document.
  func writeQuotes(to path: String) throws {
    var table = try CSVReader(path: self.path("kwic"))
    let names = [
      "theme", "voice", "polarity", "kind", "site", "title", "published_at", "pre", "keyword",
      "post",
    ]
    let columns = try names.map { try table.column($0) }
    let id = try table.column("doc_id")
    var seen: [String: Int] = [:]
    var writer = try CSVWriter(path: path, header: names)
    while try table.next() {
      let document = table.string(id)
      guard seen[document, default: 0] < Self.quotesPerDocument else { continue }
      seen[document, default: 0] += 1
      for (name, column) in zip(names, columns) {
        writer.field(Self.shortened(table.string(column), name))
      }
      try writer.endRow()
    }
    try writer.close()
  }

  private static func shortened(_ text: String, _ column: String) -> String {
    let words = text.split(separator: " ")
    guard column == "pre" || column == "post", words.count > wordsAround else { return text }
    return column == "pre"
      ? "… " + words.suffix(wordsAround).joined(separator: " ") + " "
      : words.prefix(wordsAround).joined(separator: " ") + " …"
  }

  private static let readme = """
    Cijfers uit een archief van blogs, zonder tekst, adressen en schrijvers.

    Cellen van minder dan vijf documenten of drie schrijvers zijn leeg, en ook wat nodig is om ze niet
    te kunnen uitrekenen; de kolom suppressed zegt waar. Van documenten zonder bekende schrijver is niet
    te zeggen hoeveel mensen ze schreven: zij tellen als geen. De aantallen in coverage.csv zijn
    afgerond op tientallen. Tabellen over sites, schrijvers, threads en woorden zijn weggelaten. quotes.csv is er alleen als erom gevraagd is. Pseudoniemen en citaten
    zijn persoonsgegevens; op gearchiveerde tekst wordt geen licentie gegeven.

    """
}
