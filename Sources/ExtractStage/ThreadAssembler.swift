import Dutch
import Extraction
import Privacy

/// One page of a thread that was read.
struct PageReading: Sendable {
  let row: PageRow
  let contents: PageContents
}

/// Makes the documents of one thread from all of its pages: the post once, each comment once.
///
/// The newest capture of a page has the word; older ones add what it has no more. What a page shows
/// that another has shown already is merged, and said so.
struct ThreadAssembler {
  private let languages: LanguageIdentifier
  private var masker = Masker()
  private(set) var documents: [Document] = []
  private(set) var merges: [Merge] = []
  /// Documents found on all pages, before merging.
  private(set) var found = 0
  /// The key of the thread, and of its post.
  private var threadID = ""
  private var comments = CommentRegister()
  /// The post as it would read among the comments, once that was asked for.
  private var postText: [UInt8]?
  /// Who wrote the post, as names are compared; empty where nobody is named.
  private var postAuthor = ""

  init(_ languages: LanguageIdentifier) {
    self.languages = languages
  }

  /// - Parameter era: the pages of one thread while it was about one thing.
  mutating func assemble(_ era: ThreadEra) {
    guard let first = era.readings.first else { return }
    let ordered = era.readings.sorted(by: Self.precedes)
    let posts = ordered.filter(\.contents.hasPost)
    let thread = posts.first?.row.thread ?? first.row.thread
    threadID =
      era.since.isEmpty
      ? TextIdentity.key("post", thread) : TextIdentity.key("post", thread, era.since)
    if let best = posts.first {
      addPost(best)
      // The date in the address is that of the text that stood there before.
      if !era.since.isEmpty, documents[0].published.source == "url" {
        documents[0].published = FoundDate()
      }
      for other in posts.dropFirst() {
        merges.append(
          Merge(
            item: "\(other.row.pageID)/0", kept: threadID,
            rule: other.row.address == best.row.address ? "version" : "same_thread"))
      }
      found += posts.count
    }
    var newest: [String: Int] = [:]
    for reading in ordered where !reading.contents.comments.isEmpty {
      // Of one address the newest capture comes first; those of one crawl are one state of it.
      let day = CaptureDay.number(reading.row.capturedAt)
      let newestDay = newest[reading.row.address, default: day]
      newest[reading.row.address] = newestDay
      addComments(reading, isNewest: newestDay - day <= 1)
    }
  }

  /// Pages of the post before pages of comments, then by address, the newest capture first.
  private static func precedes(_ a: PageReading, _ b: PageReading) -> Bool {
    let (kindA, kindB) = (rank(a.row), rank(b.row))
    if kindA != kindB { return kindA < kindB }
    if a.row.address != b.row.address {
      let (lengthA, lengthB) = (a.row.address.utf8.count, b.row.address.utf8.count)
      // Page 10 comes after page 9.
      return lengthA != lengthB ? lengthA < lengthB : a.row.address < b.row.address
    }
    if a.row.capturedAt != b.row.capturedAt { return a.row.capturedAt > b.row.capturedAt }
    return a.row.pageID < b.row.pageID
  }

  private static func rank(_ row: PageRow) -> Int {
    if row.address == row.threadURL { return 0 }
    switch row.kind {
    case "post": return 1
    case "comments": return 2
    default: return 3
    }
  }

  private mutating func addPost(_ reading: PageReading) {
    let (row, contents) = (reading.row, reading.contents)
    let metadata = contents.metadata
    let paragraphs =
      (metadata.title.isEmpty ? [] : [Paragraph(.title, metadata.title)]) + contents.paragraphs
    let post = Document(
      id: threadID, pageID: row.pageID, threadID: threadID, url: row.address, site: row.site,
      title: metadata.title, author: metadata.author, published: metadata.published,
      modified: metadata.modified, language: language(of: paragraphs, prior: metadata.language),
      paragraphs: paragraphs, fingerprint: TextIdentity.fingerprint(contents.paragraphs),
      capturedAt: row.capturedAt, announcedComments: metadata.announcedComments,
      tags: metadata.tags)
    postAuthor = Self.folded(post.author)
    documents.append(post)
  }

  private mutating func addComments(_ reading: PageReading, isNewest: Bool) {
    var ids: [String] = []
    found += reading.contents.comments.count
    for (number, comment) in reading.contents.comments.enumerated() {
      let words = words(of: comment.paragraphs)
      let text = words.masked
      if isPost(comment, text) {
        ids.append(threadID)
        merges.append(
          Merge(item: "\(reading.row.pageID)/\(number + 1)", kept: threadID, rule: "same_post"))
        continue
      }
      let (id, isNew) = comments.register(comment, text: text, thread: threadID)
      ids.append(id)
      if isNew {
        let parent = comment.parent.flatMap { $0 < number ? ids[$0] : nil } ?? threadID
        add(comment, words.whole, id: id, parent: parent, from: reading.row, isNewest: isNewest)
      } else {
        merges.append(
          Merge(item: "\(reading.row.pageID)/\(number + 1)", kept: id, rule: "same_comment"))
      }
    }
  }

  private mutating func add(
    _ comment: FoundComment, _ words: [UInt8], id: String, parent: String, from row: PageRow,
    isNewest: Bool
  ) {
    let hasPost = documents.first?.kind == .post
    documents.append(
      Document(
        id: id, pageID: row.pageID, kind: .comment, parentID: parent, threadID: threadID,
        replyDepth: comment.depth, position: documents.count - (hasPost ? 1 : 0) + 1,
        url: comment.anchor.isEmpty ? row.address : row.address + "#" + comment.anchor,
        site: row.site, author: comment.author, published: comment.published,
        language: language(
          of: comment.paragraphs, prior: hasPost ? documents[0].language.language : ""),
        paragraphs: comment.paragraphs, fingerprint: TextIdentity.fingerprint(ofWords: words),
        capturedAt: row.capturedAt, inNewest: isNewest,
        byPostAuthor: comment.byPostAuthor || isByPostAuthor(comment), anchor: comment.anchor))
  }

  /// Whether what stands among the comments is the post: a forum shows a topic at each of its messages
  /// under an address of its own, and its first message is then the first of all.
  private mutating func isPost(_ comment: FoundComment, _ text: [UInt8]) -> Bool {
    guard comment.parent == nil, isByPostAuthor(comment), !text.isEmpty else { return false }
    let post = postText ?? words(of: documents[0].paragraphs).masked
    postText = post
    return text == post
  }

  /// The folded words of a text, and the same with its contact details masked.
  private mutating func words(of paragraphs: [Paragraph]) -> (whole: [UInt8], masked: [UInt8]) {
    let text = TextIdentity.text(paragraphs)
    let whole = TextIdentity.normalised(text)
    let before = masker.counts
    let masked = masker.mask(text)
    return (whole, masker.counts == before ? whole : TextIdentity.normalised(masked))
  }

  /// Whether a comment bears the name of the one who wrote the post.
  private func isByPostAuthor(_ comment: FoundComment) -> Bool {
    !postAuthor.isEmpty && Self.folded(comment.author) == postAuthor
  }

  /// A name as names are compared; empty where it is nobody's.
  private static func folded(_ name: String) -> String {
    let folded = NameFolding.fold(name)
    return NameFolding.isNobody(folded) ? "" : folded
  }

  private func language(of paragraphs: [Paragraph], prior: String) -> LanguageGuess {
    var text: [UInt8] = []
    for paragraph in paragraphs where paragraph.role != .code {
      text.append(contentsOf: paragraph.text.utf8)
      text.append(0x0A)
    }
    _ = text.popLast()
    return languages.identify(text, prior: prior.isEmpty ? nil : prior)
  }
}
