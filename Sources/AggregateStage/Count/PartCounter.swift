import Stage
import Tables

/// Counts one part: from its tables to its sums.
///
/// Everything of a part that is joined stands in memory (some thousands of documents); sentences and
/// voices, the long tables, pass row by row.
struct PartCounter {
  let files: PartFiles
  var sums = SumsWriter()
  var documents = PartDocuments()
  var terms = TermCounter()
  var sample: SentenceSample
  /// The sentences with mentions.
  var found: [SentenceKey: [FoundMention]] = [:]

  /// - Parameter sample: how many sentences stay of each theme, voice and polarity.
  init(files: PartFiles, sample: Int = SumsRow.sample) {
    self.files = files
    self.sample = SentenceSample(most: sample)
  }

  /// Reads the tables and writes the sums, and what was read and kept where a path is given.
  mutating func run(to path: String, counts: String? = nil) throws {
    try documents.readPages(files.pages, sums: &sums)
    try documents.readDocuments(files.documents, sums: &sums)
    try documents.readTopics(files.topics)
    try readMentions()
    try readVoices()
    try readSentences()
    try readVocabulary()
    for table in files.counts where FileSystem.exists(table) { try readCounts(table) }
    collectMentions()
    documents.write(to: &sums)
    terms.write(to: &sums)
    sample.write(to: &sums)
    try documents.counts(part: files.part).write(to: counts)
    try sums.write(to: path)
  }

  private mutating func readMentions() throws {
    var table = try CSVReader(path: files.mentions)
    let id = try table.column("doc_id")
    let place = try SentenceKey.Columns(table)
    let start = try table.column("start")
    let stop = try table.column("stop")
    let theme = try table.column("theme")
    let polarity = try table.column("polarity")
    let voice = try table.column("voice")
    let speaker = try table.column("speaker")
    while try table.next() {
      guard let document = documents.index(of: table.string(id)),
        documents[document].line.isOnTopic
      else { continue }
      guard let says = Mention.Polarity(name: table.string(polarity)) else {
        throw table.wrong(polarity, "'\(table.string(polarity))' is no polarity")
      }
      let key = try place.key(table, document)
      found[key, default: []].append(
        FoundMention(
          theme: table.string(theme), polarity: says, voice: table.string(voice),
          speaker: table.string(speaker), start: try table.integer(start),
          stop: try table.integer(stop)))
    }
  }

  private mutating func readVoices() throws {
    var table = try CSVReader(path: files.voices)
    let id = try table.column("doc_id")
    let place = try SentenceKey.Columns(table)
    let voice = try table.column("voice")
    let attributed = try table.column("attributed")
    let speaker = try table.column("speaker")
    var speakers: [[String]: Int] = [:]
    while try table.next() {
      guard let document = documents.index(of: table.string(id)) else { continue }
      let isQuoted = table.string(voice) == "quoted"
      documents.countSentence(of: document, isQuoted: isQuoted)
      let isAttributed = try table.boolean(attributed)
      if isAttributed, found[try place.key(table, document)] != nil {
        let key = try place.key(table, document)
        for i in found[key, default: []].indices { found[key]?[i].isAttributed = true }
      }
      guard documents[document].line.isOnTopic, isQuoted || isAttributed else { continue }
      let key = [
        isQuoted ? "quoted" : "attributed", table.string(speaker), documents[document].line.kind,
      ]
      speakers[key, default: 0] += 1
    }
    for (key, n) in speakers { sums.add(.speaker, key, [n]) }
  }

  private mutating func readSentences() throws {
    var table = try CSVReader(path: files.sentences)
    let id = try table.column("doc_id")
    let place = try SentenceKey.Columns(table)
    let start = try table.column("start")
    let text = try table.column("text")
    let lemmas = try table.column("lemmas")
    while try table.next() {
      guard let document = documents.index(of: table.string(id)),
        documents[document].line.isOnTopic
      else { continue }
      let key = try place.key(table, document)
      let mentions = found[key] ?? []
      let themes = mentions.isEmpty ? [] : Set(mentions.map(\.theme)).sorted()
      table.withUnsafeField(lemmas) { terms.add($0, themes: themes) }
      guard !mentions.isEmpty else { continue }
      let sentence = table.string(text)
      let offset = try table.integer(start)
      for mention in mentions {
        let place = key.place
        sample.add(
          theme: mention.theme, voice: mention.voice, polarity: mention.polarity.name,
          hash: SentenceSample.hash(
            document: documents[document].line.id, paragraph: place.paragraph,
            start: mention.start, theme: mention.theme),
          document: documents[document].line.id
        ) {
          let words = mention.inContext(sentence, from: offset)
          return documents.kwicDetail(of: document, place: place, words: words)
        }
      }
    }
  }

  /// Hands the mentions over to their documents, sentence by sentence.
  private mutating func collectMentions() {
    for key in found.keys.sorted() {
      let mentions = found[key, default: []].map(\.mention)
      documents.add(mentions, to: key.document)
    }
  }

  private mutating func readVocabulary() throws {
    guard FileSystem.exists(files.vocabulary) else { return }
    var table = try CSVReader(path: files.vocabulary)
    let lemma = try table.column("lemma")
    let token = try table.column("token")
    let gf = try table.column("gf")
    let df = try table.column("df")
    var words: [[String]: (Int, Int)] = [:]
    while try table.next() {
      let key = [table.string(token), table.string(lemma)]
      let before = words[key] ?? (0, 0)
      words[key] = (before.0 + (try table.integer(gf)), before.1 + (try table.integer(df)))
    }
    for (key, n) in words { sums.add(.vocabulary, key, [n.0, n.1]) }
  }

  private mutating func readCounts(_ path: String) throws {
    for row in try CountRow.read(path) {
      sums.add(.count, [row.stage, row.unit, row.fate, row.reason], [row.n])
    }
  }
}
