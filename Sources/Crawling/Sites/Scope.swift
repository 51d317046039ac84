package import WebAddresses

/// One row of `scope.csv`: what is taken or left by host, path and time.
package struct ScopeRule: Sendable, Equatable {
  package enum Action: String, Sendable, CaseIterable {
    case include
    case exclude
  }

  package let action: Action
  /// A host with all below it; empty is every host.
  package let host: String
  /// What the path starts with; empty is every path.
  package let pathPrefix: String
  /// The first and last time of capture, 14 digits.
  package let times: ClosedRange<Int64>

  /// A row by its columns `action`, `host`, `path_prefix`, `from`, `to`.
  /// - Throws: `RuleError`, when it is no rule.
  package init(
    action: String, host: String, pathPrefix: String, from: String, to: String
  ) throws(RuleError) {
    guard let known = Action(rawValue: action) else {
      throw RuleError(column: "action", detail: "'\(action)' is none of \(Action.names)")
    }
    guard host == host.lowercased(), !host.contains("/") else {
      throw RuleError(column: "host", detail: "'\(host)' is no host name in lower case")
    }
    guard pathPrefix.isEmpty || pathPrefix.hasPrefix("/") else {
      throw RuleError(column: "path_prefix", detail: "'\(pathPrefix)' does not start with a slash")
    }
    self.action = known
    self.host = host == "*" ? "" : host
    self.pathPrefix = pathPrefix
    let first = try Self.time(from, "from", filling: "00000000000000", empty: 0)
    let last = try Self.time(to, "to", filling: "99999999999999", empty: Int64.max)
    guard first <= last else {
      throw RuleError(column: "to", detail: "'\(to)' lies before '\(from)'")
    }
    times = first...last
  }

  /// A year, month, day or time as 14 digits.
  private static func time(
    _ text: String, _ column: String, filling: String, empty: Int64
  ) throws(RuleError) -> Int64 {
    if text.isEmpty { return empty }
    let digits = text.filter(\.isNumber)
    let isTime = text.utf8.allSatisfy { $0.isDigit || "-:TZ".utf8.contains($0) }
    guard isTime, [4, 6, 8, 14].contains(digits.count),
      let number = Int64(digits + filling.dropFirst(digits.count))
    else { throw RuleError(column: column, detail: "'\(text)' is no date such as 2011-04-18") }
    return number
  }

  func fits(_ address: WebAddress, host name: String, time: Int64?) -> Bool {
    if !host.isEmpty, name != host, !name.hasSuffix("." + host) { return false }
    if !address.pathBytes.starts(with: pathPrefix.utf8) { return false }
    guard let time, time > 0 else { return true }
    return times.contains(time)
  }
}

/// What belongs to the crawl, by the rules of `scope.csv`.
///
/// The last rule that fits decides. Where none fits, everything belongs to it, unless there is a
/// rule that includes something.
package struct Scope: Sendable {
  private let rules: [ScopeRule]
  private let takesTheRest: Bool

  package init(rules: [ScopeRule] = []) {
    self.rules = rules
    takesTheRest = !rules.contains { $0.action == .include }
  }

  var isEverything: Bool { rules.isEmpty }

  /// - Parameter time: of the capture, 14 digits; nil or 0 where it is not known.
  package func admits(_ address: WebAddress, time: Int64? = nil) -> Bool {
    let host = address.host
    let last = rules.last { $0.fits(address, host: host, time: time) }
    return last.map { $0.action == .include } ?? takesTheRest
  }
}
