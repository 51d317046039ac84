import Archives
import Dutch
import Extraction
import Markup
import Stage
import Tables

/// The stage from pages to documents: reads each page of a part, finds what is on it, and writes
/// each post and each comment once.
///
/// In memory stands one thread at a time.
struct ExtractStage: ~Copyable {
  private let pages: String
  private let outputs: ExtractOutputs
  private let bodies: RecordBodies
  private let parser = PageParser()
  /// The folder of access points, where there is one.
  private let access: String?
  private let languages = LanguageIdentifier()
  private var lexicon = NameLexicon()
  private var privacy: DocumentPrivacy
  /// What is left out, if anything.
  private let forgotten: ForgottenList?
  private let dropsWithdrawn: Bool
  private var counts: Counts

  init(
    pages: String, dump: String, access: String? = nil, outputs: ExtractOutputs,
    privacy: DocumentPrivacy, forgotten: ForgottenList?, dropsWithdrawn: Bool
  ) throws(StageError) {
    guard FileSystem.isFolder(dump) else {
      throw StageError(.noInput, "\(dump): there is no such folder")
    }
    self.pages = pages
    self.outputs = outputs
    self.privacy = privacy
    self.forgotten = forgotten
    self.dropsWithdrawn = dropsWithdrawn
    bodies = RecordBodies(dump: dump)
    self.access = access
    counts = Counts(stage: "extract", part: FileSystem.name(of: pages, without: ".csv"))
  }

  /// - Parameter path: where the counts go, if anywhere.
  mutating func run(counts path: String?) throws {
    var rows = try PageRows(path: pages)
    var tables = try ExtractTables(outputs)
    while true {
      let thread = try rows.nextThread()
      if thread.isEmpty { break }
      try run(thread, into: &tables)
    }
    try counts.verify()
    try tables.close(counts, to: path)
  }

  private mutating func run(_ rows: [PageRow], into tables: inout ExtractTables) throws {
    counts.add(.read, "pages", rows.count)
    var readings: [PageReading] = []
    for row in rows {
      do {
        if row.isList {
          try readList(row, &tables)
          continue
        }
        let reading = try read(row, &tables)
        if let reason = Self.emptiness(reading.contents) {
          try reject(row, reason, "", &tables)
        } else {
          readings.append(reading)
        }
      } catch let error as ArchiveError {
        // A page that is only out of reach must not go from the tables.
        if error.kind == .unreadable {
          throw StageError(.noInput, "\(row.source): \(error.detail)")
        }
        try reject(row, error.kind.rawValue, error.detail, &tables)
      }
    }
    var before: String?
    for era in ThreadEra.divide(readings) {
      before = try write(era, after: before, countsPages: true, &tables).post ?? before
    }
  }

  /// Reads the posts that have no page of their own off a list that shows them whole; all else on a
  /// list stands elsewhere.
  private mutating func readList(_ row: PageRow, _ tables: inout ExtractTables) throws {
    var posts: [ListedPost] = []
    if row.kind == "list", !row.uncaptured.isEmpty {
      let page = try page(row, &tables)
      posts = ListReader.read(
        page.tree, url: row.address, capturedAt: row.capturedAt, targets: row.uncaptured,
        lexicon: &lexicon)
    }
    for post in posts where !post.contents.hasPost {
      try tables.reject(row, "teaser", post.address)
    }
    let whole = posts.filter(\.contents.hasPost)
    if whole.isEmpty { return try reject(row, row.kind, "", &tables) }
    var isKept = false
    for post in whole {
      let reading = PageReading(row: row.standing(for: post.address), contents: post.contents)
      for era in ThreadEra.divide([reading]) {
        let written = try write(era, countsPages: false, &tables)
        isKept = isKept || written.isKept
      }
    }
    counts.add(isKept ? .kept : .rejected, "pages", reason: isKept ? "" : "forgotten")
  }

  private mutating func page(_ row: PageRow, _ tables: inout ExtractTables) throws -> Page {
    let body = try bodies.body(source: row.source, offset: row.offset, length: row.length) {
      access.flatMap { AccessFile(path: "\($0)/\(row.shard).access") }
    }
    let page = parser.parse(body.bytes, charset: body.charset)
    var limits = page.tree.limits
    if body.isCut { limits.insert(.size) }
    for limit in limits.names { try tables.reject(row, "limit", limit) }
    if page.repairedSigns > 0 {
      try tables.reject(row, "mojibake_repaired", page.encoding, count: page.repairedSigns)
    }
    return page
  }

  private mutating func read(_ row: PageRow, _ tables: inout ExtractTables) throws -> PageReading {
    let page = try page(row, &tables)
    let contents = PageReader.read(
      page.tree, url: row.address, capturedAt: row.capturedAt,
      isContinuation: row.kind == "comments", lexicon: &lexicon)
    for date in contents.impossibleDates { try tables.reject(row, "impossible_date", date) }
    return PageReading(row: row, contents: contents)
  }

  /// Why a page gives no document; nil where it gives one.
  private static func emptiness(_ contents: PageContents) -> String? {
    if contents.hasPost || !contents.comments.isEmpty { return nil }
    return contents.looksLikeList ? "list" : "no_text"
  }

  private mutating func reject(
    _ row: PageRow, _ reason: String, _ detail: String, _ tables: inout ExtractTables
  ) throws {
    counts.add(.rejected, "pages", reason: reason)
    try tables.reject(row, reason, detail)
  }

  /// Writes the documents of one thread.
  /// - Parameters:
  ///   - before: the post whose place this one takes under its address, if any.
  ///   - countsPages: whether the pages are the thread's alone.
  /// - Returns: the key of the post, where it was kept, and whether any document was.
  private mutating func write(
    _ era: ThreadEra, after before: String? = nil, countsPages: Bool, _ tables: inout ExtractTables
  ) throws -> (post: String?, isKept: Bool) {
    var assembler = ThreadAssembler(languages)
    assembler.assemble(era)
    var documents = KeptDocuments(assembler.documents)
    if dropsWithdrawn { documents.leaveOutWithdrawn() }
    if let forgotten { documents.forget(forgotten, on: era.readings, privacy: &privacy) }
    let keptPages = Set(documents.kept.map(\.pageID))
    for reading in era.readings where countsPages {
      if keptPages.contains(reading.row.pageID) {
        counts.add(.kept, "pages")
      } else if let reason = documents.reason(forPage: reading.row.pageID) {
        counts.add(.rejected, "pages", reason: reason)
      } else {
        counts.add(.merged, "pages", reason: "same_thread")
      }
    }
    counts.add(.read, "documents", assembler.found)
    var (posts, comments, paragraphs) = (0, 0, 0)
    for place in documents.kept.indices {
      try tables.write(documents.kept[place], &privacy)
      if documents.kept[place].kind == .post { posts += 1 } else { comments += 1 }
      paragraphs += documents.kept[place].paragraphs.count
    }
    let kindOfPost = before == nil ? Document.Kind.post.rawValue : Merge.newDocument
    counts.add(.kept, "documents", reason: kindOfPost, posts)
    counts.add(.kept, "documents", reason: Document.Kind.comment.rawValue, comments)
    counts.add(.kept, "paragraphs", paragraphs)
    for (pageID, reason) in documents.leftOut {
      counts.add(.rejected, "documents", reason: reason)
      try tables.reject(documentOn: pageID, reason)
    }
    for merge in assembler.merges {
      counts.add(.merged, "documents", reason: merge.rule)
      tables.write(merge)
    }
    let post = documents.kept.first { $0.kind == .post }?.id
    if let post, let before {
      tables.write(Merge(item: post, kept: before, rule: Merge.newDocument))
    }
    return (post, !documents.kept.isEmpty)
  }
}
