extension TableSchema {
  package static let mentions = TableSchema(
    "detect/mentions", "Een plaats waar een thema geuit wordt",
    "One place where a theme is expressed",
    [
      Column("doc_id", "Document", "Document"),
      Column("paragraph", .integer, "Alinea, vanaf 1", "Paragraph, from 1"),
      Column(
        "sentence", .integer, "Zin in de alinea, vanaf 1", "Sentence in the paragraph, from 1"),
      Column(
        "start", .integer, "Begin in de alinea, in codepunten",
        "Start in the paragraph, in code points"),
      Column("stop", .integer, "Einde daar, niet inbegrepen", "End there, exclusive"),
      Column("theme", "Thema", "Theme"),
      Column(
        "pattern", "Patronen die het vonden, gescheiden door |",
        "Patterns that found it, separated by |"),
      Column("evidence", "De gevonden woorden", "The matched words", identifying: true),
      Column("polarity", "affirmed, negated of hypothetical", "affirmed, negated or hypothetical"),
      Column("voice", "author, quoted of commenter", "author, quoted or commenter"),
      Column(
        "speaker", "Rol van wie het zegt of vindt", "Role of the one whose words or view it is"),
      Column("score", .number, "Gewicht", "Weight"),
      Column("cue", "Wat ontkent of voorwaardelijk maakt", "What negates or conditions it"),
    ])

  package static let voices = TableSchema(
    "detect/voices", "De stem van een zin", "The voice of one sentence",
    [
      Column("doc_id", "Document", "Document"),
      Column("paragraph", .integer, "Alinea, vanaf 1", "Paragraph, from 1"),
      Column(
        "sentence", .integer, "Zin in de alinea, vanaf 1", "Sentence in the paragraph, from 1"),
      Column("voice", "author, quoted of commenter", "author, quoted or commenter"),
      Column(
        "attributed", .boolean, "De zin geeft de mening van een ander weer zonder aanhaling",
        "The sentence reports another's view without quoting"),
      Column(
        "speaker", "Rol van wie het zegt of vindt", "Role of the one whose words or view it is"),
    ])

  package static let topics = TableSchema(
    "detect/topics", "Een onderwerp van een document", "One topic of a document",
    [
      Column("doc_id", "Document", "Document"),
      Column("topic", "Onderwerp", "Topic"),
      Column(
        "evidence", "De woorden waaruit dat blijkt", "The words that show it", identifying: true),
    ])
}
