/// What may leave the house of one table of figures, and what its small cells would tell.
struct SharedTable {
  /// A number of documents that is written down or follows from what is: the sum of some columns
  /// less that of others.
  struct Cell {
    let plus: [String]
    let minus: [String]
    /// The column with the number of authors behind them, where there is one.
    let authors: String?

    init(_ plus: String..., minus: [String] = [], authors: String? = nil) {
      (self.plus, self.minus, self.authors) = (plus, minus, authors)
    }
  }

  /// Columns that are told or hidden together.
  struct Measure {
    /// The first is what the measure counts.
    let cells: [Cell]
    let columns: [String]
  }

  let name: String
  let measures: [Measure]
  /// Columns that stay in the house altogether: what they tell nobody has checked for small cells.
  var kept: [String] = []
  /// The columns that name the rows whose sum is told somewhere.
  let group: [String]
  /// Whether one hidden row of a group could be worked out from the others.
  var sumIsTold = true
  /// A column of shares in their group, which would tell the sum of a group that has a hidden row.
  var shareInGroup: String?
  /// The time column: the next coarser table tells the sums.
  var period: String?

  private static let bases = [
    "base_documents", "all_documents", "base_sentences", "base_authors", "sites",
    "largest_site_part", "cluster",
  ]
  private static let theme = [
    "documents", "share", "low", "high", "design_effect", "share_of_all", "mentions",
    "mentions_per_1000", "rate_low", "rate_high", "authors", "mean_of_sites",
    "without_one_site_low", "without_one_site_high",
  ]
  private static let odds = ["odds_ratio", "odds_low", "odds_high", "p_value", "q_value"]

  private static func themes(_ name: String, period: String? = nil) -> SharedTable {
    SharedTable(
      name: name,
      measures: [
        Measure(
          cells: [Cell("base_documents", authors: "base_authors")], columns: bases + theme),
        Measure(
          cells: [Cell("all_documents", minus: ["base_documents"])],
          columns: ["all_documents", "share_of_all"]),
        Measure(
          cells: [
            Cell("documents", authors: "authors"), Cell("base_documents", minus: ["documents"]),
          ], columns: theme),
      ], kept: ["negated_documents", "hypothetical_documents", "quoted_documents"],
      group: ["kind", "theme"], period: period)
  }

  /// The tables that go out; those about sites, authors, threads and words stay in.
  static let all: [SharedTable] = [
    SharedTable(
      name: "themes_by_kind", measures: themes("").measures, kept: themes("").kept,
      group: ["kind", "theme"], sumIsTold: false),
    themes("themes_by_five_years", period: "from_year"),
    themes("themes_by_year", period: "year"), themes("themes_by_month", period: "month"),
    themes("themes_by_topic"),
    SharedTable(
      name: "themes_by_voice",
      measures: [
        Measure(
          cells: [Cell("documents", authors: "authors")],
          columns: ["sentences", "share", "low", "high", "authors"])
      ], kept: ["documents"], group: ["theme"], sumIsTold: false),
    SharedTable(
      name: "themes_by_polarity",
      measures: [
        Measure(cells: [Cell("documents", authors: "authors")], columns: ["mentions", "authors"])
      ], kept: ["documents"], group: ["kind", "voice", "theme"], sumIsTold: false,
      shareInGroup: "share"),
    SharedTable(
      name: "theme_cooccurrence",
      measures: [
        Measure(
          cells: [
            Cell("both", authors: "authors"), Cell("with_theme", minus: ["both"]),
            Cell("with_other", minus: ["both"]),
            Cell("base", "both", minus: ["with_theme", "with_other"]),
          ],
          columns: ["both", "with_theme", "with_other", "expected", "npmi", "authors"] + odds)
      ], group: ["level", "kind", "theme", "other_theme"], sumIsTold: false),
    response, speakers,
  ]

  private static let response = SharedTable(
    name: "thread_response",
    measures: [
      Measure(
        cells: [
          Cell("threads"), Cell("threads_without_comments"),
          Cell("threads", minus: ["threads_without_comments"]), Cell("base_comments"),
          Cell("other_base"),
        ],
        columns: ["threads", "threads_without_comments", "base_comments", "other_base", "strata"]
          + answers),
      Measure(
        cells: [
          Cell("comments", authors: "authors"), Cell("base_comments", minus: ["comments"]),
          Cell("other_comments", authors: "other_authors"),
          Cell("other_base", minus: ["other_comments"]),
        ], columns: answers),
    ], group: ["level", "post_theme", "comment_theme"], sumIsTold: false)

  private static let answers =
    [
      "comments", "share", "low", "high", "authors", "other_comments", "other_share",
      "other_authors",
    ] + odds

  private static let speakers = SharedTable(
    name: "speakers",
    measures: [
      Measure(
        cells: [Cell("documents", authors: "authors")],
        columns: ["mentions", "affirmed", "negated", "documents", "authors", "base_sentences"]),
      Measure(
        cells: [
          Cell("affirmed"), Cell("negated"), Cell("mentions", minus: ["affirmed", "negated"]),
        ], columns: ["affirmed", "negated"]),
    ], group: ["given", "theme"])

  /// Tables about nobody: names, definitions, how well the program did, what it was made with.
  static let whole = ["validity", "themes", "about"]
}
