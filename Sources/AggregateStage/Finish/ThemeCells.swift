import Tables

/// The groups of one table of themes: cells by group and kind, made when first needed.
struct ThemeCells {
  private struct Key: Hashable {
    let group: String
    let isPost: Bool
  }

  private let themes: ThemeList
  private var cells: [Key: ThemeCell] = [:]
  /// The cells that the present thread and the present site have reached.
  private var ofThread: [Key: ThemeCell] = [:]
  private var ofSite: [Key: ThemeCell] = [:]
  private let keepsSites: Bool

  init(themes: ThemeList, keepsSites: Bool = false) {
    self.themes = themes
    self.keepsSites = keepsSites
  }

  mutating func add(_ entry: ThreadDocuments.Entry, to group: String) {
    let key = Key(group: group, isPost: entry.line.isPost)
    if let cell = ofThread[key] { return cell.add(entry) }
    let cell = cells[key] ?? ThemeCell(themes: themes.count, keepsSites: keepsSites)
    cells[key] = cell
    ofThread[key] = cell
    ofSite[key] = cell
    cell.add(entry)
  }

  mutating func endThread() {
    for cell in ofThread.values { cell.endThread() }
    ofThread.removeAll(keepingCapacity: true)
  }

  mutating func endSite() {
    for cell in ofSite.values { cell.endSite() }
    ofSite.removeAll(keepingCapacity: true)
  }

  mutating func removeAll() { cells.removeAll(keepingCapacity: true) }

  var groups: [String] { Set(cells.keys.map(\.group)).sorted() }

  /// Calls `body` for each group, kind and theme in order, with the cell.
  func forEach(_ body: (String, Bool, Int, ThemeCell) throws -> Void) rethrows {
    for group in groups {
      for isPost in [true, false] {
        guard let cell = cells[Key(group: group, isPost: isPost)] else { continue }
        for theme in themes.names.indices { try body(group, isPost, theme, cell) }
      }
    }
  }
}
