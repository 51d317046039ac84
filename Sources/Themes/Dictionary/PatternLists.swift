/// The named lists of a dictionary (`@leiding`), read where a pattern first names them.
struct PatternLists {
  private let table: SourceTable?
  private var entries: [String: [SourceTable.Row]] = [:]
  private var known: [String: [[PatternNode]]] = [:]
  private var open: [String] = []
  private(set) var faults: [ThemeFault] = []

  init(_ table: SourceTable?) {
    self.table = table
    guard let table else { return }
    faults = table.missing(["list", "entry"])
    if !faults.isEmpty { return }
    for row in table.rows {
      if row["list"].isEmpty || row["entry"].isEmpty {
        let column = row["list"].isEmpty ? "list" : "entry"
        faults.append(table.fault(row, column, "is empty"))
      } else {
        entries[row["list"], default: []].append(row)
      }
    }
  }

  /// Reads every list, so that each of its faults is told even where no pattern uses it.
  mutating func readAll() {
    for name in entries.keys.sorted() where known[name] == nil { _ = try? nodes(of: name) }
  }

  /// The entries of a list; nil where there is none of the name.
  mutating func nodes(of name: String) throws(PatternParser.Failure) -> [[PatternNode]]? {
    if let nodes = known[name] { return nodes }
    guard let table, let rows = entries[name] else { return nil }
    if open.contains(name) {
      throw PatternParser.Failure(
        character: 1,
        message: "the list @\(name) names itself: \((open + [name]).joined(separator: " → "))")
    }
    open.append(name)
    defer { open.removeLast() }
    var nodes: [[PatternNode]] = []
    for row in rows {
      do {
        nodes.append(try PatternText.entry(row["entry"], &self))
      } catch {
        faults.append(table.fault(row, "entry", error.message, character: error.character))
      }
    }
    known[name] = nodes
    return nodes.isEmpty ? nil : nodes
  }
}

/// Reading patterns with lists that are read as they are met.
enum PatternText {
  /// What the parser's closure shares with the lists while a text is read.
  private final class Box {
    var lists: PatternLists
    init(_ lists: PatternLists) { self.lists = lists }
  }

  static func entry(
    _ text: String, _ lists: inout PatternLists
  ) throws(PatternParser.Failure) -> [PatternNode] {
    let box = Box(lists)
    defer { lists = box.lists }
    var parser = PatternParser(text) { (name) throws(PatternParser.Failure) in
      try box.lists.nodes(of: name)
    }
    return try parser.entry()
  }

  static func pattern(
    _ text: String, _ lists: inout PatternLists
  ) throws(PatternParser.Failure) -> [PatternPart] {
    let box = Box(lists)
    defer { lists = box.lists }
    var parser = PatternParser(text) { (name) throws(PatternParser.Failure) in
      try box.lists.nodes(of: name)
    }
    return try parser.pattern()
  }
}
