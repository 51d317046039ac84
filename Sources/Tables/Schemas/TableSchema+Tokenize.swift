extension TableSchema {
  package static let sentences = TableSchema(
    "tokenize/sentences", "Een Nederlandse zin", "One Dutch sentence",
    [
      Column("doc_id", "Document", "Document"),
      Column("paragraph", .integer, "Alinea, vanaf 1", "Paragraph, from 1"),
      Column(
        "sentence", .integer, "Zin in de alinea, vanaf 1", "Sentence in the paragraph, from 1"),
      Column("role", "Rol van de alinea", "Role of the paragraph"),
      Column(
        "start", .integer, "Begin in de alinea, in codepunten",
        "Start in the paragraph, in code points"),
      Column("stop", .integer, "Einde daar, niet inbegrepen", "End there, exclusive"),
      Column("text", "De zin", "The sentence", identifying: true),
      Column(
        "tokens", "Tokens, door spaties gescheiden", "Tokens, separated by blanks",
        identifying: true),
      Column("lemmas", "Lemma's, één per token", "Lemmas, one for each token", identifying: true),
    ])

  package static let vocabulary = TableSchema(
    "tokenize/vocabulary", "Een woordvorm in een jaar", "One word form in one year",
    [
      Column("lemma", "Lemma", "Lemma"),
      Column("token", "Woordvorm", "Word form"),
      Column(
        "year", .integer, "Jaar van publicatie; leeg waar onbekend",
        "Year of publication; empty if unknown"),
      Column("gf", .integer, "Aantal keren", "Number of occurrences"),
      Column("df", .integer, "Aantal documenten", "Number of documents"),
    ])
}
