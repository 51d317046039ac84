import Tables

/// The words that stand in the patterns of each theme, to tell new candidates from old ones.
struct DictionaryWords {
  private var whole: [String: Set<String>] = [:]
  private var beginnings: [String: [String]] = [:]

  /// Reads the patterns of each theme: every table with a column `pattern`, of the theme that its
  /// column `theme` or else its name says.
  init(folder: String) throws {
    for path in try FileSystem.tables(at: folder) {
      var table = try CSVReader(path: path)
      guard let pattern = table.optionalColumn("pattern") else { continue }
      let theme = table.optionalColumn("theme")
      let name = FileSystem.name(of: path, without: ".csv")
      while try table.next() {
        add(table.string(pattern), theme: theme.map { table.string($0) } ?? name)
      }
    }
  }

  init() {}

  private mutating func add(_ pattern: String, theme: String) {
    // What follows `&` says where the pattern does not hold.
    let end = pattern.utf8.firstIndex(of: UInt8(ascii: "&")) ?? pattern.endIndex
    for word in Self.words(of: pattern[..<end].lowercased()) where !word.isEmpty {
      if word.last == "*" {
        let stem = String(word.filter { $0 != "*" })
        if stem.count > 2 { beginnings[theme, default: []].append(stem) }
      } else {
        whole[theme, default: []].insert(word.filter { $0 != "*" })
      }
    }
  }

  /// The runs of letters, stars and hyphens.
  private static func words(of text: String) -> [Substring] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !($0.isLetter || $0 == "*" || $0 == "-") }
    }
    return text.utf8.split { !(0x61...0x7A ~= $0 || $0 == 0x2A || $0 == 0x2D) }
      .map { Substring($0) }
  }

  func has(_ lemma: String, theme: String) -> Bool {
    if whole[theme]?.contains(lemma) == true { return true }
    return beginnings[theme]?.contains { lemma.hasPrefix($0) } == true
  }
}
