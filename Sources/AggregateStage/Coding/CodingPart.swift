import Statistics
import Tables

/// The sentences of one part on their way into the coding sample.
struct CodingPart {
  private let files: PartFiles
  private var documents = PartDocuments()
  private var found: [SentenceKey: [(theme: String, polarity: String)]] = [:]
  private var quoted: Set<SentenceKey> = []
  /// The first sentences of each post, by thread.
  private var openings: [String: String] = [:]
  private var titles: [String: String] = [:]

  private static let openingLength = 280

  init(files: PartFiles) throws {
    self.files = files
    var (none, pages) = (SumsWriter(), PartPages())
    try documents.readDocuments(files.documents, pages: &pages, sums: &none)
    try documents.readTopics(files.topics)
    try readMentions()
    try readVoices()
    try readOpenings()
  }

  private mutating func readMentions() throws {
    var table = try CSVReader(path: files.mentions)
    let id = try table.column("doc_id")
    let place = try SentenceKey.Columns(table)
    let theme = try table.column("theme")
    let polarity = try table.column("polarity")
    while try table.next() {
      guard let document = documents.index(table, id) else { continue }
      found[try place.key(table, document), default: []]
        .append((table.string(theme), table.string(polarity)))
    }
  }

  private mutating func readVoices() throws {
    var table = try CSVReader(path: files.voices)
    let id = try table.column("doc_id")
    let place = try SentenceKey.Columns(table)
    let voice = try table.column("voice")
    while try table.next() {
      guard let document = documents.index(table, id),
        table.string(voice) == "quoted"
      else { continue }
      quoted.insert(try place.key(table, document))
    }
  }

  private mutating func readOpenings() throws {
    var table = try CSVReader(path: files.sentences)
    let id = try table.column("doc_id")
    let role = try table.column("role")
    let text = try table.column("text")
    while try table.next() {
      guard let document = documents.index(table, id) else { continue }
      guard documents[document].isPost else { continue }
      let thread = documents.string(.thread, of: document)
      if table.string(role) == "title" { titles[thread] = table.string(text) }
      let so = openings[thread] ?? ""
      guard table.string(role) == "body", so.count < Self.openingLength else { continue }
      openings[thread] = so.isEmpty ? table.string(text) : so + " " + table.string(text)
    }
  }

  mutating func read(into sample: inout CodingSample, seed: UInt64, near: Set<String>) throws {
    var table = try CSVReader(path: files.sentences)
    let id = try table.column("doc_id")
    let place = try SentenceKey.Columns(table)
    let role = try table.column("role")
    let text = try table.column("text")
    let lemmas = try table.column("lemmas")
    var previous = (document: "", text: "")
    while try table.next() {
      let document = table.string(id)
      defer { previous = (document, table.string(text)) }
      guard let index = documents.index(table, id), documents[index].isOnTopic,
        table.string(role) != "title"
      else { continue }
      let key = try place.key(table, index)
      let isPost = documents[index].isPost
      let voice = quoted.contains(key) ? "quoted" : isPost ? "author" : "commenter"
      let stratum = stratum(of: key, voice: voice, lemmas: table.string(lemmas), near: near)
      sample.count(stratum)
      let hash = SeededGenerator.hash(
        "\(document) \(key.place.paragraph) \(key.place.sentence)".utf8, seed: seed)
      guard sample.wants(hash, stratum) else { continue }
      let (thread, title) = (
        documents.string(.thread, of: index), documents.string(.title, of: index)
      )
      let unit = CodingUnit(
        hash: hash, document: document, paragraph: key.place.paragraph,
        sentence: key.place.sentence,
        title: title.isEmpty ? titles[thread] ?? "" : title,
        previous: previous.document == document ? previous.text : "", text: table.string(text),
        voice: voice, post: isPost ? "" : opening(of: thread), thread: thread, isPost: isPost,
        found: (found[key] ?? []).map { "\($0.theme):\($0.polarity)" }.joined(separator: "|"))
      sample.add(unit, stratum)
    }
  }

  private func opening(of thread: String) -> String {
    let text = openings[thread] ?? ""
    return text.count > Self.openingLength ? text.prefix(Self.openingLength) + "…" : text
  }

  private func stratum(
    of key: SentenceKey, voice: String, lemmas: String, near: Set<String>
  ) -> CodingUnit.Stratum {
    if let first = found[key]?.first {
      return .found(theme: first.theme, voice: voice, polarity: first.polarity)
    }
    let isNear = lemmas.split(separator: " ").contains { near.contains(String($0)) }
    return isNear ? .near(voice: voice) : .far(voice: voice)
  }
}
