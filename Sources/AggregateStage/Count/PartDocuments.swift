import Stage
import Tables

/// The Dutch documents of one part, in the order of their table.
struct PartDocuments {
  typealias Text = DocumentColumns.Text

  private var documents: [PartDocument] = []
  private var arena: [UInt8] = []
  /// Where each text of each document ends in the arena.
  private var ends: [Int] = []
  private var ids = ByteInterner()
  /// The document of each id: the last one, should an id be there twice.
  private var ofID: [Int] = []
  private(set) var topics = ByteInterner(slots: 64)
  private var languages = SumsTally(.language)
  private var calendar = SumsTally(.calendar)
  private(set) var read = 0
  /// The last document looked up: the rows of a table come document by document.
  private var last: Int?

  subscript(index: Int) -> PartDocument { documents[index] }
  var indices: Range<Int> { documents.indices }
  var count: Int { documents.count }

  /// The bytes of a text of a document, for as long as `body` runs.
  func withText<R>(
    _ text: Text, of index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R {
    let at = index * Text.allCases.count + text.rawValue
    let range = (at == 0 ? 0 : ends[at - 1])..<ends[at]
    return try arena.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  func string(_ text: Text, of index: Int) -> String {
    withText(text, of: index) { String(decoding: $0, as: UTF8.self) }
  }

  /// The document that a field of the present row names.
  mutating func index(_ table: borrowing CSVReader, _ column: Int) -> Int? {
    table.withUnsafeField(column) { id in
      if let last, withText(.id, of: last, { Bytes.compare($0, id) == 0 }) { return last }
      guard let found = ids.find(id) else { return nil }
      last = ofID[found]
      return last
    }
  }

  /// Reads the table.
  /// - Parameter pages: the pages of the part, read before.
  mutating func readDocuments(
    _ path: String, pages: PartPages = PartPages(), sums: inout SumsWriter
  ) throws {
    var table = try CSVReader(path: path)
    let columns = try DocumentColumns(table)
    var key = SumsKey()
    while try table.next() {
      read += 1
      append(table, columns)
      let index = documents.count
      let isPost = table.withUnsafeField(columns.kind) { Bytes.equal($0, "post") }
      addLanguage(table, columns, isPost: isPost, key: &key)
      guard table.withUnsafeField(columns.language, { Bytes.equal($0, "nl") }) else {
        takeBack()
        continue
      }
      documents.append(
        PartDocument(
          isPost: isPost,
          isByPostAuthor: try columns.byPostAuthor.map { try table.boolean($0) } ?? false,
          words: try table.optionalInteger(columns.words) ?? 0,
          announced: try columns.announced.flatMap { try table.optionalInteger($0) },
          page: table.withUnsafeField(columns.page) { pages.find($0) }))
      let id = withText(.id, of: index) { ids.intern($0) }
      if id == ofID.count { ofID.append(index) } else { ofID[id] = index }
      addCalendar(index, key: &key)
      addCopy(index, table, columns.fingerprint, key: &key, to: &sums)
    }
  }

  /// Puts the texts of the present row into the arena.
  private mutating func append(_ table: borrowing CSVReader, _ columns: DocumentColumns) {
    for text in Text.allCases {
      table.withUnsafeField(columns.column(text)) { bytes in
        switch text {
        case .published: if Self.isPlausible(bytes) { arena.append(contentsOf: bytes.prefix(10)) }
        case .thread where bytes.isEmpty:
          table.withUnsafeField(columns.column(.id)) { arena.append(contentsOf: $0) }
        default: arena.append(contentsOf: bytes)
        }
      }
      ends.append(arena.count)
    }
  }

  /// Takes the texts of the last row out of the arena again.
  private mutating func takeBack() {
    ends.removeLast(Text.allCases.count)
    arena.removeLast(arena.count - (ends.last ?? 0))
  }

  /// Whether a date begins with a year in which a blog can have been written.
  private static func isPlausible(_ date: UnsafeBufferPointer<UInt8>) -> Bool {
    guard date.count >= 4, date[..<4].allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    let year = date[..<4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1990...2099).contains(year)
  }

  /// Appends year or month of a document, or nothing where the date is not that precise.
  private func append(date length: Int, of index: Int, to key: inout SumsKey) {
    withText(.published, of: index) { date in
      key.append(UnsafeBufferPointer(rebasing: date.count >= length ? date[..<length] : date[..<0]))
    }
  }

  private mutating func addLanguage(
    _ table: borrowing CSVReader, _ columns: DocumentColumns, isPost: Bool, key: inout SumsKey
  ) {
    key.removeAll()
    withText(.site, of: documents.count) { key.append($0) }
    append(date: 4, of: documents.count, to: &key)
    key.append(isPost ? "post" : "comment")
    table.withUnsafeField(columns.language) { key.append($0) }
    key.complete()
    languages.add(key, 1)
  }

  private mutating func addCalendar(_ index: Int, key: inout SumsKey) {
    key.removeAll()
    withText(.site, of: index) { key.append($0) }
    append(date: 4, of: index, to: &key)
    append(date: 7, of: index, to: &key)
    key.complete()
    calendar.add(key, 1)
  }

  /// Long documents can be copies, and comments of some length spam; short ones are never merged.
  private func addCopy(
    _ index: Int, _ table: borrowing CSVReader, _ fingerprint: Int, key: inout SumsKey,
    to sums: inout SumsWriter
  ) {
    let document = documents[index]
    guard !table.isEmpty(fingerprint),
      document.words >= CopyRule.shortest(isPost: document.isPost)
    else { return }
    key.removeAll()
    table.withUnsafeField(fingerprint) { key.append($0) }
    withText(.published, of: index) { date in
      if date.isEmpty { key.append(CopyRule.undated) } else { key.append(date) }
    }
    withText(.id, of: index) { key.append($0) }
    withText(.thread, of: index) { key.append($0) }
    key.append(document.kind)
    withText(.site, of: index) { key.append($0) }
    sums.add(.copy, key, document.words)
  }

  mutating func readTopics(_ path: String) throws {
    var table = try CSVReader(path: path)
    let id = try table.column("doc_id")
    let topic = try table.column("topic")
    while try table.next() {
      guard let index = index(table, id) else { continue }
      let number = table.withUnsafeField(topic) { topics.intern($0) }
      if !documents[index].topics.contains(number) { documents[index].topics.append(number) }
    }
    for i in documents.indices where !documents[i].isPost {
      guard let thread = withText(.thread, of: i, { ids.find($0) }) else { continue }
      for topic in documents[ofID[thread]].topics where !documents[i].topics.contains(topic) {
        documents[i].topics.append(topic)
      }
    }
  }

  /// What of the documents counts: the Dutch ones.
  func counts(part: String) -> Counts {
    var counts = Counts(stage: "count", part: part)
    counts.add(.read, "documents", read)
    if count > 0 { counts.add(.kept, "documents", count) }
    if read > count {
      counts.add(.rejected, "documents", reason: "other_language", read - count)
    }
    return counts
  }

  mutating func countSentence(of index: Int, isQuoted: Bool) {
    if isQuoted {
      documents[index].quotedSentences += 1
    } else {
      documents[index].ownSentences += 1
    }
  }

  func write(mentions: PartMentions, to sums: inout SumsWriter) {
    languages.write(to: &sums)
    calendar.write(to: &sums)
    var row = DocumentRow(topics: topics)
    for index in documents.indices { row.write(index, self, mentions, to: &sums) }
  }
}
