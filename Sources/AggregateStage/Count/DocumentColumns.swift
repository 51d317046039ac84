import Tables

/// The columns of `extract/documents` that the figures need.
struct DocumentColumns {
  /// What of a document is kept as bytes, in the order in which it is packed.
  enum Text: Int, CaseIterable {
    case id, site, thread, parent, author, published, url, title

    fileprivate var name: String {
      switch self {
      case .id: "doc_id"
      case .site: "site"
      case .thread: "thread_id"
      case .parent: "parent_id"
      case .author: "author"
      case .published: "published_at"
      case .url: "url"
      case .title: "title"
      }
    }
  }

  private let texts: [Int]
  let kind: Int
  let words: Int
  let language: Int
  let fingerprint: Int
  let page: Int
  let byPostAuthor: Int?
  let announced: Int?

  init(_ table: borrowing CSVReader) throws {
    var texts: [Int] = []
    for text in Text.allCases { texts.append(try table.column(text.name)) }
    self.texts = texts
    kind = try table.column("kind")
    words = try table.column("n_words")
    language = try table.column("language")
    fingerprint = try table.column("fingerprint")
    page = try table.column("page_id")
    byPostAuthor = table.optionalColumn("by_post_author")
    announced = table.optionalColumn("announced_comments")
  }

  func column(_ text: Text) -> Int { texts[text.rawValue] }
}
