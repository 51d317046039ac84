internal import Markup

/// What all values of `class` and `id` say that were met, each value and each word of one read once
/// however many elements of however many pages have it.
///
/// Values are compared by their bytes, so that no page can change what another's names say. The
/// lexicon forgets everything when it has grown beyond a limit, between two pages.
package struct NameLexicon: Sendable {
  /// What the values say; the first is what an element without a value says.
  private(set) var facts = [NameFacts()]
  /// The selectors of `ConventionTable` that values answer; see `NameFacts`.
  private(set) var selectors: [Int32] = []
  private var values = ByteIndex(capacity: 1 << 11)
  private var words = ByteIndex(capacity: 1 << 11)
  private var wordFacts: [NameFacts] = []
  private var reading = NameReading()

  /// Values and words, and bytes of them, beyond which all are forgotten.
  private static let mostValues = 1 << 15
  private static let mostBytes = 1 << 20
  /// Longer values are lists of states, made by programs: they hint at nothing, and name nobody.
  private static let longestHint = 512
  private static let longestName = 200
  /// How many of the classes of an element tell its kind.
  private static let mostKinds = 12

  package init() {}

  /// Forgets what was read where that is too much; before a page, never within one.
  mutating func trim() {
    if values.count + words.count > Self.mostValues
      || values.byteCount + words.byteCount > Self.mostBytes
    {
      self = NameLexicon()
    }
  }

  /// The place in `facts` of what a value says.
  mutating func index(of value: Span<UInt8>) -> Int32 {
    guard !value.isEmpty else { return 0 }
    let (number, isNew) = values.insert(value)
    if isNew { facts.append(read(value)) }
    return Int32(number + 1)
  }

  private mutating func read(_ value: Span<UInt8>) -> NameFacts {
    var facts = NameFacts()
    var classes: [Int32] = []
    var ids: [Int32] = []
    var start = 0
    var count = 0
    while let range = Self.word(value, from: start) {
      start = range.upperBound
      count += 1
      let word = self.word(value.extracting(range))
      facts.flags.formUnion(word.flags)
      facts.hints.formUnion(word.hints)
      facts.dateRank = min(facts.dateRank, word.dateRank)
      facts.authorRank = min(facts.authorRank, word.authorRank)
      facts.nameRank = min(facts.nameRank, word.nameRank)
      // The order of classes does not matter.
      if count <= Self.mostKinds { facts.kind = facts.kind &+ word.kind }
      for place in word.classSelectors { classes.append(selectors[Int(place)]) }
      for place in word.idSelectors { ids.append(selectors[Int(place)]) }
    }
    if value.count > Self.longestHint { facts.hints = [] }
    if value.count >= Self.longestName {
      facts.nameRank = NameFacts.none
      facts.flags.remove(.dateParts)
    }
    facts.classSelectors = NameReading.append(
      ConventionTable.index.answered(classes, byClass: value), to: &selectors)
    facts.idSelectors = NameReading.append(
      ConventionTable.index.answered(ids, byID: value), to: &selectors)
    return facts
  }

  private mutating func word(_ word: Span<UInt8>) -> NameFacts {
    let (number, isNew) = words.insert(word)
    if isNew { wordFacts.append(reading.facts(word, &selectors)) }
    return wordFacts[number]
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
