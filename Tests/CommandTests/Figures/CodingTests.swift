import ColumbusTestSupport
import Foundation
import Testing

/// The coding sheet and what comes back of it.
@Suite struct CodingTests {
  private func sheet(of size: Int = 60) throws -> (FigureFixture, [[String]]) {
    let fixture = try FigureFixture()
    for (i, part) in FigureFixture.blogs().enumerated() {
      try fixture.write(part: "p\(i)", part)
    }
    #expect(try fixture.run(parts: ["p0", "p1"]).status == 0)
    let drawn = try Tool.run(
      "aggregate",
      [
        "coding-sheet", "--input", ".", "--themes", "themes", "--output", "coding", "--n",
        "\(size)",
      ],
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
    // Beside every figure stands what the coding says of it.
    let drawn = try Tool.run(
      "report", ["--input", "aggregate", "--output", "report/index.html"], in: fixture.work.path)
    #expect(drawn == .init(status: 0, output: "", errors: ""))
    let page = try fixture.work.read("report/index.html")
    #expect(page.contains("Gevalideerd, per thema: precisie 1,00, recall 1,00"))
    #expect(!page.contains("Niet gevalideerd voor dit archief"))
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

  /// What else comes back: each is refused with its file and line, or read for what it is.
  @Test(arguments: [
    ("", "a.csv: is empty"),
    ("unit_id,voice,overwhelm,geen\nU,,b,\n", "a.csv: row 1: has no column benefits"),
    ("voice,overwhelm,benefits,recognition,geen\n,b,,,\n", "a.csv: row 1: has no column unit_id"),
    (
      "unit_id,voice,overwhelm,benefits,recognition,geen\nU,,b,,,\nU,,,,,x\n",
      "a.csv: row 3, column unit_id: 'U' is there twice"
    ),
    (
      "unit_id;voice;overwhelm;benefits;recognition;geen\r\nU;z;b;;;\r\n",
      "a.csv: row 2, column voice: 'z' is no code: e, a or nothing"
    ),
    (
      "note;unit_id;voice;overwhelm;benefits;recognition;geen\n\"twee\nregels\";U;;b;;;\n;V;;;;;\n",
      "a.csv: row 4, column unit_id: 'V' is no unit of this sheet"
    ),
  ])
  func aSheetThatIsNotAsItShould(text: String, message: String) throws {
    let (fixture, rows) = try sheet()
    try fixture.work.write("a.csv", text.replacingOccurrences(of: "U", with: rows[1][0]))
    let outcome = try agreement(fixture, ["a.csv"])
    let expected = message.replacingOccurrences(of: "'U'", with: "'\(rows[1][0])'")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(expected), "\(outcome.errors)")
    #expect(!fixture.work.exists("aggregate/validity.csv"))
  }

  /// Units without a code are not coded: those of their stratum that are stand for them.
  @Test func whatNobodyCodedIsNotCounted() throws {
    let (fixture, _) = try sheet(of: 300)
    let key = try fixture.work.read("coding/key.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let strata = Dictionary(grouping: key) { $0[4] }
    let largest = try #require(
      strata.keys.max { (strata[$0]?.count ?? 0, $0) < (strata[$1]?.count ?? 0, $1) })
    var text = "unit_id,voice,overwhelm,benefits,recognition,geen\n"
    var positive = 0.0
    // Of the largest stratum two units in three are coded, all positive; of the others every other one.
    for (name, units) in strata {
      for (i, unit) in units.enumerated() {
        if name == largest {
          positive += Double(unit[5]) ?? 0
          if i % 3 > 0 { text += "\(unit[0]),,,,b,\n" }
        } else if i % 2 == 0 {
          text += "\(unit[0]),,,,,x\n"
        }
      }
    }
    try fixture.work.write("a.csv", text)
    #expect(try agreement(fixture, ["a.csv"]).status == 0)
    let row = try fixture.row("validity", ["recognition", "prevalence"])
    #expect((Int(row["n"] ?? "") ?? 0) >= 30, "\(row)")
    #expect(abs((Double(row["value"] ?? "") ?? 0) - positive / 480) < 0.00001, "\(row)")
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
