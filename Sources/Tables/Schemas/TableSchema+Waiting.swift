extension TableSchema {
  package static let waiting = TableSchema(
    "crawl/waiting", "Een bestand dat nog onderweg kan zijn en op de volgende nacht wacht",
    "A file that may still be on its way, and waits for the next night",
    [
      Column("source", "Archief of bestand onder de dump", "Archive or file below the dump"),
      Column("bytes", .integer, "Grootte van het bestand", "Size of the file"),
      Column(
        "modified", .integer, "Laatste wijziging, in nanoseconden sinds 1970",
        "Last change, in nanoseconds since 1970"),
      Column(
        "reason",
        "young: te kort geleden gewijzigd; unfinished: eindigt midden in een record; refused: mag of kan niet gelezen worden",
        "young: changed too short a time ago; unfinished: ends in the middle of a record; refused: may or can not be read"
      ),
      Column(
        "known", .boolean, "Of blijft staan wat er eerder van gelezen is",
        "Whether what was read of it before stays"),
    ])
}
