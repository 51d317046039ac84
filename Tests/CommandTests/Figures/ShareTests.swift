import ColumbusTestSupport
import Testing

/// What may leave the house: no small cell, and none that could be worked out.
@Suite struct ShareTests {
  private typealias Row = [String: String]

  /// Posts of six years and many writers, with themes so spread that some cells are small.
  private func shared(_ documents: [FigureFixture.Document]) throws -> FigureFixture {
    let fixture = try FigureFixture()
    try fixture.write(part: "p", documents)
    #expect(try fixture.run(parts: ["p"]) == .init(status: 0, output: "", errors: ""))
    let outcome = try Tool.run(
      "aggregate", ["share", "--input", "aggregate", "--output", "share"], in: fixture.work.path)
    #expect(outcome == .init(status: 0, output: "", errors: ""))
    return fixture
  }

  private func rows(_ fixture: FigureFixture, _ table: String) throws -> [Row] {
    let lines = try fixture.work.read("share/\(table).csv").split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    return lines.dropFirst().map { Row(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  private static func posts() -> [FigureFixture.Document] {
    var generator = SeededGenerator(seed: 11)
    return (0..<600).map { i in
      var post = FigureFixture.Document(thread: "t\(1000 + i)", id: "t\(1000 + i)", isPost: true)
      let (year, month) = (2008 + i % 6, 1 + i % 12)
      post.published = "\(year)-\(month < 10 ? "0" : "")\(month)-10"
      (post.site, post.author) = ("blog\(i % 5).nl", "a\(i % 40)")
      let draw = Int.random(in: 0..<100, using: &generator)
      post.sentences = [
        ("Eerste.", draw < 30 ? "overwhelm" : ""), ("Tweede.", draw % 40 == 0 ? "benefits" : ""),
        ("Derde.", i % 200 == 0 ? "recognition" : draw % 9 == 0 ? "recognition/negated" : ""),
      ]
      return post
    }
  }

  @Test func noVisibleCountIsSmall() throws {
    let fixture = try shared(Self.posts())
    let counts = ["documents", "base_documents", "both", "comments", "threads", "base_comments"]
    for file in fixture.work.files(below: "share") where file.hasSuffix(".csv") {
      guard !["coverage.csv", "themes.csv", "about.csv"].contains(file) else { continue }
      for row in try rows(fixture, String(file.dropLast(4))) {
        for name in counts {
          let n = Int(row[name] ?? "") ?? 0
          #expect(n == 0 || n >= 5, "\(file): \(name) in \(row)")
        }
        if let all = Int(row["base_documents"] ?? ""), let some = Int(row["documents"] ?? "") {
          #expect(all == some || all - some >= 5, "\(file): \(row)")
        }
        #expect(row["negated_documents"] == nil)
      }
    }
  }

  /// Where periods add up to what a coarser table tells, never just one of them is hidden.
  @Test(arguments: [
    ("themes_by_year", "year", "themes_by_five_years", "from_year"),
    ("themes_by_month", "month", "themes_by_year", "year"),
    ("themes_by_five_years", "from_year", "themes_by_kind", ""),
  ])
  func aHiddenPeriodCannotBeSubtracted(
    table: String, column: String, above: String, period: String
  ) throws {
    let fixture = try shared(Self.posts())
    let fine = try rows(fixture, table)
    var hiddenSomewhere = false
    for total in try rows(fixture, above) where total["documents"] != "" {
      let inside = fine.filter { row in
        guard row["kind"] == total["kind"], row["theme"] == total["theme"] else { return false }
        switch period {
        case "from_year": return (Int(row["year"] ?? "") ?? 0) / 5 * 5 == Int(total[period] ?? "")
        case "year": return row["month"]?.prefix(4) == total[period]?[...]
        default: return true
        }
      }
      for name in ["documents", "base_documents"] {
        let hidden = inside.count { $0[name] == "" }
        #expect(hidden != 1, "\(table), \(name) of \(total)")
        if hidden > 0 { hiddenSomewhere = true }
      }
    }
    #expect(hiddenSomewhere || table == "themes_by_five_years")
  }

  /// A matrix tells four numbers in each cell: with both, with one, with the other, with neither.
  @Test func aMatrixTellsNoneOfItsFourNumbers() throws {
    let fixture = try shared(Self.posts())
    let rows = try rows(fixture, "theme_cooccurrence")
    for row in rows where row["both"] != "" {
      let numbers = ["both", "with_theme", "with_other", "base"].map { Int(row[$0] ?? "") ?? -1 }
      let (both, one, other, all) = (numbers[0], numbers[1], numbers[2], numbers[3])
      for cell in [both, one - both, other - both, all - one - other + both] {
        #expect(cell == 0 || cell >= 5, "\(row)")
      }
    }
    #expect(rows.contains { $0["suppressed"] == "true" && $0["with_theme"] == "" })
  }

  /// Ten documents of one hand are one person's.
  @Test func aCellOfFewAuthorsIsSmall() throws {
    var documents = Self.posts()
    for i in documents.indices.prefix(10) {
      (documents[i].site, documents[i].author) = ("blog0.nl", "x")
      documents[i].sentences = [("Eerste.", "benefits")]
    }
    for i in documents.indices.dropFirst(10) { documents[i].sentences = [("Eerste.", "")] }
    let fixture = try shared(documents)
    let row = try #require(
      try rows(fixture, "themes_by_kind").first { $0["theme"] == "benefits" })
    #expect([row["documents"], row["share"], row["authors"]] == ["", "", ""])
    #expect([row["base_documents"], row["suppressed"]] == ["600", "true"])
    let inside = try fixture.row("themes_by_kind", ["post", "benefits"])
    #expect([inside["documents"], inside["authors"]] == ["10", "1"])
  }

  @Test func coverageLeavesInTens() throws {
    var documents = Self.posts()
    documents[0].language = "en"
    let fixture = try shared(documents)
    let rows = try rows(fixture, "coverage")
    #expect(!rows.isEmpty)
    for row in rows { #expect((Int(row["n"] ?? "") ?? 1) % 10 == 0, "\(row)") }
  }
}
