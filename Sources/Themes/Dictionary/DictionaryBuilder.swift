/// Reads the tables of a dictionary and gathers what is wrong with them.
struct DictionaryBuilder {
  private(set) var themes: [Theme] = []
  private(set) var topics: [String] = []
  private(set) var patterns: [DictionaryPattern] = []
  private var compiled = AutomatonBuilder()
  private let vocabulary: PatternVocabulary
  private var faults: [ThemeFault] = []
  /// Where a text was first met, by what it stands for.
  private var lines: [String: Int] = [:]

  init(lists table: SourceTable?) { vocabulary = PatternVocabulary(table) }

  mutating func readThemes(_ table: SourceTable, patterns tables: [String: SourceTable]) {
    let missing = table.missing(["theme"])
    faults += missing
    let areNamed = missing.isEmpty && !table.columns.isEmpty
    if areNamed, table.rows.isEmpty {
      faults.append(ThemeFault(file: table.file, "has no themes"))
    }
    for row in table.rows where areNamed {
      let name = row["theme"]
      guard Self.isName(name) else {
        faults.append(
          table.fault(row, "theme", "'\(name)' is no name: a-z, 0-9 and _ are expected"))
        continue
      }
      guard !themes.contains(where: { $0.name == name }) else {
        faults.append(table.fault(row, "theme", "\(name) stands there twice"))
        continue
      }
      themes.append(
        Theme(
          name: name, labelNL: row["label_nl"], labelEN: row["label_en"],
          definitionNL: row["definition_nl"], definitionEN: row["definition_en"]))
      guard let patterns = tables[name] else {
        faults.append(
          table.fault(row, "theme", "there is no table of patterns \(name).csv beside it"))
        continue
      }
      readPatterns(patterns, of: themes.count - 1, name)
    }
    for (name, patterns) in tables.sorted(by: { $0.key < $1.key })
    where !themes.contains(where: { $0.name == name }) {
      if areNamed {
        faults.append(ThemeFault(file: patterns.file, "there is no theme \(name) in \(table.file)"))
      }
      // The dictionary is refused already; its other faults are to be told with this one.
      readPatterns(patterns, of: 0, name)
    }
  }

  private mutating func readPatterns(_ table: SourceTable, of theme: Int, _ name: String) {
    let missing = table.missing(["pattern"])
    faults += missing
    if !missing.isEmpty || table.columns.isEmpty { return }
    if table.rows.isEmpty { faults.append(ThemeFault(file: table.file, "has no patterns")) }
    for row in table.rows { add(row, of: table, .theme(theme), name: name) }
  }

  mutating func readTopics(_ table: SourceTable) {
    let missing = table.missing(["topic", "pattern"])
    faults += missing
    if !missing.isEmpty { return }
    for row in table.rows {
      let name = row["topic"]
      guard Self.isName(name) else {
        faults.append(
          table.fault(row, "topic", "'\(name)' is no name: a-z, 0-9 and _ are expected"))
        continue
      }
      let number = topics.firstIndex(of: name) ?? topics.count
      if number == topics.count { topics.append(name) }
      add(row, of: table, .topic(number), name: "topic.\(name)")
    }
  }

  mutating func readCues(_ table: SourceTable) {
    let missing = table.missing(["kind", "pattern"])
    faults += missing
    if !missing.isEmpty { return }
    for row in table.rows {
      guard let kind = CueKind(rawValue: row["kind"]) else {
        let known = CueKind.allCases.map(\.rawValue).joined(separator: ", ")
        faults.append(
          table.fault(row, "kind", "'\(row["kind"])' is no kind of cue; known are \(known)"))
        continue
      }
      add(row, of: table, .cue(kind, role: row["role"]), name: "cue.\(kind.rawValue)")
    }
  }

  private mutating func add(
    _ row: SourceTable.Row, of table: SourceTable, _ meaning: PatternMeaning, name: String
  ) {
    let text = row["pattern"]
    if let twin = lines.updateValue(row.line, forKey: "\(name) \(text)") {
      faults.append(table.fault(row, "pattern", "stands in line \(twin) too"))
      return
    }
    guard let weight = weight(row, table), let polarity = polarity(row, table) else { return }
    do {
      let parts = try vocabulary.pattern(text)
      if let hindrance = PatternCheck(tests: vocabulary.tests).hindrance(of: parts) {
        faults.append(table.fault(row, "pattern", "the pattern matches nothing: \(hindrance)"))
        return
      }
      switch compiled.add(parts) {
      case .failure(let useless): faults.append(table.fault(row, "pattern", "\(useless)"))
      case .success:
        patterns.append(
          DictionaryPattern(
            id: "\(name):\(row.line)", meaning: meaning, text: text, polarity: polarity.value,
            weight: weight, exampleField: row["example"],
            counterexampleField: row["counter_example"], file: table.file, line: row.line))
      }
    } catch {
      faults.append(table.fault(row, "pattern", error.message, character: error.character))
    }
  }

  private mutating func weight(_ row: SourceTable.Row, _ table: SourceTable) -> Double? {
    let text = row["weight"]
    if text.isEmpty { return 1 }
    guard let weight = Double(text), weight > 0, weight <= 10 else {
      faults.append(table.fault(row, "weight", "'\(text)' is no number above 0 and at most 10"))
      return nil
    }
    return weight
  }

  private mutating func polarity(
    _ row: SourceTable.Row, _ table: SourceTable
  ) -> (value: Polarity?, Void)? {
    let text = row["polarity"]
    if text.isEmpty { return (nil, ()) }
    guard let polarity = Polarity(rawValue: text) else {
      let known = Polarity.allCases.map(\.rawValue).joined(separator: ", ")
      faults.append(table.fault(row, "polarity", "'\(text)' is none of \(known)"))
      return nil
    }
    return (polarity, ())
  }

  /// Closes the dictionary.
  /// - Returns: all faults, by file and line.
  mutating func finish() -> [ThemeFault] {
    vocabulary.readAll()
    var told: Set<ThemeFault> = []
    return (vocabulary.faults + faults).filter { told.insert($0).inserted }
  }

  /// What finds the patterns of the closed dictionary.
  var automaton: PatternAutomaton { PatternAutomaton(compiled, tests: vocabulary.tests) }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
      }
  }
}
