import Stage
import Tables

/// The Dutch documents of one part, and where their bytes are in the archive.
struct PartDocuments {
  struct Entry {
    var line: DocumentLine
    let url: String
    let title: String
    let page: String
  }

  private struct Place {
    let source: String
    let offset: String
    let capturedAt: String
  }

  private var entries: [Entry] = []
  private var indices: [String: Int] = [:]
  private var pages: [String: Place] = [:]
  private var languages: [String: Int] = [:]
  /// The last document looked up: the rows of a table come document by document.
  private var last: (id: String, index: Int?)?

  subscript(index: Int) -> Entry { entries[index] }

  mutating func index(of id: String) -> Int? {
    if let last, last.id == id { return last.index }
    let index = indices[id]
    last = (id, index)
    return index
  }

  mutating func readPages(_ path: String, sums: inout SumsWriter) throws {
    var table = try CSVReader(path: path)
    let id = try table.column("page_id")
    let source = try table.column("source")
    let offset = try table.column("record_offset")
    let captured = try table.column("captured_at")
    let site = try table.column("site")
    let kind = try table.column("page_kind")
    var kinds: [[String]: Int] = [:]
    while try table.next() {
      pages[table.string(id)] = Place(
        source: table.string(source), offset: table.string(offset),
        capturedAt: table.string(captured))
      kinds[[table.string(site), table.string(kind)], default: 0] += 1
    }
    for (key, n) in kinds { sums.add(.page, key, [n]) }
  }

  mutating func readDocuments(_ path: String, sums: inout SumsWriter) throws {
    var table = try CSVReader(path: path)
    let columns = try DocumentColumns(table)
    var languages: [[String]: Int] = [:]
    var calendar: [[String]: Int] = [:]
    while try table.next() {
      let line = try columns.line(table)
      let language = table.string(columns.language)
      self.languages[language, default: 0] += 1
      languages[[line.site, line.year, line.kind, language], default: 0] += 1
      guard language == "nl" else { continue }
      calendar[[line.site, line.year, line.month], default: 0] += 1
      addCopy(line, fingerprint: table.string(columns.fingerprint), to: &sums)
      indices[line.id] = entries.count
      entries.append(
        Entry(
          line: line, url: table.string(columns.url), title: table.string(columns.title),
          page: table.string(columns.page)))
    }
    for (key, n) in languages { sums.add(.language, key, [n]) }
    for (key, n) in calendar { sums.add(.calendar, key, [n]) }
  }

  /// Long documents can be copies, and comments of some length spam; short ones are never merged.
  private func addCopy(
    _ line: DocumentLine, fingerprint: String, to sums: inout SumsWriter
  ) {
    guard !fingerprint.isEmpty, line.words >= CopyRule.shortest(isPost: line.isPost) else { return }
    let date = line.published.isEmpty ? CopyRule.undated : line.published
    sums.add(
      .copy, [fingerprint, date, line.id, line.thread, line.kind],
      detail: line.site, [line.words])
  }

  mutating func readTopics(_ path: String) throws {
    var table = try CSVReader(path: path)
    let id = try table.column("doc_id")
    let topic = try table.column("topic")
    while try table.next() {
      guard let index = index(of: table.string(id)) else { continue }
      let name = table.string(topic)
      if !entries[index].line.topics.contains(name) { entries[index].line.topics.append(name) }
    }
    for i in entries.indices where !entries[i].line.isPost {
      guard let post = indices[entries[i].line.thread] else { continue }
      let own = entries[i].line.topics
      entries[i].line.topics += entries[post].line.topics.filter { !own.contains($0) }
    }
    for i in entries.indices { entries[i].line.topics.sort() }
  }

  /// What of the documents counts: the Dutch ones.
  func counts(part: String) -> Counts {
    var counts = Counts(stage: "count", part: part)
    for (language, n) in languages {
      counts.add(.read, "documents", n)
      if language == "nl" {
        counts.add(.kept, "documents", n)
      } else {
        counts.add(.rejected, "documents", reason: "other_language", n)
      }
    }
    return counts
  }

  mutating func countSentence(of index: Int, isQuoted: Bool) {
    if isQuoted {
      entries[index].line.quotedSentences += 1
    } else {
      entries[index].line.ownSentences += 1
    }
  }

  mutating func add(_ mentions: [Mention], to index: Int) {
    entries[index].line.sentences.append(mentions)
  }

  /// The packed sentence of a sample row: its place, where and when it was said, and the words.
  func kwicDetail(
    of index: Int, place: (paragraph: Int, sentence: Int),
    words: (pre: String, word: String, post: String)
  ) -> String {
    let entry = entries[index]
    let page = pages[entry.page]
    return SumsRow.pack([
      entry.line.kind, entry.line.site, entry.line.published, String(place.paragraph),
      String(place.sentence), words.pre, words.word, words.post, entry.title, entry.url,
      page?.capturedAt ?? "", page?.source ?? "", page?.offset ?? "",
    ])
  }

  func write(to sums: inout SumsWriter) {
    for entry in entries { sums.add(entry.line.row) }
  }
}
