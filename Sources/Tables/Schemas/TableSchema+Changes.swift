extension TableSchema {
  package static let changes = TableSchema(
    "aggregate/changes",
    "Wat er in een jaar van publicatie bijkwam en wegging sinds de vorige generatie (alleen na make nightly)",
    "What came and went in a year of publication since the last generation (after make nightly only)",
    [
      Column(
        "year", .partialDate, "Jaar van publicatie; leeg zonder datum",
        "Year of publication; empty without a date"),
      Column("kind", "post of comment", "post or comment"),
      Column(
        "theme", "Thema dat de documenten bevestigen; leeg: alle Nederlandse documenten",
        "Theme that the documents affirm; empty: all Dutch documents"),
      Column("documents_before", .integer, "Documenten in de vorige", "Documents in the last one"),
      Column("added", .integer, "Daarbij gekomen", "Documents added"),
      Column("withdrawn", .integer, "Daarvan weggegaan", "Documents withdrawn"),
      Column(
        "documents_after", .integer, "Documenten nu: vorige + erbij - weg",
        "Documents now: last + added - withdrawn"),
      Column(
        "base_before", .integer, "Documenten over een onderwerp in de vorige",
        "Documents on topic in the last one"),
      Column(
        "base_after", .integer, "Documenten over een onderwerp nu", "Documents on topic now"),
      Column("share_before", .number, "Aandeel in de vorige", "Share in the last one"),
      Column("share_after", .number, "Aandeel nu", "Share now"),
      Column("difference", .number, "Het tweede min het eerste", "The second less the first"),
    ])
}
