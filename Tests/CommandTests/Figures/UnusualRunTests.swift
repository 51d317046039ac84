import ColumbusTestSupport
import Foundation
import Testing

/// Runs that have hardly anything, or a lot of one thing: sensible tables, a page and a workbook.
@Suite struct UnusualRunTests {
  private static func post(
    _ id: String, site: String = "blog.example.nl", published: String = "2011-04-18",
    theme: String = ""
  ) -> FigureFixture.Document {
    var post = FigureFixture.Document(thread: id, id: id, isPost: true)
    (post.site, post.published, post.title) = (site, published, "Een stuk")
    post.sentences = [("Dit is een zin.", theme)]
    return post
  }

  /// Counts, merges and finishes, then draws the page in both languages, the workbook, what may be
  /// shared and a sheet to code.
  private func everything(_ documents: [FigureFixture.Document]) throws -> FigureFixture {
    let fixture = try FigureFixture()
    try fixture.write(part: "p", documents)
    #expect(try fixture.run(parts: ["p"]) == .init(status: 0, output: "", errors: ""))
    let input = ["--input", "aggregate", "--output"]
    for (program, arguments) in [
      ("report", input + ["nl.html"]), ("report", input + ["en.html", "--language", "en"]),
      ("report", ["excel"] + input + ["columbus.xlsx"]),
      ("aggregate", ["share"] + input + ["share"]),
    ] {
      let outcome = try Tool.run(program, arguments, in: fixture.work.path)
      #expect(outcome == .init(status: 0, output: "", errors: ""), "\(arguments)")
    }
    let sheet = try Tool.run(
      "aggregate",
      ["coding-sheet", "--input", ".", "--themes", "themes", "--output", "coding", "--n", "20"],
      in: fixture.work.path)
    #expect(sheet.status == 0, "\(sheet)")
    return fixture
  }

  private func rows(_ fixture: FigureFixture, _ table: String) throws -> [Substring] {
    Array(try fixture.work.read("aggregate/\(table).csv").split(separator: "\n").dropFirst())
  }

  @Test func noMentionAtAll() throws {
    let fixture = try everything((0..<40).map { Self.post("t\($0)", theme: "") })
    for theme in FigureFixture.themes {
      let row = try fixture.row("themes_by_kind", ["post", theme])
      #expect([row["documents"], row["base_documents"], row["share"]] == ["0", "40", "0"])
      // Where nobody has it, the interval says how rare it can be.
      #expect((Double(row["high"] ?? "") ?? 0) > 0.05)
    }
    #expect(try rows(fixture, "kwic").isEmpty)
    let page = try fixture.work.read("nl.html")
    #expect(!page.contains("NaN") && !page.contains(">nan<") && !page.contains("inf%"))
  }

  @Test func oneDocument() throws {
    let fixture = try everything([Self.post("t", theme: "overwhelm")])
    let row = try fixture.row("themes_by_kind", ["post", "overwhelm"])
    #expect([row["documents"], row["base_documents"], row["share"]] == ["1", "1", "1"])
    #expect([row["without_one_site_low"], row["sites"]] == ["", "1"])
    let shared = try fixture.work.read("share/themes_by_kind.csv").split(separator: "\n")
    #expect(shared[1].hasPrefix("post,overwhelm,,,,,,,"))
    #expect(shared.dropFirst().allSatisfy { $0.hasSuffix(",true") }, "\(shared)")
  }

  @Test func oneMonthAndAThemeWithoutHits() throws {
    let fixture = try everything(
      (0..<60).map { i in
        Self.post("t\(i)", site: "blog\(i % 3).nl", theme: i % 2 == 0 ? "overwhelm" : "")
      })
    let months = try rows(fixture, "themes_by_month")
    #expect(months.count == 2 * FigureFixture.themes.count)
    let month = try fixture.row("themes_by_month", ["2011-04", "all", "post", "overwhelm"])
    #expect([month["documents"], month["complete"], month["enough"]] == ["30", "false", "true"])
    let never = try fixture.row("themes_by_month", ["2011-04", "all", "post", "benefits"])
    #expect([never["documents"], never["share"]] == ["0", "0"])
    #expect(try rows(fixture, "theme_terms").allSatisfy { $0.hasPrefix("overwhelm,") })
  }

  @Test(arguments: [10, 10_000])
  func manySites(count: Int) throws {
    let fixture = try everything(
      (0..<count).map { i in
        Self.post("t\(i)", site: "blog\(i).nl", theme: i % 4 == 0 ? "benefits" : "")
      })
    #expect(try rows(fixture, "sites").count == count)
    #expect(try rows(fixture, "themes_by_site").count == count * FigureFixture.themes.count)
    let row = try fixture.row("themes_by_kind", ["post", "benefits"])
    #expect([row["cluster"], row["sites"]] == ["site", String(count)])
    #expect(try fixture.work.bytes("nl.html").count < 1_500_000)
  }

  @Test func fortyYears() throws {
    let fixture = try everything(
      (1995...2035).flatMap { year in
        (0..<3).map { Self.post("t\(year)\($0)", site: "blog\($0).nl", published: "\(year)-05-01") }
      } + [
        Self.post("u", published: ""), Self.post("v", published: "1815-06-18"),
      ])
    let years = try rows(fixture, "themes_by_year").filter { $0.contains(",all,post,overwhelm,") }
    #expect(years.map { $0.prefix(4) } == [",all"] + (1995...2035).map { "\($0)"[...] })
    // The archive begins in May 1995 and ends in May 2035: what lies between is whole.
    let spans = try rows(fixture, "themes_by_five_years")
      .filter { $0.contains(",all,post,overwhelm,") && $0.contains(",true,") }.map { $0.prefix(4) }
    #expect(spans == stride(from: 2000, through: 2030, by: 5).map { "\($0)"[...] })
    // The undated one, and the one of a year in which nobody kept a blog.
    #expect(
      try fixture.row("themes_by_year", ["", "all", "post", "overwhelm"])["base_documents"] == "2")
  }

  /// What cannot be counted is an error with its place, and leaves no sums behind.
  @Test(arguments: [
    ("detect/mentions", "affirmed", "perhaps", "'perhaps' is no polarity"),
    ("detect/mentions", ",0,4,", ",nul,4,", "'nul' is no whole number"),
    ("tokenize/sentences", "doc_id,", "id,", "has no column doc_id"),
    ("detect/voices", ",false,", ",maybe,", "'maybe' is neither true nor false"),
    ("extract/documents", ",40,", ",veel,", "'veel' is no whole number"),
    ("detect/topics", ",social_media,Twitter", ",social_media", "has 2 fields, the header 3"),
  ])
  func aDamagedTable(table: String, good: String, bad: String, message: String) throws {
    let fixture = try FigureFixture()
    try fixture.write(part: "p", [Self.post("t", theme: "overwhelm")])
    let path = "\(table)/p.csv"
    let damaged = try fixture.work.read(path).replacingOccurrences(of: good, with: bad)
    try fixture.work.write(path, damaged)
    let outcome = try fixture.run(parts: ["p"])
    #expect(outcome.status == 65)
    #expect(
      outcome.errors.contains("\(path): row ") && outcome.errors.contains(message), "\(outcome)")
    #expect(!fixture.work.exists("aggregate/sums/p.csv"))
  }
}
