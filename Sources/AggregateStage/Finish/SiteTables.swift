import Statistics
import Tables

/// One row for each site, thread and author, and how many comments pages announce.
struct SiteTables: ~Copyable {
  private struct Person {
    var posts = 0
    var comments = 0
    var threads = 0
    var onTopic = 0
    var withTheme = 0
    var dates = DateRange()
    /// The thread that was counted last.
    var lastThread = 0
  }

  private let themes: ThemeList
  private let folder: FigureFolder
  private var siteWriter: CSVWriter
  private var threadWriter: CSVWriter
  private var authorWriter: CSVWriter
  private var announcedWriter: CSVWriter
  /// By the number of the account.
  private var people: [Person?] = []
  private var threadNumber = 0
  private var site = Person()
  private var announced = (threads: 0, announced: 0, found: 0, fits: 0, fewer: 0, more: 0)
  /// The sites' own figures wait for their pages, which come later in the sums.
  private var siteRows:
    [(name: String, person: Person, authors: Int, undated: Int, days: PostDays)] =
      []
  private var days = PostDays()
  private var undated = 0
  private var pages: [String: Int] = [:]

  init(themes: ThemeList, folder: FigureFolder) throws {
    self.themes = themes
    self.folder = folder
    let sites = try folder.writer(.sites)
    let threads = try folder.writer(.threadFigures)
    let authors = try folder.writer(.authors)
    let announced = try folder.writer(.announcedComments)
    siteWriter = sites
    threadWriter = threads
    authorWriter = authors
    announcedWriter = announced
  }

  mutating func addPages(site: String, _ n: Int) { pages[site, default: 0] += n }

  mutating func add(_ thread: ThreadDocuments) throws {
    threadNumber += 1
    var authors = 0
    for document in thread.documents {
      Self.count(document, in: &site)
      if document.published.isEmpty { undated += 1 }
      if document.isPost { days.add(document.published) }
      if let author = document.author, count(document, of: author) { authors += 1 }
    }
    site.threads += 1
    try write(thread, authors: authors)
    if let said = thread.post?.announced { addAnnounced(said, thread.comments) }
  }

  /// - Returns: whether it is the first of the account in this thread.
  private mutating func count(_ document: CountedDocument, of author: Int) -> Bool {
    while people.count <= author { people.append(nil) }
    var person = people[author] ?? Person()
    let isFirst = person.lastThread != threadNumber
    if isFirst { person.threads += 1 }
    person.lastThread = threadNumber
    Self.count(document, in: &person)
    people[author] = person
    return isFirst
  }

  private static func count(_ document: CountedDocument, in person: inout Person) {
    if document.isPost { person.posts += 1 } else { person.comments += 1 }
    if document.isOnTopic { person.onTopic += 1 }
    if !document.own.isEmpty, document.isOnTopic { person.withTheme += 1 }
    person.dates.add(document.published)
  }

  private mutating func addAnnounced(_ said: Int, _ found: Int) {
    announced.threads += 1
    announced.announced += said
    announced.found += found
    if said == found { announced.fits += 1 }
    if said > found { announced.fewer += 1 }
    if said < found { announced.more += 1 }
  }

  private mutating func write(_ thread: ThreadDocuments, authors: Int) throws {
    let post = thread.post
    var (isOnTopic, direct, themes) = (false, 0, [Int]())
    for document in thread.documents {
      if document.isOnTopic { isOnTopic = true }
      guard !document.isPost else { continue }
      if !document.isAnswer { direct += 1 }
      themes += document.own
    }
    themes.sortAndUnify()
    threadWriter.field(thread.id)
    threadWriter.field(thread.site)
    threadWriter.field(post?.published ?? "")
    threadWriter.field(isOnTopic)
    threadWriter.field(thread.comments)
    threadWriter.field(direct)
    threadWriter.field(authors)
    threadWriter.field(post?.announced)
    threadWriter.field(names(post?.own ?? []))
    threadWriter.field(names(themes))
    try threadWriter.endRow()
  }

  private func names(_ numbers: [Int]) -> String {
    numbers.map { themes.names[$0] }.joined(separator: "|")
  }

  /// - Parameter authors: the accounts of the site by their number.
  mutating func endSite(_ name: String, authors: ByteInterner) throws {
    let counted = people.indices.filter { people[$0] != nil }
      .map { (name: authors.string($0), number: $0) }.sorted { $0.name < $1.name }
    siteRows.append((name, site, counted.count, undated, days))
    for author in counted {
      let person = people[author.number] ?? Person()
      authorWriter.field(name)
      authorWriter.field(author.name)
      authorWriter.field(person.posts)
      authorWriter.field(person.comments)
      authorWriter.field(person.threads)
      authorWriter.field(person.onTopic)
      authorWriter.field(person.withTheme)
      authorWriter.field(person.dates.first)
      authorWriter.field(person.dates.last)
      try authorWriter.endRow()
    }
    if announced.threads > 0 { try writeAnnounced(name) }
    people.removeAll()
    site = Person()
    undated = 0
    days = PostDays()
    announced = (0, 0, 0, 0, 0, 0)
  }

  private mutating func writeAnnounced(_ name: String) throws {
    announcedWriter.field(name)
    announcedWriter.field(announced.threads)
    announcedWriter.field(announced.announced)
    announcedWriter.field(announced.found)
    announcedWriter.field(
      announced.announced > 0 ? Double(announced.found) / Double(announced.announced) : nil)
    announcedWriter.field(announced.fits)
    announcedWriter.field(announced.fewer)
    announcedWriter.field(announced.more)
    try announcedWriter.endRow()
  }

  consuming func finish() throws {
    for row in siteRows {
      siteWriter.field(row.name)
      siteWriter.field(pages[row.name] ?? 0)
      siteWriter.field(row.person.posts + row.person.comments)
      siteWriter.field(row.person.posts)
      siteWriter.field(row.person.comments)
      siteWriter.field(row.person.threads)
      siteWriter.field(row.person.onTopic)
      siteWriter.field(row.person.withTheme)
      siteWriter.field(row.authors)
      siteWriter.field(row.person.dates.first)
      siteWriter.field(row.person.dates.last)
      siteWriter.field(row.undated)
      siteWriter.field(row.days.commonest?.day ?? "")
      siteWriter.field(row.days.commonest?.posts)
      siteWriter.field(row.days.isSuspect)
      try siteWriter.endRow()
    }
    try siteWriter.close()
    try threadWriter.close()
    try authorWriter.close()
    try announcedWriter.close()
  }
}
