/// The Dutch documents of one thread that count.
struct ThreadDocuments {
  let site: String
  let id: String
  private(set) var documents: [CountedDocument] = []
  private(set) var post: CountedDocument?
  private(set) var comments = 0

  init(site: String, id: String) {
    self.site = site
    self.id = id
  }

  mutating func append(_ document: CountedDocument) {
    documents.append(document)
    if !document.isPost { comments += 1 } else if post == nil { post = document }
  }
}
