import Crawling
import Tables
import WebAddresses

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

  /// Reads `scope.csv`.
  static func scope(at path: String) throws -> [ScopeRule] {
    try rows(at: path, ["action", "host", "path_prefix", "from", "to"]) {
      fields throws(RuleError) in
      try ScopeRule(
        action: fields[0], host: fields[1], pathPrefix: fields[2], from: fields[3], to: fields[4])
    }
  }

  /// Reads addresses, one on each line; what follows a number sign at the start is a note.
  static func seeds(at path: String) throws -> [String] {
    let lines = String(decoding: try FileSystem.contents(of: path), as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var seeds: [String] = []
    for (index, line) in lines.enumerated() {
      let text = String(line.drop(while: \.isWhitespace).prefix { !$0.isWhitespace })
      if text.isEmpty || text.hasPrefix("#") { continue }
      guard WebAddress(text) != nil else {
        throw TableError(
          .invalid, path: path, row: index + 1, detail: "'\(text)' is no address")
      }
      seeds.append(text)
    }
    return seeds
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
