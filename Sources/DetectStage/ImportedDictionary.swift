/// A dictionary as other programs write it: categories of words, `*` standing for any ending.
struct ImportedDictionary {
  struct Category {
    let name: String
    let label: String
    var entries: [String]
  }

  private(set) var categories: [Category] = []
  /// Entries that the pattern language cannot say.
  private(set) var leftOut: [String] = []

  private static let blanks: Set<Character> = [" ", "\t", "\r"]

  private static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let head = text.drop { blanks.contains($0) }
    return String(head.reversed().drop { blanks.contains($0) }.reversed())
  }

  /// LIWC: between two lines of `%` numbers and names of categories, then words with their numbers.
  init(liwc text: String) {
    var marks = 0
    var names: [String: String] = [:]
    for line in Self.lines(text) {
      let fields = line.split { Self.blanks.contains($0) }.map(String.init)
      guard let first = fields.first else { continue }
      if first.hasPrefix("%") {
        marks += 1
      } else if marks == 1 {
        names[first] = fields.dropFirst().joined(separator: " ")
      } else {
        let words = fields.prefix { names[$0] == nil }
        for number in fields.dropFirst(words.count) {
          if let name = names[number] { add(words.joined(separator: " "), to: name) }
        }
      }
    }
  }

  /// WordStat: categories in capitals, their words indented below, with a number in brackets.
  init(wordStat text: String) {
    var path: [(depth: Int, name: String)] = []
    for line in Self.lines(text) {
      let depth = line.prefix { $0 == "\t" || $0 == " " }.count
      let body = Self.trimmed(line)
      guard !body.isEmpty else { continue }
      path.removeAll { $0.depth >= depth }
      guard body.hasSuffix(")"), let open = body.lastIndex(of: "(") else {
        path.append((depth, body))
        continue
      }
      let word = Self.trimmed(body[..<open]).replacing("_", with: " ")
      if let category = path.last?.name { add(word, to: category) }
    }
  }

  /// Quanteda: keys with a colon, and under them lists with dashes or in square brackets.
  init(quanteda text: String) {
    var path: [(depth: Int, name: String)] = []
    for line in Self.lines(text) {
      let depth = line.prefix { $0 == " " }.count
      let body = Self.trimmed(line)
      if body.isEmpty || body.hasPrefix("#") || body == "---" { continue }
      if body.hasPrefix("-") {
        if let category = path.last?.name { add(Self.unquoted(body.dropFirst()), to: category) }
        continue
      }
      guard let colon = body.firstIndex(of: ":") else { continue }
      path.removeAll { $0.depth >= depth }
      path.append((depth, Self.unquoted(body[..<colon])))
      let rest = Self.trimmed(body[body.index(after: colon)...])
      guard rest.hasPrefix("["), rest.hasSuffix("]"), let category = path.last?.name else {
        continue
      }
      for word in rest.dropFirst().dropLast().split(separator: ",") {
        add(Self.unquoted(word), to: category)
      }
    }
  }

  private static func unquoted(_ text: some StringProtocol) -> String {
    let text = trimmed(text)
    for mark in ["\"", "'"] where text.count >= 2 && text.hasPrefix(mark) && text.hasSuffix(mark) {
      return String(text.dropFirst().dropLast())
    }
    return text
  }

  private mutating func add(_ entry: String, to label: String) {
    guard let pattern = Self.pattern(entry) else {
      leftOut.append("\(label): \(entry)")
      return
    }
    let name = Self.name(label)
    if let index = categories.firstIndex(where: { $0.name == name }) {
      if !categories[index].entries.contains(pattern) { categories[index].entries.append(pattern) }
    } else {
      categories.append(Category(name: name, label: label, entries: [pattern]))
    }
  }

  /// An entry as a pattern: words as exact forms, those with `*` as they are.
  private static func pattern(_ entry: String) -> String? {
    let words = entry.split { blanks.contains($0) }.map(String.init)
    guard !words.isEmpty else { return nil }
    var pattern: [String] = []
    for word in words {
      let letters = word.filter { $0 != "*" }
      let isPlain = letters.allSatisfy { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "-" }
      guard !letters.isEmpty, isPlain else { return nil }
      if word == letters {
        pattern.append("=\(word)")
      } else {
        guard letters.count >= 3, !word.dropFirst().dropLast().contains("*") else { return nil }
        pattern.append(word)
      }
    }
    return pattern.joined(separator: " ")
  }

  private static func name(_ label: String) -> String {
    let name = label.lowercased().map { character -> Character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "_"
    }
    return String(name)
  }
}
