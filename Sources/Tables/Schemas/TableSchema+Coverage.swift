/// What was read, what became of it, and what was lost on the way.
extension TableSchema {
  package static let coverage = TableSchema(
    "aggregate/coverage", "Van captures tot vermeldingen: wat bleef en wat verloren ging",
    "From captures to mentions: what stayed and what was lost",
    [
      Column("step", .integer, "Volgorde", "Order"),
      Column("stage", "Stap", "Stage"),
      Column("unit", "Wat geteld is", "What was counted"),
      Column("fate", "read, kept, merged of rejected", "read, kept, merged or rejected"),
      Column("reason", "Reden of soort", "Reason or kind"),
      Column("n", .integer, "Aantal", "Number"),
    ])

  package static let coverageBySiteYear = TableSchema(
    "aggregate/coverage_by_site_year", "Documenten per site en jaar: van gelezen tot met een thema",
    "Documents by site and year: from read to with a theme",
    [
      Column("site", "Site", "Site", identifying: true),
      Column("year", .integer, "Jaar; leeg zonder datum", "Year; empty without a date"),
      Column("kind", "post of comment", "post or comment"),
      Column("documents", .integer, "Documenten", "Documents"),
      Column("dutch", .integer, "Waarvan Nederlands", "Of which Dutch"),
      Column("counted", .integer, "Zonder kopieën en spam", "Without copies and spam"),
      Column("on_topic", .integer, "Waarvan over een onderwerp", "Of which on topic"),
      Column("with_theme", .integer, "Waarvan met een thema", "Of which with a theme"),
      Column("sentences", .integer, "Zinnen over een onderwerp", "Sentences on topic"),
      Column("mentions", .integer, "Vermeldingen", "Mentions"),
      Column("copies", .integer, "Kopieën, niet meegeteld", "Copies, not counted"),
      Column("spam", .integer, "Spam, niet meegeteld", "Spam, not counted"),
    ])

  package static let coverageBySite = TableSchema(
    "aggregate/coverage_by_site", "Een site: van captures tot vermeldingen",
    "One site: from captures to mentions",
    [
      Column("site", "Site", "Site", identifying: true),
      Column(
        "captures", .integer, "Captures, met wat samengevoegd of afgewezen is",
        "Captures, with those merged or rejected"),
      Column("pages", .integer, "Gelezen pagina's", "Pages read"),
      Column("documents", .integer, "Berichten en reacties", "Posts and comments"),
      Column("dutch", .integer, "Waarvan Nederlands", "Of which Dutch"),
      Column("counted", .integer, "Zonder kopieën en spam", "Without copies and spam"),
      Column("on_topic", .integer, "Waarvan over een onderwerp", "Of which on topic"),
      Column("sentences", .integer, "Zinnen over een onderwerp", "Sentences on topic"),
      Column("with_theme", .integer, "Documenten met een thema", "Documents with a theme"),
      Column("mentions", .integer, "Vermeldingen", "Mentions"),
    ] + linked)

  private static let linked = [
    Column(
      "captured_posts", .integer, "Adressen van berichten die gelezen zijn",
      "Addresses of posts that were read"),
    Column(
      "uncaptured_posts", .integer,
      "Adressen van berichten waarnaar gelinkt wordt maar die niet gearchiveerd zijn",
      "Addresses of posts that are linked to but were never captured"),
    Column(
      "captured_share", .number, "Gelezen gedeeld door beide samen", "Read over both together"),
  ]

  package static let linkedPosts = TableSchema(
    "aggregate/linked_posts", "Hoeveel van de berichten waarnaar gelinkt wordt gearchiveerd is",
    "How many of the posts that are linked to were captured",
    [
      Column("site", "Site", "Site", identifying: true),
      Column(
        "year", .integer, "Jaar in het adres; leeg zonder", "Year in the address; empty without"),
    ] + linked)

  package static let coverageBySource = TableSchema(
    "aggregate/coverage_by_source",
    "Een archief, of een map met een spiegel: van captures tot vermeldingen; kopieën tellen mee",
    "One archive, or a folder with a mirror: from captures to mentions, copies among them",
    [
      Column(
        "source", "Archief of map onder de dump", "Archive or folder below the dump",
        identifying: true),
      Column("captures", .integer, "Captures en revisits", "Captures and revisits"),
      Column("pages", .integer, "Gelezen pagina's", "Pages read"),
      Column("documents", .integer, "Berichten en reacties", "Posts and comments"),
      Column("dutch", .integer, "Waarvan Nederlands", "Of which Dutch"),
      Column("on_topic", .integer, "Waarvan over een onderwerp", "Of which on topic"),
      Column("with_theme", .integer, "Waarvan met een thema", "Of which with a theme"),
      Column("sentences", .integer, "Zinnen over een onderwerp", "Sentences on topic"),
      Column("mentions", .integer, "Vermeldingen", "Mentions"),
    ])

  package static let coverageLosses = TableSchema(
    "aggregate/coverage_losses", "Wat wegviel, per site en jaar, met de reden",
    "What was lost, by site and year, with the reason",
    [
      Column("site", "Site", "Site", identifying: true),
      Column(
        "year", .integer, "Jaar van publicatie; leeg waar dat niet bekend is",
        "Year of publication; empty where it is not known"),
      Column("stage", "Stap", "Stage"),
      Column("unit", "captures, pages of documents", "captures, pages or documents"),
      Column("reason", "Reden", "Reason"),
      Column("n", .integer, "Aantal", "Number"),
    ])
}
