package import WebAddresses

/// Tells which site an address belongs to, by the rules of `sites.csv`.
package struct Sites: Sendable {
  private var suffixes: Set<String> = []
  private var blogHosts: Set<String> = []
  /// Names of blog hosts under any suffix: `blogspot`.
  private var blogNames: Set<String> = []
  private var folderHosts: [String: [String]] = [:]
  private var folderPrefixes: [String] = []

  package init(rules: [SiteRule]) {
    for rule in rules {
      switch rule.kind {
      case .suffix: suffixes.insert(rule.host)
      case .subdomains where rule.host.hasSuffix(".*"):
        blogNames.insert(String(rule.host.dropLast(2)))
      case .subdomains: blogHosts.insert(rule.host)
      case .folders where rule.host == "*": folderPrefixes.append(rule.prefix)
      case .folders: folderHosts[rule.host, default: []].append(rule.prefix)
      }
    }
  }

  /// The site of an address.
  package func site(of address: WebAddress) -> Site {
    if let original = address.original { return site(of: original) }
    if address.scheme == "file" { return Self.fileSite(address) }
    let host = Self.withoutWWW(address.host)
    if let folder = folder(address, host) { return Site(name: "\(host)/\(folder)", isFolder: true) }
    let name = Self.isNumeric(host) ? host : registered(host)
    return Site(name: address.port.map { "\(name):\($0)" } ?? name, isFolder: false)
  }

  /// The folder of loose files right below the dump.
  private static func fileSite(_ address: WebAddress) -> Site {
    let parts = address.pathBytes.split(separator: UInt8(ascii: "/"))
    guard parts.count > 1 else { return Site(name: "file:", isFolder: true) }
    return Site(name: "file:" + String(decoding: parts[0], as: UTF8.self), isFolder: true)
  }

  private static func withoutWWW(_ host: String) -> String {
    host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// Whether a host is an IP address.
  private static func isNumeric(_ host: String) -> Bool {
    guard let last = host.utf8.last else { return true }
    return last.isDigit || last == UInt8(ascii: "]")
  }

  private func folder(_ address: WebAddress, _ host: String) -> String? {
    let prefixes = folderHosts[host] ?? []
    guard !prefixes.isEmpty || !folderPrefixes.isEmpty else { return nil }
    guard let first = address.pathBytes.split(separator: UInt8(ascii: "/"), maxSplits: 1).first
    else { return nil }
    for prefix in prefixes + folderPrefixes where first.starts(with: prefix.utf8) {
      // A file right below the root is no folder.
      if first.count > prefix.utf8.count, prefix != "" || !first.contains(UInt8(ascii: ".")) {
        return String(decoding: first, as: UTF8.self)
      }
    }
    return nil
  }

  /// The name below the longest suffix or blog host.
  private func registered(_ host: String) -> String {
    let labels = host.split(separator: ".")
    guard var tail = labels.last else { return host }
    // Each tail of the host, from the last label on, and that with one label more.
    var best = labels.count > 1 ? host[labels[labels.count - 2].startIndex...] : tail
    for start in labels.indices.reversed() {
      tail = host[labels[start].startIndex...]
      let longer = start > 0 ? host[labels[start - 1].startIndex...] : tail
      let name = String(tail)
      if suffixes.contains(name) || blogHosts.contains(name) { best = longer }
      if tail.startIndex == best.startIndex, start + 1 < labels.count,
        blogNames.contains(String(labels[start]))
      {
        best = longer
      }
    }
    return String(best)
  }
}
