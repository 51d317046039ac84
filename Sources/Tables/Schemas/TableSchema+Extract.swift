extension TableSchema {
  package static let documents = TableSchema(
    "extract/documents", "Een bericht of een reactie", "One post or one comment",
    [
      Column("doc_id", "Vaste sleutel van het document", "Stable key of the document"),
      Column("page_id", "Pagina waarvan het gelezen is", "Page it was read from"),
      Column("kind", "post of comment", "post or comment"),
      Column("parent_id", "Document waarop de reactie antwoordt", "Document the comment answers"),
      Column("thread_id", "doc_id van het bericht", "doc_id of the post"),
      Column("reply_depth", .integer, "Diepte van antwoorden, vanaf 0", "Depth of answers, from 0"),
      Column("position", .integer, "Plaats in de thread, vanaf 1", "Place in the thread, from 1"),
      Column("url", "Adres van het document", "Address of the document", identifying: true),
      Column("site", "Site", "Site"),
      Column("title", "Titel van het bericht", "Title of the post", identifying: true),
      Column(
        "author", "Schrijver: pseudoniem, of naam onder NAMES=keep",
        "Author: pseudonym, or the name under NAMES=keep", identifying: true),
      Column("published_at", .partialDate, "Wanneer het geschreven is", "When it was written"),
      Column("language", "Taal (ISO 639)", "Language (ISO 639)"),
      Column("language_score", .number, "Zekerheid daarvan, 0 tot 1", "Certainty of that, 0 to 1"),
      Column("n_paragraphs", .integer, "Aantal alinea's", "Number of paragraphs"),
      Column("n_words", .integer, "Aantal woorden", "Number of words"),
      Column("fingerprint", "Vingerafdruk van de woorden", "Fingerprint of the words"),
      Column("published_source", "Waar de datum vandaan komt", "Where the date comes from"),
      Column("modified_at", .partialDate, "Wanneer het gewijzigd is", "When it was changed"),
      Column("captured_at", .datetime, "Tijdstip van vastleggen", "Time of capture"),
      Column(
        "in_newest", .boolean, "Of de nieuwste capture het nog heeft",
        "Whether the newest capture still has it"),
      Column(
        "by_post_author", .boolean, "Reactie van de schrijver van het bericht",
        "Comment by the post's own author"),
      Column("anchor", "Anker op de pagina", "Anchor on the page", identifying: true),
      Column(
        "announced_comments", .integer, "Aantal reacties dat de pagina noemt",
        "Number of comments that the page announces"),
      Column(
        "tags", "Categorieën en labels, gescheiden door |", "Categories and tags, separated by |"),
    ])

  package static let paragraphs = TableSchema(
    "extract/paragraphs", "Een alinea van een document", "One paragraph of a document",
    [
      Column("doc_id", "Document", "Document"),
      Column("paragraph", .integer, "Nummer, vanaf 1", "Number, from 1"),
      Column(
        "role", "title, heading, body, quote, list, caption, code of table",
        "title, heading, body, quote, list, caption, code or table"),
      Column(
        "text", "Tekst, met maskers voor contactgegevens", "Text, contact details masked",
        identifying: true),
    ])

  package static let extractRejects = TableSchema(
    "extract/rejects", "Wat geen document werd, met reden",
    "What became no document, with its reason",
    [
      Column("page_id", "Pagina", "Page"),
      Column("url", "Adres van de pagina", "Address of the page", identifying: true),
      Column("reason", "Reden, één woord", "Reason, one word"),
      Column("detail", "Toelichting", "Explanation"),
      Column("count", .integer, "Aantal waarvoor de rij staat", "How many the row stands for"),
    ])

  package static let extractMerges = TableSchema(
    "extract/merges",
    "Een document dat in een ander opging, of onder new_document de plaats van een ander innam",
    "One document merged into another or, under new_document, standing in the place of another",
    [
      Column("item_id", "Wat opging of nieuw is", "What was merged, or is new"),
      Column("kept_id", "Waarin, of in wiens plaats", "Into what, or in whose place"),
      Column("rule", "Volgens welke regel", "By which rule"),
    ])
}
