extension TableSchema {
  package static let captures = TableSchema(
    "crawl/captures", "Een gearchiveerde HTML-respons", "One archived HTML response",
    [
      Column("capture_id", "Hash van bron en plaats", "Hash of source and offset"),
      Column("url", "Adres zoals vastgelegd", "Address as recorded", identifying: true),
      Column("captured_at", .datetime, "Tijdstip van vastleggen", "Time of capture"),
      Column(
        "status", .integer, "HTTP-status; leeg waar die er niet is", "HTTP status; empty if none"),
      Column("media_type", "Mediatype van de inhoud", "Media type of the body"),
      Column("charset", "Tekenset volgens de HTTP-kop", "Character set given by the HTTP header"),
      Column(
        "bytes", .integer, "Lengte van de inhoud na uitpakken van overdracht en compressie",
        "Length of the body after transfer and content encodings are undone"),
      Column("digest", "SHA-1 van die inhoud", "SHA-1 of that body"),
      Column(
        "payload_digest", "Digest die het record zelf noemt", "Digest that the record itself gives"),
      Column("record_id", "WARC-Record-ID", "WARC-Record-ID"),
      Column("shard", "Deel van de dump", "Shard of the dump"),
      Column("source", "Archief of bestand onder de dump", "Archive or file below the dump"),
      Column(
        "record_offset", .integer, "Plaats van het record in de bron",
        "Offset of the record in its source"),
      Column("record_length", .integer, "Lengte van het record daar", "Length of the record there"),
    ])

  package static let links = TableSchema(
    "crawl/links", "Een link binnen een site, eenmaal per capture",
    "One link within a site, once per capture",
    [
      Column("capture_id", "Capture waarin de link staat", "Capture that holds the link"),
      Column("from_url", "Adres van de pagina", "Address of the page", identifying: true),
      Column(
        "to_url", "Adres waarnaar de link wijst", "Address the link leads to", identifying: true),
      Column(
        "relation", "Soort link (a, canonical, next, redirect, …)",
        "Kind of link (a, canonical, next, redirect, …)"),
    ])

  package static let revisits = TableSchema(
    "crawl/revisits", "Een revisit-record: dezelfde inhoud opnieuw gezien",
    "One revisit record: the same content seen again",
    [
      Column("record_id", "WARC-Record-ID", "WARC-Record-ID"),
      Column("url", "Adres zoals vastgelegd", "Address as recorded", identifying: true),
      Column("captured_at", .datetime, "Tijdstip van vastleggen", "Time of capture"),
      Column("refers_to", "Record of adres en tijd waarnaar het verwijst", "What it refers to"),
      Column("payload_digest", "Digest van de herhaalde inhoud", "Digest of the repeated payload"),
      Column("source", "Archief onder de dump", "Archive below the dump"),
      Column("record_offset", .integer, "Plaats van het record", "Offset of the record"),
    ])

  package static let crawlRejects = TableSchema(
    "crawl/rejects", "Wat niet als capture of pagina verder gaat, met plaats en reden",
    "What does not go on as a capture or page, with its place and reason",
    [
      Column("source", "Archief of bestand onder de dump", "Archive or file below the dump"),
      Column("record_offset", .integer, "Plaats in de bron", "Offset in the source"),
      Column("record_type", "Soort record", "Kind of record"),
      Column("url", "Adres waar bekend", "Address where known", identifying: true),
      Column("reason", "Reden, één woord", "Reason, one word"),
      Column("detail", "Toelichting", "Explanation"),
      Column("count", .integer, "Aantal waarvoor de rij staat", "How many the row stands for"),
    ])

  package static let threads = TableSchema(
    "crawl/threads", "Een thread: een bericht met alles wat eronder gezegd is",
    "One thread: a post with everything said under it",
    [
      Column(
        "thread_url", "Canoniek adres van het bericht", "Canonical address of the post",
        identifying: true),
      Column("site", "Site", "Site"),
      Column("link_depth", .integer, "Links vanaf de voorpagina", "Links from the site's root"),
      Column("captures", .integer, "Aantal captures", "Number of captures"),
      Column("first_captured_at", .datetime, "Eerste capture", "First capture"),
      Column("last_captured_at", .datetime, "Laatste capture", "Last capture"),
    ])

  package static let pages = TableSchema(
    "crawl/pages", "Een capture die gelezen wordt", "One capture chosen to be read",
    [
      Column("page_id", "Hash van adres, tijd en digest", "Hash of URL, time and digest"),
      Column("url", "Adres zoals vastgelegd", "Address as recorded", identifying: true),
      Column("canonical_url", "Canoniek adres", "Canonical address", identifying: true),
      Column("thread_url", "Adres van de thread", "Address of the thread", identifying: true),
      Column("captured_at", .datetime, "Tijdstip van vastleggen", "Time of capture"),
      Column("page_kind", "post, comments, list of other", "post, comments, list or other"),
      Column("site", "Site", "Site"),
      Column("shard", "Deel van de dump", "Shard of the dump"),
      Column("source", "Archief of bestand onder de dump", "Archive or file below the dump"),
      Column("record_offset", .integer, "Plaats van het record", "Offset of the record"),
      Column("record_length", .integer, "Lengte van het record", "Length of the record"),
      Column("digest", "SHA-1 van de inhoud", "SHA-1 of the body"),
      Column("capture_id", "De capture die gelezen wordt", "The capture that is read"),
      Column(
        "uncaptured", "Op een lijst: adressen van berichten zonder capture, met blanco's ertussen",
        "On a list: addresses of posts without a capture, separated by blanks", identifying: true),
    ])

  package static let missing = TableSchema(
    "crawl/missing", "Een bericht waarnaar gelinkt wordt maar dat niet gearchiveerd is",
    "A post that is linked to but was never captured",
    [
      Column("url", "Canoniek adres", "Canonical address", identifying: true),
      Column("site", "Site", "Site"),
      Column("relation", "Soort link", "Kind of link"),
      Column("links", .integer, "Aantal pagina's met een link ernaar", "Pages that link to it"),
    ])

  package static let crawlMerges = TableSchema(
    "crawl/merges", "Een capture die in een andere opging", "One capture merged into another",
    [
      Column("item_id", "Wat opging", "What was merged"),
      Column("kept_id", "Waarin", "Into what"),
      Column("rule", "Volgens welke regel", "By which rule"),
    ])
}
