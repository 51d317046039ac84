import Tables

/// The groups of one table of themes: cells by group and kind, made when first needed.
struct ThemeCells {
  private let themes: ThemeList
  /// By the number of the group, that of posts before that of comments.
  private var cells: [ThemeCell?] = []
  /// The cells that the present thread and the present site have reached.
  private var ofThread: [ThemeCell] = []
  private var ofSite: [ThemeCell] = []
  private let keepsSites: Bool

  init(themes: ThemeList, keepsSites: Bool = false) {
    self.themes = themes
    self.keepsSites = keepsSites
  }

  /// - Parameter group: the number of the group; 0 where there is but one.
  mutating func add(_ document: CountedDocument, to group: Int = 0) {
    let index = 2 * group + (document.isPost ? 0 : 1)
    while cells.count <= index { cells.append(nil) }
    let cell = cells[index] ?? ThemeCell(themes: themes.count, keepsSites: keepsSites)
    cells[index] = cell
    if !cell.isInThread { ofThread.append(cell) }
    if !cell.isInSite { ofSite.append(cell) }
    cell.add(document)
  }

  mutating func endThread() {
    for cell in ofThread { cell.endThread() }
    ofThread.removeAll(keepingCapacity: true)
  }

  mutating func endSite() {
    for cell in ofSite { cell.endSite() }
    ofSite.removeAll(keepingCapacity: true)
  }

  mutating func removeAll() { cells.removeAll(keepingCapacity: true) }

  /// Calls `body` for each kind and theme in order, with the cell.
  func forEach(of group: Int = 0, _ body: (Bool, Int, ThemeCell) throws -> Void) rethrows {
    for index in [2 * group, 2 * group + 1] where index < cells.count {
      guard let cell = cells[index] else { continue }
      for theme in themes.names.indices { try body(index % 2 == 0, theme, cell) }
    }
  }

  /// Calls `body` for each group in the order of the names, for each kind and theme.
  func forEach(
    named names: ByteInterner, _ body: (String, Bool, Int, ThemeCell) throws -> Void
  ) rethrows {
    let groups = (0..<(cells.count + 1) / 2).map { (name: names.string($0), number: $0) }
    for group in groups.sorted(by: { $0.name < $1.name }) {
      try forEach(of: group.number) { try body(group.name, $0, $1, $2) }
    }
  }
}
