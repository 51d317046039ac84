import Stage
import Tables

/// What detection must know of each document: whether it is a comment, and its thread.
struct DocumentKinds {
  struct Document {
    let isComment: Bool
    let thread: Int
    /// Whether its post stands in the table, so that the post's topics will be known.
    var hasPost = false
  }

  private var documents: [String: Document] = [:]

  init(path: String) throws {
    var reader = try CSVReader(path: path, requiring: ["doc_id", "kind"])
    let id = try reader.column("doc_id")
    let kind = try reader.column("kind")
    let thread = reader.optionalColumn("thread_id")
    var threads: [String: Int] = [:]
    var posts: Set<Int> = []
    while try reader.next() {
      let name = reader.string(id)
      let threadName = thread.map { reader.string($0) } ?? name
      let number = threads[threadName] ?? threads.count
      threads[threadName] = number
      let isComment = reader.string(kind) == "comment"
      if !isComment { posts.insert(number) }
      guard
        documents.updateValue(Document(isComment: isComment, thread: number), forKey: name) == nil
      else { throw reader.wrong(id, "\(name) stands in the table twice") }
    }
    for (name, document) in documents where posts.contains(document.thread) {
      documents[name]?.hasPost = true
    }
  }

  subscript(_ name: String) -> Document? { documents[name] }
}
