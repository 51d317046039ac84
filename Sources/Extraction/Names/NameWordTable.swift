internal import Markup

/// All single words that rules look for in `class` and `id`, with what each says.
struct NameWordTable: Sendable {
  /// What one word says.
  struct Entry: Sendable {
    var flags: NameFlags = []
    /// The place of a word among those that mark a date, or an author; nil where it does not.
    var dateRank: Int?
    var authorRank: Int?
  }

  static let shared = NameWordTable()

  private let entries: ByteTable<Entry>

  private init() {
    var pairs: [([UInt8], Entry)] = []
    for (words, flag) in Self.lists {
      pairs += words.map { (Self.lower($0), Entry(flags: flag)) }
    }
    pairs += BylineFinder.dateNames.enumerated().map { (Self.lower($1), Entry(dateRank: $0)) }
    pairs += BylineFinder.authorNames.enumerated().map { (Self.lower($1), Entry(authorRank: $0)) }
    entries = ByteTable(pairs) { first, second in
      Entry(
        flags: first.flags.union(second.flags), dateRank: first.dateRank ?? second.dateRank,
        authorRank: first.authorRank ?? second.authorRank)
    }
  }

  private static let lists: [([String], NameFlags)] = [
    (["updated", "modified"], .modified), (["published"], .published), (TagReader.names, .tags),
    (TagReader.clouds, .tagCloud), (SiteName.titleNames, .siteTitle),
    (CommentFlags.notices, .notice), (CommentFlags.own, .ownComment),
    (AuthorFinder.besideNames, .besideName), (CommentEvidence.lists, .list),
    (CommentQuote.names, .quote), (CommentQuote.heads, .quoteHead), (TextReader.quotes, .quoteText),
    (TextReader.noise, .commentNoise),
  ]

  /// What a word in lower case says; nil where no rule looks for it.
  subscript(word: Span<UInt8>) -> Entry? { entries[word] }

  private static func lower(_ word: String) -> [UInt8] { word.utf8.map(ASCII.lower) }
}
