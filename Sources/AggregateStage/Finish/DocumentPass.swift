/// Passes over all documents, thread by thread and site by site, and fills the tables made of them.
struct DocumentPass: ~Copyable {
  private let themes: ThemeList
  private let folder: String
  private var thread: ThreadDocuments?
  private var tables: ThemeTables
  private var cooccurrence: Cooccurrence
  private var response: ThreadResponse
  var voices: VoiceTables
  var sites: SiteTables
  var coverage: CoverageTables
  private(set) var totals = DocumentTotals()

  init(themes: ThemeList, calendar: Calendar, folder: String) throws {
    self.themes = themes
    self.folder = folder
    let tables = try ThemeTables(themes: themes, calendar: calendar, folder: folder)
    let sites = try SiteTables(themes: themes, folder: folder)
    self.tables = tables
    self.sites = sites
    coverage = CoverageTables(folder: folder)
    cooccurrence = Cooccurrence(themes: themes)
    response = ThreadResponse(themes: themes)
    voices = VoiceTables(themes: themes)
  }

  /// Takes the documents in the order of the sums: by site, then by thread.
  mutating func add(_ line: DocumentLine, _ copies: borrowing CopyFinder) throws {
    if let thread, thread.site != line.site {
      try endSite()
    } else if let thread, thread.id != line.thread {
      try endThread()
    }
    if thread == nil { thread = ThreadDocuments(site: line.site, id: line.thread) }
    let entry = ThreadDocuments.Entry(line, themes: themes)
    let reason = copies.reason(line.id)
    totals.add(entry, excluded: reason)
    coverage.add(entry, excluded: reason)
    if reason == nil { thread?.entries.append(entry) }
  }

  private mutating func endThread() throws {
    guard let ended = thread else { return }
    thread = nil
    guard !ended.entries.isEmpty else { return }
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
    try tables.endSite()
    response.endSite()
    voices.endSite()
    try sites.endSite(site)
  }

  consuming func finish() throws {
    try cooccurrence.finish(folder: folder)
    try response.finish(folder: folder)
    try voices.finish(folder: folder)
    try sites.finish()
    try coverage.write()
    try tables.finish()
  }
}
