/// The tables of figures that list what was counted: sentences, sites, threads, authors, words.
extension TableSchema {
  package static let kwic = TableSchema(
    "aggregate/kwic", "Zinnen met een thema, een steekproef per thema, stem en polariteit",
    "Sentences with a theme, a sample by theme, voice and polarity",
    [
      theme, Column("voice", "author, quoted of commenter", "author, quoted or commenter"),
      Column("polarity", "affirmed, negated of hypothetical", "affirmed, negated or hypothetical"),
      Column("doc_id", "Document", "Document"), kind,
      Column("site", "Site", "Site", identifying: true),
      Column("published_at", .partialDate, "Datum van publicatie", "Date of publication"),
      Column("paragraph", .integer, "Alinea", "Paragraph"),
      Column("sentence", .integer, "Zin", "Sentence"),
      Column("pre", "Wat ervoor staat", "What stands before", identifying: true),
      Column("keyword", "De gevonden woorden", "The matched words", identifying: true),
      Column("post", "Wat erna staat", "What stands after", identifying: true),
      Column("title", "Titel van het bericht", "Title of the post", identifying: true),
      Column("url", "Adres", "Address", identifying: true),
      Column("captured_at", .datetime, "Tijdstip van vastleggen", "Time of capture"),
      Column("source", "Archief onder de dump", "Archive below the dump"),
      Column("record_offset", .integer, "Plaats van het record", "Offset of the record"),
    ])

  package static let sites = TableSchema(
    "aggregate/sites", "Een site", "One site",
    [
      Column("site", "Site", "Site", identifying: true),
      Column("pages", .integer, "Gelezen pagina's", "Pages read"),
      Column("documents", .integer, "Nederlandse documenten", "Dutch documents"),
      Column("posts", .integer, "Waarvan berichten", "Of which posts"),
      Column("comments", .integer, "Waarvan reacties", "Of which comments"),
      Column("threads", .integer, "Threads", "Threads"),
      Column("on_topic", .integer, "Documenten over een onderwerp", "Documents on topic"),
      Column("with_theme", .integer, "Documenten met een thema", "Documents with a theme"),
      Column("authors", .integer, "Bekende schrijvers", "Known authors"),
      Column("first_published", .partialDate, "Eerste datum", "First date"),
      Column("last_published", .partialDate, "Laatste datum", "Last date"),
      Column("undated", .integer, "Documenten zonder datum", "Documents without a date"),
      Column(
        "commonest_day", .partialDate, "Dag met de meeste berichten",
        "Day with the most posts"),
      Column(
        "posts_on_it", .integer, "Berichten van die dag", "Posts of that day"),
      Column(
        "suspect_dates", .boolean,
        "Of een derde of meer van de berichten van die dag is: dan zegt die datum niets",
        "Whether a third or more of the posts is of that day: then that date says nothing"),
    ])

  package static let threadFigures = TableSchema(
    "aggregate/threads", "Een thread", "One thread",
    [
      Column("thread_id", "doc_id van het bericht", "doc_id of the post"),
      Column("site", "Site", "Site", identifying: true),
      Column("published_at", .partialDate, "Datum van het bericht", "Date of the post"),
      Column("on_topic", .boolean, "Over een onderwerp", "On topic"),
      Column("comments", .integer, "Nederlandse reacties", "Dutch comments"),
      Column("direct", .integer, "Waarvan op het bericht", "Of which on the post"),
      Column("authors", .integer, "Bekende schrijvers", "Known authors"),
      Column(
        "announced_comments", .integer, "Reacties die de pagina noemt",
        "Comments that the page announces"),
      Column("post_themes", "Thema's van het bericht", "Themes of the post"),
      Column("comment_themes", "Thema's van de reacties", "Themes of the comments"),
    ])

  package static let authors = TableSchema(
    "aggregate/authors", "Een schrijver op een site", "One author on one site",
    [
      Column("site", "Site", "Site", identifying: true),
      Column("author", "Pseudoniem", "Pseudonym", identifying: true),
      Column("posts", .integer, "Berichten", "Posts"),
      Column("comments", .integer, "Reacties", "Comments"),
      Column("threads", .integer, "Threads", "Threads"),
      Column("on_topic", .integer, "Documenten over een onderwerp", "Documents on topic"),
      Column("with_theme", .integer, "Documenten met een thema", "Documents with a theme"),
      Column("first_published", .partialDate, "Eerste datum", "First date"),
      Column("last_published", .partialDate, "Laatste datum", "Last date"),
    ])

  package static let announcedComments = TableSchema(
    "aggregate/announced_comments", "Hoeveel reacties pagina's noemen en hoeveel er gevonden zijn",
    "How many comments pages announce, and how many were found",
    [
      Column("site", "Site", "Site", identifying: true),
      Column(
        "threads", .integer, "Threads die een aantal noemen", "Threads that announce a number"),
      Column("announced", .integer, "Genoemde reacties", "Announced comments"),
      Column("found", .integer, "Gevonden Nederlandse reacties", "Dutch comments found"),
      Column("ratio", .number, "Gevonden gedeeld door genoemd", "Found over announced"),
      Column("complete", .integer, "Threads waar het klopt", "Threads where it fits"),
      Column("fewer", .integer, "Threads met minder dan genoemd", "Threads with fewer"),
      Column("more", .integer, "Threads met meer dan genoemd", "Threads with more"),
    ])

  package static let copies = TableSchema(
    "aggregate/copies", "Een document dat niet meetelt: een kopie of spam",
    "A document that is not counted: a copy or spam",
    [
      Column("doc_id", "Document", "Document"),
      Column(
        "kept_id", "Het document dat meetelt; leeg bij spam",
        "The one that counts; empty for spam"),
      Column("rule", "copy of spam", "copy or spam"), kind,
      Column("site", "Site", "Site", identifying: true),
      Column("published_at", .partialDate, "Datum", "Date"),
      Column("n_words", .integer, "Woorden", "Words"),
      Column("fingerprint", "Vingerafdruk", "Fingerprint"),
    ])

  package static let vocabularyFigures = TableSchema(
    "aggregate/vocabulary", "Een woordvorm die in minstens twee Nederlandse documenten staat",
    "One word form that stands in at least two Dutch documents",
    [
      Column("token", "Woordvorm", "Word form"), Column("lemma", "Lemma", "Lemma"),
      Column("gf", .integer, "Aantal keren", "Number of occurrences"),
      Column("df", .integer, "Aantal documenten", "Number of documents"),
      Column(
        "df_ratio", .number, "Deel van de Nederlandse documenten", "Part of the Dutch documents"),
      Column("idf", .number, "ln(documenten / df)", "ln(documents / df)"),
    ])

  package static let themes = TableSchema(
    "aggregate/themes", "Een thema zoals het geteld is", "One theme as it was counted",
    [
      theme, Column("label_nl", "Naam in het Nederlands", "Name in Dutch"),
      Column("label_en", "Naam in het Engels", "Name in English"),
      Column("definition_nl", "Wat eronder valt, in het Nederlands", "What it covers, in Dutch"),
      Column("definition_en", "Wat eronder valt, in het Engels", "What it covers, in English"),
    ])

  package static let about = TableSchema(
    "aggregate/about", "Waarmee de cijfers gemaakt zijn", "What the figures were made with",
    [
      Column("name", "Gegeven", "Item"), Column("value", "Waarde", "Value"),
    ])

  package static let validity = TableSchema(
    "aggregate/validity", "Hoe ver codeurs het eens zijn, en het programma met hen",
    "How far coders agree, and the program with them",
    [
      Column("subject", "Thema, polarity of voice", "Theme, polarity or voice"),
      Column(
        "measure", "alpha, f1_between_coders, precision, recall, f1, prevalence of accuracy",
        "alpha, f1_between_coders, precision, recall, f1, prevalence or accuracy"),
      Column("value", .number, "Waarde; leeg waar niet vast te stellen", "Value; empty if unknown"),
      low, high,
      Column(
        "n", .integer, "Eenheden; bij een thema tegenover het programma de gecodeerde zinnen ermee",
        "Units; for a theme against the program the coded sentences that have it"),
      Column(
        "verdict",
        "good (vanaf 0,80), tentative (vanaf 0,667), low, unknown of cannot_be_determined",
        "good (from 0.80), tentative (from 0.667), low, unknown or cannot_be_determined"),
      Column("themes_sha256", "Hash van de thema's toen", "Hash of the themes then"),
      Column("sums_sha256", "Hash van het archief toen", "Hash of the archive then"),
    ])
}
