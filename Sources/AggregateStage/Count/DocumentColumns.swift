import Tables

/// The columns of `extract/documents` that the figures need.
struct DocumentColumns {
  private let id: Int
  private let kind: Int
  private let parent: Int
  private let thread: Int
  private let site: Int
  private let author: Int
  private let published: Int
  private let words: Int
  private let byPostAuthor: Int?
  private let announced: Int?
  let language: Int
  let fingerprint: Int
  let url: Int
  let title: Int
  let page: Int

  init(_ table: borrowing CSVReader) throws {
    id = try table.column("doc_id")
    kind = try table.column("kind")
    parent = try table.column("parent_id")
    thread = try table.column("thread_id")
    site = try table.column("site")
    author = try table.column("author")
    published = try table.column("published_at")
    words = try table.column("n_words")
    byPostAuthor = table.optionalColumn("by_post_author")
    announced = table.optionalColumn("announced_comments")
    language = try table.column("language")
    fingerprint = try table.column("fingerprint")
    url = try table.column("url")
    title = try table.column("title")
    page = try table.column("page_id")
  }

  /// The document of the present row, without what other tables say of it.
  func line(_ table: borrowing CSVReader) throws -> DocumentLine {
    var line = DocumentLine()
    line.id = table.string(id)
    line.isPost = table.string(kind) == "post"
    line.thread = table.isEmpty(thread) ? line.id : table.string(thread)
    let parent = table.string(parent)
    line.parent = line.isPost || parent == line.thread ? "" : parent
    line.site = table.string(site)
    line.author = table.string(author)
    line.published = Self.plausible(table.string(published))
    line.words = try table.optionalInteger(words) ?? 0
    line.isByPostAuthor = try byPostAuthor.map { try table.boolean($0) } ?? false
    line.announced = try announced.flatMap { try table.optionalInteger($0) }
    return line
  }

  /// The day of a date; empty where no blog can be that old, or the year is still to come by far.
  private static func plausible(_ date: String) -> String {
    guard let year = Int(DocumentLine.prefix(date, 4)), (1990...2099).contains(year) else {
      return ""
    }
    return String(date.prefix(10))
  }
}
