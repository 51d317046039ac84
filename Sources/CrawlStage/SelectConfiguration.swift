import Crawling
import Stage
import Tables

/// What `select` was asked to do.
struct SelectConfiguration {
  let captures: String
  let links: String
  let revisits: String?
  let pages: String
  let threads: String?
  let merges: String?
  let missing: String?
  let rejects: String?
  let counts: String?
  let sites: Sites
  let urls: URLRules
  var limits = SiteCrawl.Limits()

  init(_ arguments: Arguments) throws {
    captures = arguments.required("--captures")
    links = arguments.required("--links")
    revisits = arguments.value("--revisits")
    pages = arguments.required("--pages")
    threads = arguments.value("--threads")
    merges = arguments.value("--merges")
    missing = arguments.value("--missing")
    rejects = arguments.value("--rejects")
    counts = arguments.value("--counts")
    limits.versions = try arguments.integer("--versions", default: limits.versions, in: 0...1000)
    if let folder = arguments.value("--rules") {
      sites = Sites(rules: try RuleTables.sites(at: "\(folder)/sites.csv"))
      urls = URLRules(rules: try RuleTables.urls(at: "\(folder)/urls.csv"))
    } else {
      sites = .shipped
      urls = .shipped
    }
  }
}

/// The tables of rules that people may edit.
enum RuleTables {
  /// Reads `sites.csv`.
  static func sites(at path: String) throws -> [SiteRule] {
    try rows(at: path, ["rule", "host", "prefix"]) { fields throws(RuleError) in
      try SiteRule(rule: fields[0], host: fields[1], prefix: fields[2])
    }
  }

  /// Reads `urls.csv`.
  static func urls(at path: String) throws -> [URLRule] {
    try rows(at: path, ["rule", "pattern", "value"]) { fields throws(RuleError) in
      try URLRule(rule: fields[0], pattern: fields[1], value: fields[2])
    }
  }

  private static func rows<Rule>(
    at path: String, _ names: [String], _ make: ([String]) throws(RuleError) -> Rule
  ) throws -> [Rule] {
    var reader = try CSVReader(path: path, requiring: names)
    let columns = try names.map { try reader.column($0) }
    var rules: [Rule] = []
    while try reader.next() {
      do {
        rules.append(try make(columns.map { reader.string($0) }))
      } catch {
        throw TableError(
          .invalid, path: path, row: reader.row, column: error.column, detail: error.detail)
      }
    }
    return rules
  }
}
