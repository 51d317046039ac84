internal import Markup

/// Reads one word of `class` or `id` for all rules at once.
struct NameReading: Sendable {
  private var hints = HintReader()
  private var word: [UInt8] = []

  /// - Parameter selectors: where the selectors go that wait for the word.
  mutating func facts(_ name: Span<UInt8>, _ selectors: inout [Int32]) -> NameFacts {
    var facts = NameFacts()
    facts.hints = hints.hints(name)
    facts.kind = ElementKinds.kind(ofClass: name)
    facts.nameRank = NameWords.rank(ofClass: name)
    word.removeAll(keepingCapacity: true)
    for i in name.indices { word.append(ASCII.lower(name[i])) }
    if let entry = NameWordTable.shared[word.span] {
      facts.flags = entry.flags
      facts.dateRank = entry.dateRank.map { UInt8(clamping: $0) } ?? NameFacts.none
      facts.authorRank = entry.authorRank.map { UInt8(clamping: $0) } ?? NameFacts.none
    }
    if NameWords.isDate(name) { facts.flags.insert(.dateParts) }
    facts.classSelectors = Self.append(
      ConventionTable.index.selectors(waitingForClass: name), to: &selectors)
    facts.idSelectors = Self.append(
      ConventionTable.index.selectors(waitingForID: name), to: &selectors)
    return facts
  }

  static func append(_ found: [Int32], to selectors: inout [Int32]) -> Range<Int32> {
    let start = Int32(selectors.count)
    selectors.append(contentsOf: found)
    return start..<Int32(selectors.count)
  }
}
