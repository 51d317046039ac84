internal import Markup

/// What one whole word of `class` or `id` says to the rules that look for it.
struct NameWord: Sendable {
  var flags: NameFlags = []
  /// Its place among the words that mark a date, or an author; `NameFacts.none` for none.
  var dateRank = NameFacts.none
  var authorRank = NameFacts.none
  /// Whether it tells a place or a state of an element rather than its kind.
  var isState = false

  /// All words that any rule looks for, in lower case.
  static let table = HashTable<NameWord>(pairs) { $0.union($1) }

  private static var pairs: [([UInt8], NameWord)] {
    lists.flatMap { words, flag in words.map { (lower($0), NameWord(flags: flag)) } }
      + BylineFinder.dateNames.enumerated().map {
        (lower($1), NameWord(dateRank: UInt8(clamping: $0)))
      }
      + BylineFinder.authorNames.enumerated().map {
        (lower($1), NameWord(authorRank: UInt8(clamping: $0)))
      }
      + ElementKinds.states.map { (Array($0.utf8), NameWord(isState: true)) }
  }

  private static let lists: [([String], NameFlags)] = [
    (["updated", "modified"], .modified), (["published"], .published), (TagReader.names, .tags),
    (TagReader.clouds, .tagCloud), (SiteName.titleNames, .siteTitle),
    (CommentFlags.notices, .notice), (CommentFlags.own, .ownComment),
    (AuthorFinder.besideNames, .besideName), (CommentEvidence.lists, .list),
    (CommentQuote.names, .quote), (CommentQuote.heads, .quoteHead), (TextReader.quotes, .quoteText),
    (TextReader.noise, .commentNoise),
  ]

  private func union(_ other: NameWord) -> NameWord {
    NameWord(
      flags: flags.union(other.flags), dateRank: min(dateRank, other.dateRank),
      authorRank: min(authorRank, other.authorRank), isState: isState || other.isState)
  }

  private static func lower(_ word: String) -> [UInt8] { word.utf8.map(ASCII.lower) }
}
