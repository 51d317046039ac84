/// The figures of themes, and what they share.
extension TableSchema {
  /// The tables of figures, in the order in which people read them.
  package static let aggregated: [TableSchema] =
    [
      themesByKind, themesByYear, themesByMonth, themesByFiveYears, themesBySite, themesByTopic,
      themesByVoice, themesByPolarity, cooccurrence, threadResponse, speakers, themeTerms, kwic,
      changes, coverage, coverageBySite, coverageBySiteYear, coverageBySource, coverageLosses,
      linkedPosts,
      sites, threadFigures, authors, announcedComments, copies,
      vocabularyFigures, themes, about, validity,
    ]

  static let kind = Column("kind", "post of comment", "post or comment")
  static let theme = Column("theme", "Thema", "Theme")
  private static let share = Column(
    "share", .number, "Aandeel: teller gedeeld door basis", "Share: numerator over base")
  static let low = Column(
    "low", .number, "Ondergrens van het 95%-interval", "Lower bound of the 95% interval")
  static let high = Column(
    "high", .number, "Bovengrens van het 95%-interval", "Upper bound of the 95% interval")
  private static let knownAuthors = Column(
    "authors", .integer, "Bekende schrijvers van wat geteld is",
    "Known authors of what is counted")
  private static let qValue = Column(
    "q_value", .number, "Kans op toeval, gecorrigeerd voor alle toetsen in de tabel",
    "False discovery rate over all tests of the table (Benjamini-Hochberg)")
  private static let pValue = Column(
    "p_value", .number, "Tweezijdige kans als er geen verband was",
    "Two-sided probability if there were no association")
  private static let oddsRatio = [
    Column("odds_ratio", .number, "Odds ratio; 1 is geen verband", "Odds ratio; 1 is none"),
    Column(
      "odds_low", .number, "Ondergrens van het 95%-interval daarvan",
      "Lower bound of its 95% interval"),
    Column(
      "odds_high", .number, "Bovengrens van het 95%-interval daarvan",
      "Upper bound of its 95% interval"),
    pValue, qValue,
  ]

  /// How often a theme is expressed, with every base: the same columns in each table of themes.
  private static let measures: [Column] = [
    Column(
      "documents", .integer, "Documenten die het thema bevestigen, in eigen woorden",
      "Documents that affirm the theme in the writer's own words"),
    Column(
      "base_documents", .integer, "Nederlandse documenten over een onderwerp",
      "Dutch documents on a topic"),
    share, low, high,
    Column(
      "design_effect", .number, "Hoeveel groter de variantie is dan bij losse documenten",
      "How much larger the variance is than for independent documents"),
    Column(
      "cluster", "Wat bij elkaar hoort voor het interval: thread of site",
      "What belongs together for the interval: thread or site"),
    Column("all_documents", .integer, "Alle Nederlandse documenten", "All Dutch documents"),
    Column(
      "share_of_all", .number, "Aandeel in alle Nederlandse documenten",
      "Share of all Dutch documents"),
    Column(
      "mentions", .integer, "Vermeldingen, bevestigd en in eigen woorden",
      "Mentions, affirmed and in the writer's own words"),
    Column(
      "base_sentences", .integer, "Zinnen in eigen woorden in documenten over een onderwerp",
      "Sentences in own words in documents on a topic"),
    Column(
      "mentions_per_1000", .number, "Vermeldingen per 1000 zinnen", "Mentions per 1,000 sentences"),
    Column("rate_low", .number, "Ondergrens daarvan", "Its lower bound"),
    Column("rate_high", .number, "Bovengrens daarvan", "Its upper bound"),
    Column(
      "negated_documents", .integer, "Documenten die het thema ontkennen, in eigen woorden",
      "Documents that negate the theme in own words"),
    Column(
      "hypothetical_documents", .integer,
      "Documenten die het vragen, vrezen of veronderstellen, in eigen woorden",
      "Documents that ask, fear or suppose it in own words"),
    Column(
      "quoted_documents", .integer, "Documenten die het van een ander aanhalen",
      "Documents that quote it from another"),
    Column(
      "base_authors", .integer, "Bekende schrijvers (pseudoniemen per site) in de basis",
      "Known authors (pseudonyms per site) in the base"),
    Column(
      "authors", .integer,
      "Bekende schrijvers (pseudoniemen per site) van de documenten met het thema",
      "Known authors (pseudonyms per site) of the documents with the theme"),
    Column("sites", .integer, "Sites in de basis", "Sites in the base"),
    Column(
      "mean_of_sites", .number, "Gemiddelde van de aandelen per site",
      "Mean of the shares of the sites"),
    Column(
      "largest_site_part", .number, "Deel van de basis dat van de grootste site komt",
      "Part of the base that is the largest site's"),
  ]

  private static func period(_ name: String, _ dutch: String, _ english: String) -> [Column] {
    [
      Column(name, .partialDate, dutch + "; leeg zonder datum", english + "; empty without a date"),
      Column(
        "panel", "all: alle sites; fixed: sites die er in minstens 80% van de perioden zijn",
        "all: all sites; fixed: sites there in at least 80% of the periods"),
      kind, theme,
    ] + measures + [
      Column(
        "complete", .boolean, "Of het archief de hele periode beslaat",
        "Whether the archive covers the whole period"),
      Column(
        "enough", .boolean, "Minstens 30 documenten van 3 sites; anders een gat in de lijn",
        "At least 30 documents of 3 sites; else a gap in the line"),
    ]
  }

  package static let themesByKind = TableSchema(
    "aggregate/themes_by_kind", "Hoe vaak een thema voorkomt, berichten en reacties apart",
    "How often a theme is expressed, posts and comments apart",
    [kind, theme] + measures + [
      Column(
        "without_one_site_low", .number, "Laagste aandeel als een site weggelaten wordt",
        "Lowest share when one site is left out"),
      Column(
        "without_one_site_high", .number, "Hoogste aandeel als een site weggelaten wordt",
        "Highest share when one site is left out"),
    ])

  package static let themesByMonth = TableSchema(
    "aggregate/themes_by_month", "Thema's per maand van publicatie",
    "Themes by month of publication", period("month", "Maand", "Month"))

  package static let themesByYear = TableSchema(
    "aggregate/themes_by_year", "Thema's per jaar van publicatie",
    "Themes by year of publication", period("year", "Jaar", "Year"))

  package static let themesByFiveYears = TableSchema(
    "aggregate/themes_by_five_years", "Thema's per vijf jaar, voor kleine archieven",
    "Themes by five years, for small archives",
    period("from_year", "Eerste van de vijf jaren", "First of the five years"))

  package static let themesBySite = TableSchema(
    "aggregate/themes_by_site", "Thema's per site", "Themes by site",
    [Column("site", "Site", "Site", identifying: true), kind, theme] + measures)

  package static let themesByTopic = TableSchema(
    "aggregate/themes_by_topic", "Thema's per onderwerp", "Themes by topic",
    [Column("topic", "Onderwerp", "Topic"), kind, theme] + measures)

  package static let themesByVoice = TableSchema(
    "aggregate/themes_by_voice", "Thema's per stem, in zinnen over een onderwerp",
    "Themes by voice, in sentences on topic",
    [
      Column("voice", "author, quoted of commenter", "author, quoted or commenter"), theme,
      Column(
        "sentences", .integer, "Zinnen van die stem die het thema bevestigen",
        "Sentences of that voice that affirm the theme"),
      Column(
        "base_sentences", .integer, "Alle zinnen van die stem over een onderwerp",
        "All sentences of that voice on topic"),
      share, low, high,
      Column("documents", .integer, "Documenten met zo'n zin", "Documents with such a sentence"),
      knownAuthors,
    ])

  package static let themesByPolarity = TableSchema(
    "aggregate/themes_by_polarity", "Bevestigd, ontkend of verondersteld, per stem",
    "Affirmed, negated or hypothetical, by voice",
    [
      kind, Column("voice", "author, quoted of commenter", "author, quoted or commenter"), theme,
      Column("polarity", "affirmed, negated of hypothetical", "affirmed, negated or hypothetical"),
      Column("mentions", .integer, "Vermeldingen", "Mentions"),
      Column("documents", .integer, "Documenten", "Documents"),
      Column(
        "share", .number, "Aandeel in de vermeldingen van dit thema door deze stem",
        "Share of the mentions of this theme by this voice"),
      knownAuthors,
    ])

  package static let cooccurrence = TableSchema(
    "aggregate/theme_cooccurrence", "Twee thema's in een document of een zin",
    "Two themes in one document or one sentence",
    [
      Column("level", "document of sentence", "document or sentence"), kind,
      Column("theme", "Eerste thema", "First theme"),
      Column("other_theme", "Tweede thema", "Second theme"),
      Column("both", .integer, "Met beide", "With both"),
      Column("with_theme", .integer, "Met het eerste", "With the first"),
      Column("with_other", .integer, "Met het tweede", "With the second"),
      Column("base", .integer, "Alle, over een onderwerp", "All, on topic"),
      Column(
        "expected", .number, "Verwacht aantal als ze los van elkaar stonden",
        "Expected number if they were independent"),
      Column(
        "npmi", .number, "Genormaliseerde wederzijdse informatie, -1 tot 1; vanaf 10 samen",
        "Normalised pointwise mutual information, -1 to 1; from 10 together"),
    ] + oddsRatio + [knownAuthors])

  package static let threadResponse = TableSchema(
    "aggregate/thread_response", "Wat reacties antwoorden op de thema's van een bericht",
    "What comments answer to the themes of a post",
    [
      Column(
        "level", "direct: reacties op het bericht; answer: antwoorden op reacties",
        "direct: comments on the post; answer: answers to comments"),
      Column("post_theme", "Thema van het bericht", "Theme of the post"),
      Column("comment_theme", "Thema van de reactie", "Theme of the comment"),
      Column(
        "threads", .integer, "Threads waarvan het bericht het thema heeft",
        "Threads whose post has the theme"),
      Column(
        "threads_without_comments", .integer, "Waarvan zonder reacties",
        "Of which without comments"),
      Column(
        "comments", .integer, "Reacties daaronder met het thema van de reactie",
        "Comments there with the comment's theme"),
      Column(
        "base_comments", .integer,
        "Alle reacties daaronder, zonder die van de schrijver van het bericht",
        "All comments there, without those of the post's author"),
      share, low, high,
      Column(
        "other_comments", .integer, "Reacties met dat thema onder berichten zonder het eerste",
        "Comments with that theme under posts that lack the first"),
      Column("other_base", .integer, "Alle reacties daaronder", "All comments there"),
      Column("other_share", .number, "Aandeel daar", "Share there"),
      Column(
        "strata", .integer, "Combinaties van site en jaar waarbinnen vergeleken is",
        "Combinations of site and year within which was compared"),
    ] + oddsRatio + [
      knownAuthors,
      Column(
        "other_authors", .integer, "Bekende schrijvers van de reacties onder andere berichten",
        "Known authors of the comments under other posts"),
    ])

  package static let speakers = TableSchema(
    "aggregate/speakers", "Wiens woorden of mening gegeven worden", "Whose words or view are given",
    [
      Column(
        "given", "quoted: aangehaald; attributed: weergegeven zonder aanhaling",
        "quoted, or attributed without quoting"),
      Column("speaker", "Rol; leeg waar onbekend", "Role; empty where unknown"), theme,
      Column("mentions", .integer, "Vermeldingen", "Mentions"),
      Column("affirmed", .integer, "Waarvan bevestigd", "Of which affirmed"),
      Column("negated", .integer, "Waarvan ontkend", "Of which negated"),
      Column("documents", .integer, "Documenten", "Documents"),
      Column(
        "base_sentences", .integer, "Zinnen over een onderwerp met deze spreker",
        "Sentences on topic with this speaker"),
      knownAuthors,
    ])

  package static let themeTerms = TableSchema(
    "aggregate/theme_terms", "Woorden die bij een thema horen", "Words that go with a theme",
    [
      theme, Column("rank", .integer, "Plaats", "Rank"), Column("lemma", "Lemma", "Lemma"),
      Column(
        "n", .integer, "Keren in zinnen met het thema", "Occurrences in sentences of the theme"),
      Column(
        "n_other", .integer, "Keren in andere zinnen over een onderwerp",
        "Occurrences in other sentences on topic"),
      Column("log_odds", .number, "Verschil in log odds", "Difference of the log odds"),
      Column("z", .number, "Verschil in standaardfouten", "Difference in standard errors"),
      pValue, qValue,
      Column(
        "in_dictionary", .boolean, "Of het woordenboek van het thema het al heeft",
        "Whether the theme's dictionary has it already"),
    ])
}
