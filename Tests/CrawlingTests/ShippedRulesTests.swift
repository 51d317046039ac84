import ColumbusTestSupport
import Foundation
import Crawling
import Testing

@Suite("Rules within the program")
struct ShippedRulesTests {
  /// The rows of a table of rules, without header and notes.
  private func rows(_ name: String) throws -> [[String]] {
    let text = try String(contentsOfFile: "\(Tool.root)/Pipelines/\(name).csv", encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).prefix(3).map(String.init)
    }
  }

  @Test("They are those of Pipelines/sites.csv")
  func sites() throws {
    let rules = try rows("sites").map { try SiteRule(rule: $0[0], host: $0[1], prefix: $0[2]) }
    #expect(rules == Sites.shippedRules, "type Pipelines/embed-tables")
  }

  @Test("They are those of Pipelines/urls.csv")
  func urls() throws {
    let rules = try rows("urls").map { try URLRule(rule: $0[0], pattern: $0[1], value: $0[2]) }
    #expect(rules == URLRules.shippedRules, "type Pipelines/embed-tables")
  }

  @Test("A row that is no rule is refused with its column")
  func refused() {
    #expect(throws: RuleError.self) { try SiteRule(rule: "site", host: "a.nl", prefix: "") }
    #expect(throws: RuleError.self) { try SiteRule(rule: "suffix", host: "A.nl/", prefix: "") }
    #expect(throws: RuleError.self) { try URLRule(rule: "drop", pattern: "a", value: "") }
    #expect(throws: RuleError.self) { try URLRule(rule: "fold_host", pattern: "a.*", value: "") }
  }
}
