/// One row of `sites.csv`: where one site ends and another starts.
package struct SiteRule: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Names are given out below this one, as below a top-level domain: `co.uk`.
    case suffix
    /// Every name below this one is a site: `blogspot.com`. The end `.*` is any suffix.
    case subdomains
    /// Every first part of a path on this host is a site: `bloggen.be`.
    case folders
  }

  package let kind: Kind
  /// A host name; `*` is every host.
  package let host: String
  /// What the first part of a path starts with to be a site; for `folders` alone.
  package let prefix: String

  package init(_ kind: Kind, _ host: String, prefix: String = "") {
    self.kind = kind
    self.host = host
    self.prefix = prefix
  }

  /// A row by its columns `rule`, `host`, `prefix`.
  /// - Throws: `RuleError`, when it is no rule.
  package init(rule: String, host: String, prefix: String) throws(RuleError) {
    guard let kind = Kind(rawValue: rule) else {
      throw RuleError(column: "rule", detail: "'\(rule)' is none of \(Kind.names)")
    }
    guard !host.isEmpty, host == host.lowercased(), !host.contains("/") else {
      throw RuleError(column: "host", detail: "'\(host)' is no host name in lower case")
    }
    self.init(kind, host, prefix: prefix)
  }
}

/// A row of a table of rules is wrong: in which column, and why.
package struct RuleError: Error, Equatable {
  package let column: String
  package let detail: String
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// All names, for messages.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
