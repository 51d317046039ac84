package import WebAddresses

/// The rules of `urls.csv`, made ready: they take out of an address what does not change the page,
/// and say what the rest tells of it.
package struct URLRules: Sendable {
  var droppedParameters = ParameterRules()
  var commentsParameters = ParameterRules()
  var continuedParameters = ParameterRules()
  var listParameters = ParameterRules()
  var postParameters = ParameterRules()
  var droppedPathParameters: Set<[UInt8]> = []
  var droppedLabels: Set<String> = []
  var foldedHosts: [(stem: String, host: String)] = []
  var indexes: Set<[UInt8]> = []
  var droppedTails = PatternIndex()
  var commentsTails = PatternIndex()
  var continuedTails = PatternIndex()
  var listTails = PatternIndex()
  var postTails = PatternIndex()
  var otherTails = PatternIndex()
  var listSegments: Set<[UInt8]> = []
  var otherSegments: Set<[UInt8]> = []

  package init(rules: [URLRule]) {
    for rule in rules { add(rule) }
  }

  private mutating func add(_ rule: URLRule) {
    let pattern = PathPattern(rule.pattern, value: rule.value)
    switch rule.kind {
    case .dropParameter: droppedParameters.add(rule.pattern)
    case .commentsParameter: commentsParameters.add(rule.pattern)
    case .listParameter: listParameters.add(rule.pattern)
    case .postParameter: postParameters.add(rule.pattern)
    case .dropPathParameter: droppedPathParameters.insert(Self.folded(rule.pattern.utf8))
    case .dropLabel: droppedLabels.insert(rule.pattern)
    case .foldHost: foldedHosts.append((String(rule.pattern.prefix { $0 != "*" }), rule.value))
    case .dropIndex: indexes.insert(Self.folded(rule.pattern.utf8))
    case .dropTail: droppedTails.add(pattern)
    case .commentsTail: commentsTails.add(pattern)
    case .continuedTail: continuedTails.add(pattern)
    case .continuedParameter: continuedParameters.add(rule.pattern)
    case .listTail: listTails.add(pattern)
    case .postTail: postTails.add(pattern)
    case .otherTail: otherTails.add(pattern)
    case .listSegment: listSegments.insert(Self.folded(rule.pattern.utf8))
    case .otherSegment: otherSegments.insert(Self.folded(rule.pattern.utf8))
    }
  }

  static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.map(\.lowercased) }

  /// What an address comes down to.
  package func canonical(_ address: WebAddress) -> CanonicalAddress {
    var reading = AddressReading(address.original ?? address, rules: self)
    return reading.result()
  }
}

extension URLRules {
  /// The rules that the program carries with it: those of `Pipelines/urls.csv`.
  package static let shipped = URLRules(rules: shippedRules)

  package static let shippedRules: [URLRule] = ShippedTable.rows(ShippedURLRules.text).compactMap {
    try? URLRule(rule: $0[0], pattern: $0[1], value: $0[2])
  }
}
