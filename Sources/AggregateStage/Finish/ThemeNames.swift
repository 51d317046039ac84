import Tables

/// The names and definitions of the themes, handed on to those who read the figures.
struct ThemeNames {
  let folder: String

  func write(to figures: FigureFolder) throws {
    var table = try CSVReader(path: folder + "/themes.csv")
    let names = TableSchema.themes.columnNames
    let theme = try table.column("theme")
    let columns = names.map { table.optionalColumn($0) }
    var writer = try figures.writer(.themes)
    while try table.next() {
      for (name, column) in zip(names, columns) {
        let text = column.map { table.string($0) } ?? ""
        writer.field(text.isEmpty && name.hasPrefix("label") ? table.string(theme) : text)
      }
      try writer.endRow()
    }
    try writer.close()
  }
}
