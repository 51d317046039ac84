import ColumbusTestSupport
import Foundation
import Testing

@Suite struct TableGuideTests {
  @Test func theGuideIsThatOfTheSchemas() throws {
    let guide = try String(contentsOfFile: "\(Tool.root)/docs/tables.md", encoding: .utf8)
    let made = try Tool.run("aggregate", ["describe"])
    #expect(made.status == 0)
    #expect(made.output == guide, "docs/tables.md is not up to date: type 'make docs'")
  }
}
