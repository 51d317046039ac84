import ColumbusTestSupport
import Foundation
import Testing

/// The coding sheet and what comes back of it.
@Suite struct CodingTests {
  private func sheet() throws -> (FigureFixture, [[String]]) {
    let fixture = try FigureFixture()
    for (i, part) in FigureFixture.blogs().enumerated() {
      try fixture.write(part: "p\(i)", part)
    }
    #expect(try fixture.run(parts: ["p0", "p1"]).status == 0)
    let drawn = try Tool.run(
      "aggregate",
      ["coding-sheet", "--input", ".", "--themes", "themes", "--output", "coding", "--n", "60"],
      in: fixture.work.path)
    #expect(drawn.status == 0, "\(drawn)")
    let rows = try fixture.work.read("coding/sheet.csv").split(separator: "\n")
      .map { line in line.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    return (fixture, rows)
  }

  private func agreement(_ fixture: FigureFixture, _ files: [String]) throws -> Tool.Outcome {
    try Tool.run(
      "aggregate",
      ["agreement"] + files.flatMap { ["--coded", $0] } + [
        "--key", "coding/key.csv", "--themes", "themes", "--output", "aggregate/validity.csv",
      ], in: fixture.work.path)
  }

  @Test func theSheetIsBlindAndWeighsBackToTheCorpus() throws {
    let (fixture, rows) = try sheet()
    #expect(
      rows[0].joined(separator: ",")
        == "unit_id,title,post,previous,sentence,voice,overwhelm,benefits,recognition,geen,note")
    #expect(rows.count == 61)
    let key = try fixture.work.read("coding/key.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let weights = key.compactMap { Double($0[5]) }.reduce(0, +)
    // 192 sentences of posts and 288 of comments are on topic.
    #expect(abs(weights - 480) < 0.01)
    #expect(try fixture.work.read("coding/instructies.txt").contains("b   bevestigd"))
  }

  /// One coder as the program found it, with semicolons, windows-1252, capitals, rows turned around.
  @Test func sheetsComeBackAsSpreadsheetsGiveThem() throws {
    let (fixture, rows) = try sheet()
    let key = Dictionary(
      uniqueKeysWithValues: try fixture.work.read("coding/key.csv").split(separator: "\n")
        .dropFirst().map { line -> (String, String) in
          let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
          return (fields[0], fields[7])
        })
    func coded(_ mark: (String) -> String) -> [[String]] {
      rows.dropFirst().map { row in
        let found = key[row[0]] ?? ""
        let codes = FigureFixture.themes.map { found.hasPrefix($0) ? mark("b") : "" }
        return [row[0], "caf\u{E9}", "e"] + codes + [found.isEmpty ? "X" : ""]
      }
    }
    let header = ["Unit_ID", "note", "voice"] + FigureFixture.themes + ["geen"]
    let first = ([header] + coded { $0.uppercased() }.reversed())
      .map { $0.joined(separator: ";") + "\r\n" }.joined()
    try fixture.work.write("a.csv", bytes: first.unicodeScalars.map { UInt8($0.value) })
    let second = ([header] + coded { $0 }).map { $0.joined(separator: ",") + "\n" }.joined()
    try fixture.work.write("b.csv", "\u{FEFF}" + second)
    let outcome = try agreement(fixture, ["a.csv", "b.csv"])
    #expect(outcome == .init(status: 0, output: "", errors: ""))
    let alpha = try fixture.row("validity", ["recognition", "alpha"])
    #expect([alpha["value"], alpha["n"], alpha["verdict"]] == ["1", "60", "good"])
    #expect(try agreement(fixture, ["a.csv"]).status == 0)
    #expect(try fixture.row("validity", ["overwhelm", "precision"])["value"] == "1")
    let rare = try fixture.row("validity", ["overwhelm", "prevalence"])
    #expect([rare["value"], rare["verdict"]] == ["", "cannot_be_determined"])
  }

  @Test(arguments: [
    ("q", "", "row 2, column overwhelm: 'q' is no code: b, o, h or nothing"),
    ("b", "x", "row 2, column geen: is filled in although a theme is coded"),
  ])
  func aWrongCodeIsNamedWithItsLine(code: String, none: String, message: String) throws {
    let (fixture, rows) = try sheet()
    try fixture.work.write(
      "a.csv",
      "unit_id,voice,overwhelm,benefits,recognition,geen\n\(rows[1][0]),,\(code),,,\(none)\n")
    let outcome = try agreement(fixture, ["a.csv"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(!fixture.work.exists("aggregate/validity.csv"))
  }

  @Test func aSheetOfAnotherRunIsRefused() throws {
    let (fixture, _) = try sheet()
    try fixture.work.write(
      "a.csv", "unit_id,voice,overwhelm,benefits,recognition,geen\nu0,,b,,,\n")
    let outcome = try agreement(fixture, ["a.csv"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("'u0' is no unit of this sheet: is it from another run?"))
  }
}
