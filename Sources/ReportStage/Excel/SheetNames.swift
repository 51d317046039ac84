import Tables

/// What sheets, columns and codes are called in Dutch.
enum SheetNames {
  static func name(of schema: TableSchema) -> String {
    let name = FileSystem.name(of: schema.name)
    return sheets[name] ?? name
  }

  static func title(of column: String) -> String { columns[column] ?? column }

  private static let sheets = parse(
    """
    themes_by_kind	Thema’s
    themes_by_year	Per jaar
    themes_by_month	Per maand
    themes_by_five_years	Per vijf jaar
    themes_by_site	Per site
    themes_by_topic	Per onderwerp
    themes_by_voice	Per stem
    themes_by_polarity	Bevestigd of ontkend
    theme_cooccurrence	Samengaan
    thread_response	Antwoorden
    speakers	Sprekers
    theme_terms	Woorden van thema’s
    kwic	Zinnen
    changes	Veranderd
    coverage	Dekking
    coverage_by_site	Dekking per site
    coverage_by_site_year	Dekking per site en jaar
    coverage_by_source	Dekking per archief
    coverage_losses	Wat wegviel
    linked_posts	Gelinkt en gearchiveerd
    sites	Sites
    threads	Threads
    authors	Schrijvers
    announced_comments	Genoemde reacties
    copies	Kopieën en spam
    vocabulary	Woordenschat
    themes	Definities
    about	Gemaakt met
    validity	Validiteit
    """)

  private static let columns = parse(
    """
    captures	captures
    captured_posts	gelezen berichten
    uncaptured_posts	gelinkt, niet gearchiveerd
    captured_share	aandeel gearchiveerd
    copies	kopieën
    spam	spam
    kind	soort
    theme	thema
    other_theme	ander thema
    documents	documenten
    base_documents	basis: documenten over een onderwerp
    share	aandeel
    low	ondergrens 95%
    high	bovengrens 95%
    design_effect	ontwerpeffect
    cluster	cluster
    all_documents	alle Nederlandse documenten
    share_of_all	aandeel in alle Nederlandse
    mentions	vermeldingen
    base_sentences	basis: zinnen
    mentions_per_1000	vermeldingen per 1000 zinnen
    rate_low	ondergrens per 1000
    rate_high	bovengrens per 1000
    negated_documents	documenten: ontkend
    hypothetical_documents	documenten: verondersteld
    quoted_documents	documenten: aangehaald
    base_authors	basis: schrijvers
    sites	sites
    mean_of_sites	gemiddelde van sites
    largest_site_part	deel van grootste site
    without_one_site_low	laagst zonder één site
    without_one_site_high	hoogst zonder één site
    month	maand
    year	jaar
    from_year	vanaf jaar
    panel	panel
    complete	volledig
    enough	genoeg
    site	site
    topic	onderwerp
    voice	stem
    polarity	polariteit
    sentences	zinnen
    level	niveau
    both	met beide
    with_theme	met thema
    with_other	met ander thema
    base	basis
    expected	verwacht
    npmi	NPMI
    odds_ratio	odds ratio
    odds_low	odds ondergrens
    odds_high	odds bovengrens
    p_value	p
    q_value	q
    post_theme	thema van bericht
    comment_theme	thema van reactie
    threads	threads
    threads_without_comments	threads zonder reacties
    comments	reacties
    base_comments	basis: reacties
    other_comments	reacties elders
    other_base	basis elders
    other_share	aandeel elders
    other_authors	schrijvers elders
    strata	strata
    given	gegeven
    speaker	spreker
    affirmed	bevestigd
    negated	ontkend
    rank	plaats
    lemma	lemma
    token	woordvorm
    n	aantal
    n_other	aantal elders
    log_odds	log odds
    z	z
    in_dictionary	in woordenboek
    doc_id	document
    published_at	datum
    paragraph	alinea
    sentence	zin
    pre	ervoor
    keyword	woorden
    post	erna
    title	titel
    url	adres
    captured_at	vastgelegd
    source	archief
    record_offset	plaats in archief
    step	volgorde
    stage	stap
    unit	eenheid
    fate	lot
    reason	reden
    documents_before	documenten vorige keer
    added	erbij
    withdrawn	weg
    documents_after	documenten nu
    base_before	basis vorige keer
    base_after	basis nu
    share_before	aandeel vorige keer
    share_after	aandeel nu
    difference	verschil
    dutch	Nederlands
    counted	geteld
    on_topic	over een onderwerp
    pages	pagina's
    posts	berichten
    authors	schrijvers
    author	schrijver
    first_published	eerste datum
    last_published	laatste datum
    undated	zonder datum
    thread_id	thread
    direct	direct
    announced_comments	genoemde reacties
    post_themes	thema's van bericht
    comment_themes	thema's van reacties
    announced	genoemd
    found	gevonden
    ratio	verhouding
    fewer	minder
    more	meer
    kept_id	geteld document
    rule	regel
    n_words	woorden
    fingerprint	vingerafdruk
    gf	aantal keren
    df	documenten
    df_ratio	deel van documenten
    idf	idf
    label_nl	naam
    label_en	naam in het Engels
    definition_nl	wat eronder valt
    definition_en	wat eronder valt, in het Engels
    name	gegeven
    value	waarde
    subject	wat
    measure	maat
    verdict	oordeel
    themes_sha256	hash van thema's
    sums_sha256	hash van archief
    """)

  /// Codes in words, in the columns of `worded`.
  static let values = parse(
    """
    post	bericht
    comment	reactie
    author	schrijver
    commenter	reageerder
    quoted	aangehaald
    attributed	weergegeven
    affirmed	bevestigd
    negated	ontkend
    hypothetical	verondersteld
    document	document
    sentence	zin
    all	alle
    fixed	vast
    read	gelezen
    kept	gehouden
    merged	samengevoegd
    rejected	afgewezen
    copy	kopie
    good	goed
    tentative	voorlopig
    low	laag
    unknown	onbekend
    cannot_be_determined	niet vast te stellen
    answer	antwoord
    """)

  static let worded: Set<String> = [
    "kind", "voice", "polarity", "level", "panel", "fate", "given", "rule", "verdict",
  ]

  /// Columns that are shown as a percentage.
  static let shares: Set<String> = [
    "share", "low", "high", "share_of_all", "mean_of_sites", "largest_site_part",
    "without_one_site_low", "without_one_site_high", "other_share", "ratio", "df_ratio",
  ]

  private static func parse(_ lines: String) -> [String: String] {
    Dictionary(
      lines.split(separator: "\n").compactMap { line -> (String, String)? in
        let parts = line.split(separator: "\t")
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
      }, uniquingKeysWith: { first, _ in first })
  }
}
