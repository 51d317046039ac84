import Tables

/// The words that stand in the patterns of each theme, to tell new candidates from old ones.
struct DictionaryWords {
  private struct Words {
    var whole: Set<String> = []
    var beginnings: Set<String> = []

    /// Adds the words of a pattern, in small letters.
    mutating func add(_ pattern: Substring) {
      for word in DictionaryWords.split(pattern) {
        let letters = word.utf8.filter { $0 != UInt8(ascii: "*") }
        guard !letters.isEmpty else { continue }
        let text = String(decoding: letters, as: UTF8.self)
        if word.utf8.last != UInt8(ascii: "*") {
          whole.insert(text)
        } else if text.count > 2 {
          beginnings.insert(text)
        }
      }
    }

    func has(_ lemma: String) -> Bool {
      whole.contains(lemma) || beginnings.contains { lemma.hasPrefix($0) }
    }
  }

  private var themes: [String: Words] = [:]

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
    let text = pattern.lowercased()
    let end = text.utf8.firstIndex(of: UInt8(ascii: "&")) ?? text.endIndex
    themes[theme, default: Words()].add(text[..<end])
  }

  /// The runs of letters, stars and hyphens.
  private static func split(_ text: Substring) -> [Substring] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !($0.isLetter || $0 == "*" || $0 == "-") }
    }
    return text.utf8.split { !(0x61...0x7A ~= $0 || $0 == 0x2A || $0 == 0x2D) }
      .map { Substring($0) }
  }

  func has(_ lemma: String, theme: String) -> Bool {
    themes[theme]?.has(lemma) == true
  }
}
