/// What one part of a name says: `post` and `author` of `post-author`, `postAuthor`, `post_author`.
struct NamePart: Sendable {
  var hints: Hints = []
  /// Whether a name that begins with it tells a state.
  var isState = false
  /// Its place among the words for whoever wrote something; `NameFacts.none` where it is none.
  var nameRank = NameFacts.none
  /// Whether it says that something else of theirs is meant.
  var isBesideName = false
  var isDate = false
  /// Whether it says that the date of something else is meant.
  var isBesideDate = false
  /// Whether it says that the author of the post is named.
  var isAuthor = false
  /// Whether it says that something else of an author's is meant, or another's name.
  var isBesideAuthor = false

  /// All parts that any rule knows, in lower case.
  static let table = HashTable<NamePart>(pairs) { $0.union($1) }
  /// What whole names say without their hyphens, underscores and digits, in lower case.
  static let joined = HashTable<Hints>(HintTable.names) { $0.union($1) }

  private static var pairs: [([UInt8], NamePart)] {
    HintTable.words.map { ($0, NamePart(hints: $1)) }
      + list(HintTable.stateWords, NamePart(isState: true))
      + NameWords.words.enumerated().map { (Array($1.utf8), NamePart(nameRank: UInt8($0))) }
      + list(NameWords.others, NamePart(isBesideName: true))
      + list(NameWords.dates, NamePart(isDate: true))
      + list(NameWords.otherDates, NamePart(isBesideDate: true))
      + list(NameWords.authors, NamePart(isAuthor: true))
      + list(NameWords.otherAuthors, NamePart(isBesideAuthor: true))
  }

  private static func list(_ words: [String], _ part: NamePart) -> [([UInt8], NamePart)] {
    words.map { (Array($0.utf8), part) }
  }

  private func union(_ other: NamePart) -> NamePart {
    NamePart(
      hints: hints.union(other.hints), isState: isState || other.isState,
      nameRank: min(nameRank, other.nameRank), isBesideName: isBesideName || other.isBesideName,
      isDate: isDate || other.isDate, isBesideDate: isBesideDate || other.isBesideDate,
      isAuthor: isAuthor || other.isAuthor,
      isBesideAuthor: isBesideAuthor || other.isBesideAuthor)
  }
}
