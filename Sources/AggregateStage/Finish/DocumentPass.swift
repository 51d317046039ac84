/// Passes over all documents, thread by thread and site by site, and fills the tables made of them.
struct DocumentPass: ~Copyable {
  private let folder: FigureFolder
  private var reader: DocumentReader
  private var thread: ThreadDocuments?
  private var tables: ThemeTables
  private var cooccurrence: Cooccurrence
  private var response: ThreadResponse
  var voices: VoiceTables
  var sites: SiteTables
  var coverage: CoverageTables
  private(set) var totals = DocumentTotals()

  init(themes: ThemeList, calendar: Calendar, folder: FigureFolder) throws {
    self.folder = folder
    let tables = try ThemeTables(themes: themes, calendar: calendar, folder: folder)
    let sites = try SiteTables(themes: themes, folder: folder)
    reader = DocumentReader(themes: themes)
    self.tables = tables
    self.sites = sites
    coverage = CoverageTables(folder: folder)
    cooccurrence = Cooccurrence(themes: themes)
    response = ThreadResponse(themes: themes)
    voices = VoiceTables(themes: themes)
  }

  /// Takes the documents in the order of the sums: by site, then by thread.
  mutating func add(_ row: borrowing SumsReader, _ copies: borrowing CopyFinder) throws {
    if let thread {
      if !row.isKey(1, thread.site) {
        try endSite()
        reader.startSite()
      } else if !row.isKey(2, thread.id) {
        try endThread()
        self.thread = ThreadDocuments(site: thread.site, id: row.key(2))
      }
    }
    if thread == nil { thread = ThreadDocuments(site: row.key(1), id: row.key(2)) }
    let document = try reader.read(row)
    let reason = row.withKey(3) { copies.reason($0) }
    totals.add(document, excluded: reason)
    coverage.add(document, site: thread?.site ?? "", excluded: reason)
    if reason == nil { thread?.append(document) }
  }

  private mutating func endThread() throws {
    guard let ended = thread, !ended.documents.isEmpty else { return }
    tables.add(ended)
    cooccurrence.add(ended)
    response.add(ended)
    voices.add(ended)
    try sites.add(ended)
  }

  /// Closes the clusters of the present site.
  mutating func endSite() throws {
    guard let site = thread?.site else { return }
    try endThread()
    thread = nil
    try tables.endSite(site)
    cooccurrence.endSite()
    response.endSite()
    voices.endSite()
    try sites.endSite(site, authors: reader.authors)
  }

  consuming func finish() throws {
    try cooccurrence.finish(folder: folder)
    try response.finish(folder: folder)
    try voices.finish(folder: folder, speakers: reader.speakers)
    try sites.finish()
    try coverage.write()
    try tables.finish(topics: reader.topics, periods: reader.periods)
  }
}
