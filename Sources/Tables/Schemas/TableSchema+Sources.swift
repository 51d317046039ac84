extension TableSchema {
  package static let archives = TableSchema(
    "crawl/archives",
    "Wat een scan zag van een archief, van een stuk daarvan, of van de losse bestanden in een map",
    "What a scan saw of an archive, of a stretch of one, or of the loose files in a folder",
    [
      source,
      Column("start", .integer, "Waar het stuk begint", "Where the stretch starts"),
      Column("bytes", .integer, "Lengte van het stuk", "Length of the stretch"),
      sha256,
    ] + description + [captureCount, revisitCount, scanRejects, otherRecords])

  package static let sources = TableSchema(
    "crawl/sources",
    "Een archief, of de losse bestanden in een map: wat het is, en wat eruit kwam",
    "One archive, or the loose files in a folder: what it is, and what came of it",
    [
      source, sha256,
      Column("bytes", .integer, "Lengte in bytes", "Length in bytes"),
    ] + description + [
      captureCount, revisitCount,
      Column("pages", .integer, "Captures die gelezen worden", "Captures that are read"),
      Column(
        "repeats", .integer, "Captures en revisits die in een pagina opgingen (zie merges)",
        "Captures and revisits that went into a page (see merges)"),
      scanRejects, otherRecords,
    ])

  private static let source = Column(
    "source", "Archief onder de dump, of het eerste deel van het pad van losse bestanden",
    "Archive below the dump, or the first part of the path of loose files")
  private static let sha256 = Column(
    "sha256", "SHA-256 van het hele archief; leeg bij losse bestanden en latere stukken",
    "SHA-256 of the whole archive; empty for loose files and later stretches")
  private static let description = [
    Column(
      "format", "warc, warc.gz, arc, arc.gz of files; leeg wat niet te lezen was",
      "warc, warc.gz, arc, arc.gz or files; empty for what could not be read"),
    Column("software", "Wat het archief schreef", "What wrote the archive"),
    Column("operator", "Wie het liet schrijven", "Who had it written", identifying: true),
    Column("collection", "Waar het deel van is", "What it is part of"),
    Column("first_captured_at", .datetime, "Eerste capture", "First capture"),
    Column("last_captured_at", .datetime, "Laatste capture", "Last capture"),
  ]
  private static let captureCount = Column(
    "captures", .integer, "HTML-responsen erin", "HTML responses in it")
  private static let revisitCount = Column(
    "revisits", .integer, "Revisit-records erin", "Revisit records in it")
  private static let scanRejects = Column(
    "rejects", "Wat niet verder ging: reden=aantal", "What did not go on: reason=number")
  private static let otherRecords = Column(
    "other_records", "Records van andere soort: soort=aantal",
    "Records of other types: type=number")
}
