/// What one value of `class` or `id` says to all rules.
struct NameFacts: Sendable {
  var hints: Hints = []
  var flags: NameFlags = []
  /// How telling it is for a date, an author or a commenter's name, from 0; `none` where not at all.
  var dateRank = NameFacts.none
  var authorRank = NameFacts.none
  var nameRank = NameFacts.none
  /// Where in the lexicon's list the selectors stand that a class, or an id, of this value answers.
  var classSelectors: Range<Int32> = 0..<0
  var idSelectors: Range<Int32> = 0..<0
  /// A hash of the classes that tell a kind of element; 0 where none does.
  var kind: UInt64 = 0

  static let none = UInt8.max
}
