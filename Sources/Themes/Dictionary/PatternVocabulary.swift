/// What the patterns of a dictionary share while they are read: the tests of their words, numbered,
/// and the named lists (`@leiding`), each read where a pattern first names it.
final class PatternVocabulary {
  /// A list that was read, as it stands in a pattern.
  private struct Known {
    let node: PatternNode?
  }

  private(set) var tests = WordTestIndex()
  private let table: SourceTable?
  private var entries: [String: [SourceTable.Row]] = [:]
  private var known: [String: Known] = [:]
  private var open: [String] = []
  private(set) var faults: [ThemeFault] = []

  /// - Parameter table: of the named lists.
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

  /// Reads a pattern.
  func pattern(_ text: String) throws(PatternParser.Failure) -> [PatternPart] {
    var parser = PatternParser(text, self)
    return try parser.pattern()
  }

  /// What one word asks of a token.
  /// - Parameter text: folded.
  func test(_ kind: WordTest.Kind, _ text: UnsafeBufferPointer<UInt8>) -> TestSet {
    let number = tests.number(kind, text)
    return TestSet(number, commonness: tests.commonness(of: number))
  }

  /// An estimate of the tokens among a million that pass a test.
  func commonness(of test: Int32) -> Int { tests.commonness(of: test) }

  // MARK: - Lists

  /// Whether there is a list of the name, usable or not.
  func knows(_ name: String) -> Bool { entries[name] != nil }

  /// Reads every list, so that each of its faults is told even where no pattern uses it.
  func readAll() {
    for name in entries.keys.sorted() where known[name] == nil { _ = try? list(name) }
  }

  /// A list, as alternatives; nil where there is none of the name.
  func list(_ name: String) throws(PatternParser.Failure) -> PatternNode? {
    if let known = known[name] { return known.node }
    guard let table, let rows = entries[name] else { return nil }
    if open.contains(name) {
      throw PatternParser.Failure(
        character: 1,
        message: "the list @\(name) names itself: \((open + [name]).joined(separator: " → "))")
    }
    open.append(name)
    defer { open.removeLast() }
    var entries = Alternatives()
    var isEmpty = true
    for row in rows {
      do {
        var parser = PatternParser(row["entry"], self)
        entries.add(try parser.entry())
        isEmpty = false
      } catch {
        faults.append(table.fault(row, "entry", error.message, character: error.character))
      }
    }
    let node = isEmpty ? nil : entries.node(self)
    known[name] = Known(node: node)
    return node
  }
}
