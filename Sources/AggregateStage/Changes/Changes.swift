import Statistics
import Tables

/// Compares two generations: in each period of publication, which documents came and went, and what
/// became of the shares.
///
/// Both sums are read side by side as streams; in memory stand the numbers of each period.
struct Changes {
  private struct Cell: Hashable {
    let year: String
    let isPost: Bool
  }

  /// Documents in one cell, before and after.
  private struct Tally {
    var before = 0
    var added = 0
    var withdrawn = 0
    var after: Int { before + added - withdrawn }
  }

  private let themes: ThemeList
  /// For each cell all documents, those on topic, then those of each theme.
  private var tallies: [Cell: [Tally]] = [:]

  /// - Parameters:
  ///   - before: the figures of the earlier generation, with its merged sums.
  ///   - sums: the merged sums of the later one.
  ///   - after: its figures.
  init(before: String, sums: String, after: String, themes: ThemeList) throws {
    self.themes = themes
    var old = try DatedSums("\(before)/merged/sums.csv", figures: before, themes: themes)
    var new = try DatedSums(sums, figures: after, themes: themes)
    try old.advance()
    try new.advance()
    while true {
      switch (old.next, new.next) {
      case (nil, nil): return
      case (let one?, let other?) where one.key == other.key:
        count(one, other)
        try old.advance()
        try new.advance()
      case (let one?, let other):
        if let other, other.isBefore(one) {
          count(nil, other)
          try new.advance()
        } else {
          count(one, nil)
          try old.advance()
        }
      case (nil, let other?):
        count(nil, other)
        try new.advance()
      }
    }
  }

  private mutating func count(_ old: DatedSums.Document?, _ new: DatedSums.Document?) {
    let (from, to) = (old.map(Self.cell), new.map(Self.cell))
    let (had, has) = (old.map(Self.rows) ?? [], new.map(Self.rows) ?? [])
    if let from {
      for row in had {
        add(from, row) { $0.before += 1 }
        if from != to || !has.contains(row) { add(from, row) { $0.withdrawn += 1 } }
      }
    }
    if let to {
      for row in has where from != to || !had.contains(row) { add(to, row) { $0.added += 1 } }
    }
  }

  private mutating func add(_ cell: Cell, _ row: Int, _ body: (inout Tally) -> Void) {
    let empty = [Tally](repeating: Tally(), count: themes.count + 2)
    body(&tallies[cell, default: empty][row])
  }

  private static func cell(_ document: DatedSums.Document) -> Cell {
    Cell(year: document.year, isPost: document.isPost)
  }

  /// The rows of a cell that a document counts in.
  private static func rows(_ document: DatedSums.Document) -> [Int] {
    [0] + (document.isOnTopic ? [1] : []) + document.themes.map { $0 + 2 }
  }

  /// Writes a row for each period, kind and theme; without a theme the row is of all documents.
  func write(to path: String) throws {
    var writer = try CSVWriter(path: path, schema: .changes)
    let cells = tallies.sorted { a, b in
      a.key.year != b.key.year ? a.key.year < b.key.year : a.key.isPost && !b.key.isPost
    }
    for (cell, tallies) in cells {
      for row in [0] + Array(2..<tallies.count) {
        writer.field(cell.year)
        writer.field(cell.isPost ? "post" : "comment")
        writer.field(row == 0 ? "" : themes.names[row - 2])
        Self.write(tallies[row], base: tallies[1], hasShare: row > 0, to: &writer)
        try writer.endRow()
      }
    }
    try writer.close()
  }

  private static func write(
    _ tally: Tally, base: Tally, hasShare: Bool, to writer: inout CSVWriter
  ) {
    writer.field(tally.before)
    writer.field(tally.added)
    writer.field(tally.withdrawn)
    writer.field(tally.after)
    writer.field(base.before)
    writer.field(base.after)
    let before = hasShare ? share(tally.before, base.before) : nil
    let after = hasShare ? share(tally.after, base.after) : nil
    writer.field(before)
    writer.field(after)
    writer.field(before.flatMap { before in after.map { $0 - before } })
  }

  private static func share(_ part: Int, _ whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }
}
