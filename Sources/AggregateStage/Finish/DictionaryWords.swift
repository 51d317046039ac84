import Tables

/// The words that stand in the patterns of each theme, to tell new candidates from old ones.
struct DictionaryWords {
  private var whole: [String: Set<String>] = [:]
  private var beginnings: [String: [String]] = [:]

  /// Reads every table of a folder that has the columns `theme` and `pattern`.
  init(folder: String) throws {
    for path in try FileSystem.tables(at: folder) {
      var table = try CSVReader(path: path)
      guard let theme = table.optionalColumn("theme"),
        let pattern = table.optionalColumn("pattern")
      else { continue }
      while try table.next() { add(table.string(pattern), theme: table.string(theme)) }
    }
  }

  init() {}

  private mutating func add(_ pattern: String, theme: String) {
    let words = pattern.lowercased().split { !($0.isLetter || $0 == "*" || $0 == "-") }
    for word in words {
      if word.last == "*" {
        let stem = String(word.filter { $0 != "*" })
        if stem.count > 2 { beginnings[theme, default: []].append(stem) }
      } else {
        whole[theme, default: []].insert(word.filter { $0 != "*" })
      }
    }
  }

  func has(_ lemma: String, theme: String) -> Bool {
    if whole[theme]?.contains(lemma) == true { return true }
    return beginnings[theme]?.contains { lemma.hasPrefix($0) } == true
  }
}
