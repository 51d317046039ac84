import Dutch
import Tables

/// What detection must know of each document: whether it is a comment, and its thread.
struct DocumentKinds {
  struct Document {
    let isComment: Bool
    let thread: Int
    /// Whether its post stands in the table, so that the post's topics will be known.
    let hasPost: Bool
  }

  private var ids = WordIndex(minimumCapacity: 4096)
  private var threadIDs = WordIndex(minimumCapacity: 4096)
  /// By number of the document.
  private var areComments: [Bool] = []
  private var threads: [Int] = []
  /// By number of the thread.
  private var havePosts: [Bool] = []

  init(path: String) throws {
    var reader = try CSVReader(path: path, requiring: ["doc_id", "kind"])
    let id = try reader.column("doc_id")
    let kind = try reader.column("kind")
    // Without threads each document is one of its own.
    let thread = reader.optionalColumn("thread_id") ?? id
    while try reader.next() {
      let number = reader.withUnsafeField(id) { ids.insert($0) }
      guard number == threads.count else {
        throw reader.wrong(id, "\(reader.string(id)) stands in the table twice")
      }
      threads.append(reader.withUnsafeField(thread) { threadIDs.insert($0) })
      areComments.append(reader.withUnsafeField(kind) { $0.elementsEqual("comment".utf8) })
      if threads[number] == havePosts.count { havePosts.append(false) }
      if !areComments[number] { havePosts[threads[number]] = true }
    }
  }

  /// What is known of a document; nil where it is not in the table.
  func find(_ id: UnsafeBufferPointer<UInt8>) -> Document? {
    guard let number = ids.find(id) else { return nil }
    let thread = threads[number]
    return Document(
      isComment: areComments[number], thread: thread, hasPost: havePosts[thread])
  }
}
