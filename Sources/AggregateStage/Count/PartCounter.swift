import Stage
import Tables

/// Counts one part: from its tables to its sums.
///
/// Everything of a part that is joined stands in memory (some thousands of documents); sentences and
/// voices, the long tables, pass row by row.
struct PartCounter {
  private let files: PartFiles
  private var sums = SumsWriter()
  private var pages = PartPages()
  private var documents = PartDocuments()
  private var mentions = PartMentions()
  private var terms = TermCounter()
  private var sample: SentenceSample
  private var key = SumsKey()
  private var detail: [UInt8] = []

  /// - Parameter sample: how many sentences stay of each theme, voice and polarity.
  init(files: PartFiles, sample: Int = SumsRow.sample) {
    self.files = files
    self.sample = SentenceSample(most: sample)
  }

  /// Reads the tables and writes the sums, and what was read and kept where a path is given.
  mutating func run(to path: String, counts: String? = nil) throws {
    try pages.read(files.pages)
    try pages.readMerges(files.captureMerges)
    try pages.readRejects(files.pageRejects)
    try documents.readDocuments(files.documents, pages: &pages, sums: &sums)
    try pages.readDocumentMerges(files.documentMerges) { documents.year(of: $0) }
    try documents.readTopics(files.topics)
    try mentions.read(files.mentions, of: &documents)
    sample.choose(mentions, documents)
    let voices = try readVoices()
    let sentences = try readSentences()
    try readVocabulary()
    try verify(voices: voices, sentences: sentences)
    countSources()
    pages.write(to: &sums)
    documents.write(mentions: mentions, to: &sums)
    terms.write(to: &sums, themes: mentions.themes)
    sample.write(to: &sums)
    try documents.counts(part: files.part).write(to: counts)
    try sums.write(to: path)
  }

  /// Adds what the stages counted of this part, and checks that all that they kept was read.
  private mutating func verify(voices: Int, sentences: Int) throws {
    var check = PartCheck(part: files.part)
    for table in files.counts where FileSystem.exists(table) {
      for row in try CountRow.read(table) {
        check.add(row)
        sums.add(.count, [row.stage, row.unit, row.fate, row.reason], row.n)
      }
    }
    try check.verify(
      "extract", kept: "documents", table: "extract/documents", read: documents.read)
    try check.verify(
      "tokenize", kept: "sentences", table: "tokenize/sentences", read: sentences)
    try check.verify("detect", kept: "sentences", table: "detect/voices", read: voices)
    try check.verify("detect", kept: "mentions", table: "detect/mentions", read: mentions.read)
    count("mentions", read: mentions.read, onTopic: mentions.count)
    let onTopic = documents.indices.reduce(0) { sum, i in
      let document = documents[i]
      return document.isOnTopic ? sum + document.ownSentences + document.quotedSentences : sum
    }
    count("sentences", read: voices, onTopic: onTopic)
  }

  /// What was read of a unit, and what of it stands in documents off topic or of no account.
  private mutating func count(_ unit: String, read: Int, onTopic: Int) {
    if read > 0 { sums.add(.count, ["aggregate", unit, "read", ""], read) }
    if read > onTopic {
      sums.add(.count, ["aggregate", unit, "rejected", "no_topic"], read - onTopic)
    }
  }

  /// Counts what came of each archive.
  private mutating func countSources() {
    for i in documents.indices where documents[i].isOnTopic {
      let document = documents[i]
      let found = mentions.summary(of: i)
      pages.count(.onTopic, of: document.page)
      pages.count(.sentences, of: document.page, document.ownSentences + document.quotedSentences)
      pages.count(.mentions, of: document.page, found.mentions)
      if found.isOwn { pages.count(.withTheme, of: document.page) }
    }
  }

  /// - Returns: the rows of the table.
  private mutating func readVoices() throws -> Int {
    var table = try CSVReader(path: files.voices)
    let id = try table.column("doc_id")
    let place = try SentenceKey.Columns(table)
    let voice = try table.column("voice")
    let attributed = try table.column("attributed")
    let speaker = try table.column("speaker")
    var speakers = SumsTally(.speaker)
    var rows = 0
    while try table.next() {
      rows += 1
      guard let document = documents.index(table, id) else { continue }
      let isQuoted = table.withUnsafeField(voice) { Bytes.equal($0, "quoted") }
      documents.countSentence(of: document, isQuoted: isQuoted)
      let isAttributed = try table.boolean(attributed)
      if isAttributed { mentions.attribute(mentions.of(try place.key(table, document))) }
      guard documents[document].isOnTopic, isQuoted || isAttributed else { continue }
      key.removeAll()
      key.append(isQuoted ? "quoted" : "attributed")
      table.withUnsafeField(speaker) { key.append($0) }
      key.append(documents[document].kind)
      key.complete()
      speakers.add(key, 1)
    }
    speakers.write(to: &sums)
    return rows
  }

  /// - Returns: the rows of the table.
  private mutating func readSentences() throws -> Int {
    var table = try CSVReader(path: files.sentences)
    let id = try table.column("doc_id")
    let place = try SentenceKey.Columns(table)
    let start = try table.column("start")
    let text = try table.column("text")
    let lemmas = try table.column("lemmas")
    var themes: [Int] = []
    var rows = 0
    while try table.next() {
      rows += 1
      guard let document = documents.index(table, id), documents[document].isOnTopic else {
        continue
      }
      let found = mentions.of(try place.key(table, document))
      mentions.themes(of: found, into: &themes)
      table.withUnsafeField(lemmas) { terms.add($0, themes: themes) }
      guard !found.isEmpty else { continue }
      let offset = try table.integer(start)
      for i in found {
        guard let hash = sample.place(of: mentions[i], i) else { continue }
        add(mentions[i], hash: hash, table, text, from: offset)
      }
    }
    return rows
  }

  /// Adds a mention to the sample.
  private mutating func add(
    _ mention: FoundMention, hash: UInt64, _ table: borrowing CSVReader, _ text: Int,
    from offset: Int
  ) {
    let index = mention.sentence.document
    let texts = documents.texts
    detail.removeAll(keepingCapacity: true)
    detail += documents[index].kind.utf8
    func part(_ append: (inout [UInt8]) -> Void) {
      detail += SumsRow.separatorBytes
      append(&detail)
    }
    for text in [PartTexts.Text.site, .published] {
      part { bytes in texts.with(text, of: index) { SumsRow.append($0, to: &bytes) } }
    }
    part { Bytes.append(mention.sentence.place.paragraph, to: &$0) }
    part { Bytes.append(mention.sentence.place.sentence, to: &$0) }
    part { bytes in
      table.withUnsafeField(text) { mention.appendInContext($0, from: offset, to: &bytes) }
    }
    for text in [PartTexts.Text.title, .url] {
      part { bytes in texts.with(text, of: index) { SumsRow.append($0, to: &bytes) } }
    }
    for place in pages.place(documents[index].page) { part { $0 += place.utf8 } }
    mentions.addKeys(of: mention, hash: hash, to: &key)
    texts.with(.id, of: index) { key.append($0) }
    detail.withUnsafeBufferPointer { key.append($0) }
    sample.add(mention, hash: hash, key: key)
  }

  private mutating func readVocabulary() throws {
    guard FileSystem.exists(files.vocabulary) else { return }
    var table = try CSVReader(path: files.vocabulary)
    let lemma = try table.column("lemma")
    let token = try table.column("token")
    let gf = try table.column("gf")
    let df = try table.column("df")
    var words = SumsTally(.vocabulary)
    while try table.next() {
      key.removeAll()
      table.withUnsafeField(token) { key.append($0) }
      table.withUnsafeField(lemma) { key.append($0) }
      key.complete()
      words.add(key, try table.integer(gf), try table.integer(df))
    }
    words.write(to: &sums)
  }
}
