/// What may leave the house of one table of figures, and what its small cells would tell.
struct SharedTable {
  let name: String
  /// The number of documents (or mentions) that a row is about: below the limit the row is small.
  let count: String
  /// The column with the number of authors behind the row, where there is one.
  let authors: String?
  /// Numbers that fall with the count; what the bases are stays.
  let numbers: [String]
  /// Smaller numbers that are checked each by itself.
  let parts: [String]
  /// The columns that name a group whose rows add up to something published, and the time column.
  let group: [String]
  let period: String?

  private static let measures = [
    "documents", "share", "low", "high", "design_effect", "share_of_all", "mentions",
    "mentions_per_1000", "rate_low", "rate_high", "negated_documents", "hypothetical_documents",
    "quoted_documents", "mean_of_sites", "without_one_site_low", "without_one_site_high",
  ]
  private static let parts = ["negated_documents", "hypothetical_documents", "quoted_documents"]
  private static let odds = ["odds_ratio", "odds_low", "odds_high", "p_value", "q_value"]

  private static func themes(_ name: String, period: String? = nil) -> SharedTable {
    SharedTable(
      name: name, count: "documents", authors: "base_authors", numbers: measures, parts: parts,
      group: ["kind", "theme"], period: period)
  }

  /// The tables that go out; those about sites, authors, threads and words stay in.
  static let all: [SharedTable] = [
    themes("themes_by_kind"), themes("themes_by_five_years", period: "from_year"),
    themes("themes_by_year", period: "year"), themes("themes_by_month", period: "month"),
    themes("themes_by_topic"),
    SharedTable(
      name: "themes_by_voice", count: "documents", authors: nil,
      numbers: ["sentences", "share", "low", "high", "documents"], parts: [], group: ["theme"],
      period: nil),
    SharedTable(
      name: "themes_by_polarity", count: "documents", authors: nil,
      numbers: ["mentions", "documents", "share"], parts: [], group: ["kind", "voice", "theme"],
      period: nil),
    SharedTable(
      name: "theme_cooccurrence", count: "both", authors: nil,
      numbers: ["both", "with_theme", "with_other", "expected", "npmi"] + odds, parts: [],
      group: ["level", "kind", "theme", "other_theme"], period: nil),
    SharedTable(
      name: "thread_response", count: "comments", authors: nil,
      numbers: [
        "comments", "share", "low", "high", "other_comments", "other_share",
        "threads_without_comments",
      ] + odds, parts: [], group: ["level", "post_theme", "comment_theme"], period: nil),
    SharedTable(
      name: "speakers", count: "documents", authors: nil,
      numbers: ["mentions", "affirmed", "negated", "documents", "base_sentences"], parts: [],
      group: ["given", "speaker", "theme"], period: nil),
  ]

  /// Tables without a small cell: names, definitions, sums over everything.
  static let whole = ["coverage", "validity", "themes", "about"]
}
