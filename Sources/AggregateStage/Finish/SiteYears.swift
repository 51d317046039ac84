import Tables

/// What came of the documents of each site and year, step by step, posts and comments apart.
struct SiteYears {
  /// One row of `coverage_by_site_year`.
  struct Tally {
    var documents = 0
    var dutch = 0
    var copies = 0
    var spam = 0
    var counted = 0
    var onTopic = 0
    var withTheme = 0
    var sentences = 0
    var mentions = 0

    static func += (sum: inout Tally, other: Tally) {
      sum.documents += other.documents
      sum.dutch += other.dutch
      sum.copies += other.copies
      sum.spam += other.spam
      sum.counted += other.counted
      sum.onTopic += other.onTopic
      sum.withTheme += other.withTheme
      sum.sentences += other.sentences
      sum.mentions += other.mentions
    }
  }

  /// Site by number, year (0 where it is unknown), and kind.
  struct Key: Hashable {
    let site: Int32
    let year: Int16
    let isPost: Bool
  }

  private(set) var tallies: [Key: Tally] = [:]

  /// The tally of a site, year and kind, to be added to.
  subscript(site: Int, year: Int, isPost: Bool) -> Tally {
    get { tallies[Key(site: Int32(site), year: Int16(year), isPost: isPost)] ?? Tally() }
    _modify {
      yield &tallies[
        Key(site: Int32(site), year: Int16(year), isPost: isPost), default: Tally()]
    }
  }
}
