import Tables

/// The themes in the order of `themes.csv`, each with its place.
struct ThemeList {
  let names: [String]
  private let places: [String: Int]

  var count: Int { names.count }

  init(_ names: [String]) {
    self.names = names
    places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// Reads `themes.csv` in a folder of themes.
  init(folder: String) throws {
    let path = folder + "/themes.csv"
    var table = try CSVReader(path: path)
    let theme = try table.column("theme")
    var names: [String] = []
    while try table.next() {
      let name = table.string(theme)
      guard !name.isEmpty, !names.contains(name) else {
        throw table.wrong(theme, name.isEmpty ? "is empty" : "'\(name)' is there twice")
      }
      names.append(name)
    }
    guard !names.isEmpty else { throw TableError(.invalid, path: path, detail: "has no themes") }
    self.init(names)
  }

  subscript(name: String) -> Int? { places[name] }
}
