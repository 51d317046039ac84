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
  }

  private let themes: ThemeList
  private let folder: String
  private var siteWriter: CSVWriter
  private var threadWriter: CSVWriter
  private var authorWriter: CSVWriter
  private var announcedWriter: CSVWriter
  private var people: [String: Person] = [:]
  private var site = Person()
  private var announced = (threads: 0, announced: 0, found: 0, fits: 0, fewer: 0, more: 0)
  /// The sites' own figures wait for their pages, which come later in the sums.
  private var siteRows: [(name: String, person: Person, authors: Int, undated: Int)] = []
  private var undated = 0
  private var pages: [String: Int] = [:]

  init(themes: ThemeList, folder: String) throws {
    self.themes = themes
    self.folder = folder
    let sites = try CSVWriter(path: "\(folder)/sites.csv", schema: .sites)
    let threads = try CSVWriter(path: "\(folder)/threads.csv", schema: .threadFigures)
    let authors = try CSVWriter(path: "\(folder)/authors.csv", schema: .authors)
    let announced = try CSVWriter(
      path: "\(folder)/announced_comments.csv", schema: .announcedComments)
    siteWriter = sites
    threadWriter = threads
    authorWriter = authors
    announcedWriter = announced
  }

  mutating func addPages(site: String, _ n: Int) { pages[site, default: 0] += n }

  mutating func add(_ thread: ThreadDocuments) throws {
    var authors: Set<String> = []
    for entry in thread.entries {
      let line = entry.line
      Self.count(entry, in: &site)
      if line.published.isEmpty { undated += 1 }
      guard !line.author.isEmpty else { continue }
      var person = people[line.author] ?? Person()
      people[line.author] = nil
      Self.count(entry, in: &person)
      if authors.insert(line.author).inserted { person.threads += 1 }
      people[line.author] = person
    }
    site.threads += 1
    try write(thread, authors: authors.count)
    if let said = thread.post?.line.announced { addAnnounced(said, thread.comments.count) }
  }

  private static func count(_ entry: ThreadDocuments.Entry, in person: inout Person) {
    if entry.line.isPost { person.posts += 1 } else { person.comments += 1 }
    if entry.line.isOnTopic { person.onTopic += 1 }
    if !entry.own.isEmpty, entry.line.isOnTopic { person.withTheme += 1 }
    person.dates.add(entry.line.published)
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
    let comments = thread.comments
    threadWriter.field(thread.id)
    threadWriter.field(thread.site)
    threadWriter.field(post?.line.published ?? "")
    threadWriter.field(thread.entries.contains { $0.line.isOnTopic })
    threadWriter.field(comments.count)
    threadWriter.field(comments.count { $0.line.parent.isEmpty })
    threadWriter.field(authors)
    threadWriter.field(post?.line.announced)
    threadWriter.field(names(post?.own ?? []))
    threadWriter.field(names(Set(comments.flatMap(\.own)).sorted()))
    try threadWriter.endRow()
  }

  private func names(_ numbers: [Int]) -> String {
    numbers.map { themes.names[$0] }.joined(separator: "|")
  }

  mutating func endSite(_ name: String) throws {
    siteRows.append((name, site, people.count, undated))
    for author in people.keys.sorted() {
      let person = people[author] ?? Person()
      authorWriter.field(name)
      authorWriter.field(author)
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
      try siteWriter.endRow()
    }
    try siteWriter.close()
    try threadWriter.close()
    try authorWriter.close()
    try announcedWriter.close()
  }
}
