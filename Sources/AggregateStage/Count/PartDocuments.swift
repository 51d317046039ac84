import Stage
import Tables

/// The Dutch documents of one part, in the order of their table.
struct PartDocuments {
  typealias Text = DocumentColumns.Text

  private var documents: [PartDocument] = []
  private(set) var texts = PartTexts()
  private var ids = PartIndex()
  private(set) var topics = ByteInterner(slots: 64)
  private var languages = SumsTally(.language)
  private var calendar = SumsTally(.calendar)
  private(set) var read = 0

  subscript(index: Int) -> PartDocument { documents[index] }
  var indices: Range<Int> { documents.indices }
  var count: Int { documents.count }

  func string(_ text: Text, of index: Int) -> String { texts.string(text, of: index) }

  /// The document that a field of the present row names.
  mutating func index(_ table: borrowing CSVReader, _ column: Int) -> Int? {
    table.withUnsafeField(column) { ids.find($0) }
  }

  /// Reads the table.
  /// - Parameter pages: the pages of the part, read before.
  mutating func readDocuments(
    _ path: String, pages: inout PartPages, sums: inout SumsWriter
  ) throws {
    var table = try CSVReader(path: path)
    let columns = try DocumentColumns(table)
    var key = SumsKey()
    while try table.next() {
      read += 1
      let page = table.withUnsafeField(columns.page) { pages.find($0) }
      pages.count(.documents, of: page)
      texts.append(table, columns)
      let index = documents.count
      let isPost = table.withUnsafeField(columns.kind) { Bytes.equal($0, "post") }
      texts.addLanguage(of: index, isPost: isPost, to: &key)
      table.withUnsafeField(columns.language) { key.append($0) }
      key.complete()
      languages.add(key, 1)
      guard table.withUnsafeField(columns.language, { Bytes.equal($0, "nl") }) else {
        texts.removeLast()
        continue
      }
      documents.append(
        PartDocument(
          isPost: isPost,
          isByPostAuthor: try columns.byPostAuthor.map { try table.boolean($0) } ?? false,
          words: try table.optionalInteger(columns.words) ?? 0,
          announced: try columns.announced.flatMap { try table.optionalInteger($0) },
          page: page))
      pages.count(.dutch, of: page)
      table.withUnsafeField(columns.column(.id)) { ids.add($0, index) }
      texts.addCalendar(of: index, to: &key)
      calendar.add(key, 1)
      addCopy(index, table, columns.fingerprint, key: &key, to: &sums)
    }
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
    texts.with(.published, of: index) { date in
      if date.isEmpty { key.append(CopyRule.undated) } else { key.append(date) }
    }
    texts.with(.id, of: index) { key.append($0) }
    texts.with(.thread, of: index) { key.append($0) }
    key.append(document.kind)
    texts.with(.site, of: index) { key.append($0) }
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
    let texts = texts
    for i in documents.indices where !documents[i].isPost {
      guard let post = texts.with(.thread, of: i, { ids.find($0) }) else { continue }
      for topic in documents[post].topics where !documents[i].topics.contains(topic) {
        documents[i].topics.append(topic)
      }
    }
  }

  /// The year of a document, empty where it is unknown.
  mutating func year(of id: UnsafeBufferPointer<UInt8>) -> String {
    guard let index = ids.find(id) else { return "" }
    return texts.with(.published, of: index) { String(decoding: $0.prefix(4), as: UTF8.self) }
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
