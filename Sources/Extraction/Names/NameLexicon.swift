internal import Markup

/// What all values of `class` and `id` say that were met, each value read once however many elements
/// of however many pages have it.
///
/// Values are compared by their bytes, so that no page can change what another's names say. The
/// lexicon forgets everything when it has grown beyond a limit, between two pages.
package struct NameLexicon: Sendable {
  /// What the values say; the first is what an element without a value says.
  private(set) var facts = [NameFacts()]
  /// The selectors of `ConventionTable` that values answer; see `NameFacts`.
  private(set) var selectors: [Int32] = []
  private var values = ByteIndex(capacity: 1 << 12)
  private let tables = NameReading.Tables()

  /// Values, and bytes of them, beyond which all are forgotten.
  ///
  /// They are more than a site has, and no more than stays in a processor's own memory. Of pages of
  /// hundreds of sites, twenty thousand more would save one reading in ten.
  private static let mostValues = 1 << 12
  private static let mostBytes = 1 << 18

  package init() {}

  /// Forgets what was read where that is too much; before a page, never within one.
  mutating func trim() {
    guard values.count > Self.mostValues || values.byteCount > Self.mostBytes else { return }
    values.removeAll()
    facts.removeLast(facts.count - 1)
    selectors.removeAll(keepingCapacity: true)
  }

  /// The place in `facts` of what a value says.
  mutating func index(of value: Span<UInt8>) -> Int32 {
    guard !value.isEmpty else { return 0 }
    let (number, isNew) = values.insert(value)
    if isNew { facts.append(read(value)) }
    return Int32(number + 1)
  }

  private mutating func read(_ value: Span<UInt8>) -> NameFacts {
    let reading = NameReading(value, tables)
    var facts = reading.facts
    if !reading.classSelectors.isEmpty {
      facts.classSelectors = append(
        ConventionTable.index.answered(reading.classSelectors, byClass: value))
    }
    if !reading.idSelectors.isEmpty {
      facts.idSelectors = append(ConventionTable.index.answered(reading.idSelectors, byID: value))
    }
    return facts
  }

  private mutating func append(_ found: [Int32]) -> Range<Int32> {
    let start = Int32(selectors.count)
    selectors += found
    return start..<Int32(selectors.count)
  }

  /// The next word of a value at a place or behind it; nil where there is none.
  static func word(_ value: Span<UInt8>, from place: Int) -> Range<Int>? {
    var start = place
    while start < value.count, ASCII.isSpace(value[start]) { start += 1 }
    guard start < value.count else { return nil }
    var end = start
    while end < value.count, !ASCII.isSpace(value[end]) { end += 1 }
    return start..<end
  }
}
