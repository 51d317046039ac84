/// Rules for parameters of a query: by name, by name and value, or by the page that takes them.
struct ParameterRules: Sendable {
  private struct Rule: Sendable {
    let page: Glob?
    let name: Glob
    let value: Glob?
  }

  private var byName: [[UInt8]: [Rule]] = [:]
  private var others: [Rule] = []

  /// Adds `name`, `name=value`, `prefix*`, or one of these after `page.php?`.
  mutating func add(_ pattern: String) {
    let parts = pattern.split(separator: "?", maxSplits: 1)
    let parameter = parts.last ?? ""
    let pair = parameter.split(separator: "=", maxSplits: 1)
    let rule = Rule(
      page: parts.count == 2 ? Glob(parts[0]) : nil, name: Glob(pair.first ?? ""),
      value: pair.count == 2 ? Glob(pair[1]) : nil)
    if let literal = rule.name.literal {
      byName[literal, default: []].append(rule)
    } else {
      others.append(rule)
    }
  }

  /// - Parameter page: the last part of the path, index files included.
  func matches(
    _ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>, page: ArraySlice<UInt8>
  ) -> Bool {
    func fits(_ rule: Rule) -> Bool {
      rule.name.match(name).matches && rule.value?.match(value).matches ?? true
        && rule.page?.match(page).matches ?? true
    }
    if byName[name.map(\.lowercased)]?.contains(where: fits) == true { return true }
    return others.contains(where: fits)
  }
}
