extension TableSchema {
  package static let shards = TableSchema(
    "crawl/shards", "Een archief, een stuk daarvan of een los bestand dat samen gelezen wordt",
    "One archive, stretch of one or loose file, of those that are read together",
    [
      Column("source", "Archief of bestand onder de dump", "Archive or file below the dump"),
      Column(
        "kind", "archive, file of unreadable", "archive, file or unreadable"),
      Column("bytes", .integer, "Grootte van het bestand", "Size of the file"),
      Column(
        "modified", .integer, "Laatste wijziging, in nanoseconden sinds 1970",
        "Last change, in nanoseconds since 1970"),
      Column("start", .integer, "Eerste byte van het stuk", "First byte of the stretch"),
      Column("stop", .integer, "Einde van het stuk", "End of the stretch"),
      Column("detail", "Waarom het niet gelezen kan worden", "Why it cannot be read"),
    ])
}
