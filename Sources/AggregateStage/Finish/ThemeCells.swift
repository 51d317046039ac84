import Tables

/// The groups of one table of themes: cells by group and kind, made when first needed.
struct ThemeCells {
  private let themes: ThemeList
  private var cells: [ThemeCell] = []
  /// By the number of the group, that of posts before that of comments: where its cell stands; nil
  /// where it has none.
  private var places: [Int?] = []
  /// The cells that the present thread and the present site have reached.
  private var ofThread: [Int] = []
  private var ofSite: [Int] = []
  private let keepsSites: Bool

  init(themes: ThemeList, keepsSites: Bool = false) {
    self.themes = themes
    self.keepsSites = keepsSites
  }

  /// - Parameter group: the number of the group; 0 where there is but one.
  mutating func add(_ document: CountedDocument, to group: Int = 0) {
    let index = 2 * group + (document.isPost ? 0 : 1)
    let place = place(of: index)
    if !cells[place].isInThread { ofThread.append(place) }
    if !cells[place].isInSite { ofSite.append(place) }
    cells[place].add(document)
  }

  private mutating func place(of index: Int) -> Int {
    while places.count <= index { places.append(nil) }
    if let place = places[index] { return place }
    let place = cells.count
    cells.append(ThemeCell(themes: themes.count, keepsSites: keepsSites))
    places[index] = place
    return place
  }

  mutating func endThread() {
    for place in ofThread { cells[place].endThread() }
    ofThread.removeAll(keepingCapacity: true)
  }

  mutating func endSite() {
    for place in ofSite { cells[place].endSite() }
    ofSite.removeAll(keepingCapacity: true)
  }

  mutating func removeAll() {
    cells.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  /// Calls `body` for each kind and theme in order, with the cell.
  func forEach(of group: Int = 0, _ body: (Bool, Int, ThemeCell) throws -> Void) rethrows {
    for index in [2 * group, 2 * group + 1] where index < places.count {
      guard let place = places[index] else { continue }
      for theme in themes.names.indices { try body(index % 2 == 0, theme, cells[place]) }
    }
  }

  /// Calls `body` for each group in the order of the names, for each kind and theme.
  func forEach(
    named names: ByteInterner, _ body: (String, Bool, Int, ThemeCell) throws -> Void
  ) rethrows {
    let groups = (0..<(places.count + 1) / 2).map { (name: names.string($0), number: $0) }
    for group in groups.sorted(by: { $0.name < $1.name }) {
      try forEach(of: group.number) { try body(group.name, $0, $1, $2) }
    }
  }
}
