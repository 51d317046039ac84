package import WebAddresses

/// The rules of `urls.csv`, made ready: they take out of an address what does not change the page,
/// and say what the rest tells of it.
package final class URLRules: Sendable {
  /// What a part of a path can be by itself.
  struct Word: OptionSet {
    let rawValue: UInt8
    static let index = Word(rawValue: 1)
    static let listSegment = Word(rawValue: 2)
    static let otherSegment = Word(rawValue: 4)
    static let pathParameter = Word(rawValue: 8)
  }

  /// The rules by kind.
  struct Tables: Sendable {
    var parameters = ParameterRules()
    var words: [UInt64: Word] = [:]
    /// First labels of hosts that do not matter, and whether they are another view.
    var droppedLabels: [String: Bool] = [:]
    var foldedHosts: [(stem: String, host: String)] = []
    /// The patterns of paths, by what they tell.
    fileprivate var patterns: [URLRule.Kind: [PathPattern]] = [:]
  }

  let tables: Tables
  let viewTails: PatternIndex
  let viewPages: PatternIndex
  let commentsTails: PatternIndex
  let continuedTails: PatternIndex
  let listTails: PatternIndex
  let postTails: PatternIndex
  let otherTails: PatternIndex

  package init(rules: [URLRule]) {
    var tables = Tables()
    for rule in rules { Self.add(rule, to: &tables) }
    self.tables = tables
    viewTails = PatternIndex(tables.patterns[.viewTail])
    viewPages = PatternIndex(tables.patterns[.viewPage])
    commentsTails = PatternIndex(tables.patterns[.commentsTail])
    continuedTails = PatternIndex(tables.patterns[.continuedTail])
    listTails = PatternIndex(tables.patterns[.listTail])
    postTails = PatternIndex(tables.patterns[.postTail])
    otherTails = PatternIndex(tables.patterns[.otherTail])
  }

  private static func add(_ rule: URLRule, to tables: inout Tables) {
    switch rule.kind {
    case .dropParameter: tables.parameters.add(rule.pattern, .nothing)
    case .commentsParameter: tables.parameters.add(rule.pattern, .comments)
    case .continuedParameter: tables.parameters.add(rule.pattern, .continued)
    case .listParameter: tables.parameters.add(rule.pattern, .list)
    case .otherParameter: tables.parameters.add(rule.pattern, .other)
    case .postParameter: tables.parameters.add(rule.pattern, .post)
    case .dropPathParameter: add(.pathParameter, rule, to: &tables)
    case .dropIndex: add(.index, rule, to: &tables)
    case .listSegment: add(.listSegment, rule, to: &tables)
    case .otherSegment: add(.otherSegment, rule, to: &tables)
    case .dropLabel: tables.droppedLabels[rule.pattern] = false
    case .viewLabel: tables.droppedLabels[rule.pattern] = true
    case .foldHost:
      tables.foldedHosts.append((String(rule.pattern.prefix { $0 != "*" }), rule.value))
    case .viewParameter: tables.parameters.add(rule.pattern, .view)
    case .viewTail, .viewPage, .commentsTail, .continuedTail, .listTail, .postTail, .otherTail:
      tables.patterns[rule.kind, default: []].append(PathPattern(rule.pattern, value: rule.value))
    }
  }

  private static func add(_ word: Word, _ rule: URLRule, to tables: inout Tables) {
    tables.words[WordHash.of(rule.pattern), default: []].insert(word)
  }

  /// What an address comes down to.
  package func canonical(_ address: WebAddress) -> CanonicalAddress {
    var reader = CanonicalReader(rules: self)
    reader.read(address)
    let url = String(decoding: reader.url, as: UTF8.self)
    return CanonicalAddress(
      url: url, thread: reader.hasThread ? String(decoding: reader.thread, as: UTF8.self) : url,
      form: reader.form)
  }
}

extension URLRules {
  /// The rules that the program carries with it: those of `Pipelines/urls.csv`.
  package static let shipped = URLRules(rules: shippedRules)

  package static let shippedRules: [URLRule] = ShippedTable.rows(ShippedURLRules.text).compactMap {
    try? URLRule(rule: $0[0], pattern: $0[1], value: $0[2])
  }
}
