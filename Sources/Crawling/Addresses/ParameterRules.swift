/// Rules for parameters of a query: by name, by name and value, or by the page that takes them.
struct ParameterRules: Sendable {
  /// What the rules say of one parameter.
  enum Meaning: UInt8, Sendable {
    /// It does not change the page.
    case nothing
    /// It asks for another view of the page.
    case view
    /// It names what is for machines or for the writer.
    case other
    /// It counts pages of comments.
    case comments
    /// It counts following pages.
    case continued
    /// It selects posts.
    case list
    /// It names a post.
    case post
  }

  private struct Rule: Sendable {
    let page: Glob?
    let name: Glob
    let value: Glob?
    let meaning: Meaning
  }

  private var byName: [UInt64: [Rule]] = [:]
  private var others: [Rule] = []

  /// Adds `name`, `name=value`, `prefix*`, or one of these after `page.php?`.
  mutating func add(_ pattern: String, _ meaning: Meaning) {
    let parts = pattern.split(separator: "?", maxSplits: 1)
    let parameter = parts.last ?? ""
    let pair = parameter.split(separator: "=", maxSplits: 1)
    let rule = Rule(
      page: parts.count == 2 ? Glob(parts[0]) : nil, name: Glob(pair.first ?? ""),
      value: pair.count == 2 ? Glob(pair[1]) : nil, meaning: meaning)
    if let literal = rule.name.literal {
      byName[WordHash.of(literal, 0..<literal.count), default: []].append(rule)
    } else {
      others.append(rule)
    }
  }

  /// The first meaning, in the order of the cases, that a rule gives to a parameter.
  /// - Parameter page: the last part of the path, index files included.
  func meaning(
    _ bytes: [UInt8], name: Range<Int>, value: Range<Int>, pageBytes: [UInt8], page: Range<Int>
  ) -> Meaning? {
    var found: Meaning?
    func consider(_ rule: Rule) {
      if let found, found.rawValue <= rule.meaning.rawValue { return }
      if rule.name.matches(bytes, name), rule.value?.matches(bytes, value) ?? true,
        rule.page?.matches(pageBytes, page) ?? true
      {
        found = rule.meaning
      }
    }
    if let rules = byName[WordHash.of(bytes, name)] { rules.forEach(consider) }
    others.forEach(consider)
    return found
  }
}
