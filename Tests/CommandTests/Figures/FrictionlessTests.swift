import ColumbusTestSupport
import Foundation
import Testing

/// `datapackage.json` and all tables that it describes, read by the Frictionless framework.
@Suite(
  .enabled(
    if: OtherTool.frictionless.isThere || OtherTool.frictionless.isRequired,
    "frictionless is not there: make frictionless"))
struct FrictionlessTests {
  private struct Report: Decodable {
    struct Task: Decodable {
      struct Fault: Decodable {
        let message: String
      }

      let name: String
      let valid: Bool
      let errors: [Fault]
    }

    let valid: Bool
    let tasks: [Task]
  }

  private func validate(_ fixture: FigureFixture) throws -> Report {
    let outcome = try OtherTool.frictionless.run(
      ["validate", "--json", "datapackage.json"], in: fixture.work)
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
  }

  private func finished() throws -> FigureFixture {
    let fixture = try FigureFixture()
    for (i, part) in FigureFixture.blogs(title: "Een, \"twee\" <drie>").enumerated() {
      try fixture.write(part: "p\(i)", part)
    }
    #expect(try fixture.run(parts: ["p0", "p1"]).status == 0)
    return fixture
  }

  @Test func everyTableIsValid() throws {
    let report = try validate(try finished())
    for task in report.tasks where !task.valid {
      Issue.record("\(task.name): \(task.errors.map(\.message))")
    }
    #expect(report.valid && report.tasks.count > 30)
  }

  /// What the package says of a file is held against it.
  @Test func aTableThatWasChangedIsNot() throws {
    let fixture = try finished()
    let table = try fixture.work.read("aggregate/themes_by_kind.csv")
    try fixture.work.write("aggregate/themes_by_kind.csv", table + table.split(separator: "\n")[1])
    let report = try validate(fixture)
    #expect(report.tasks.filter { !$0.valid }.map(\.name) == ["aggregate-themes_by_kind"])
  }
}
