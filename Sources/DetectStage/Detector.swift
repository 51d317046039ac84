import Stage
import Tables
import Themes

/// Reads the sentences of a part and writes what is found, a document at a time.
struct Detector {
  private let documents: DocumentKinds
  private var analyzer: DocumentAnalyzer
  private let dictionary: ThemeDictionary
  private var words = WordTable()
  /// The lengths of words by symbol, in code points.
  private var lengths: [Int] = []
  private var threads = ThreadMemory()
  private var counts: Counts
  private var findings = DocumentFindings()
  private var tokenText = TokenText()

  /// The document whose sentences are being read, with their texts one after another.
  private var name: [UInt8] = []
  private var kind: DocumentKinds.Document?
  private var document = DocumentText(isComment: false)
  private var text: [UInt8] = []
  private var texts: [(bytes: Range<Int>, start: Int)] = []

  init(_ dictionary: ThemeDictionary, models: ThemeModels?, documents: DocumentKinds) {
    self.documents = documents
    self.dictionary = dictionary
    analyzer = DocumentAnalyzer(dictionary, models: models)
    counts = Counts(stage: "detect", part: "")
  }

  mutating func run(
    sentences path: String, to outputs: consuming DetectOutputs, counts countsPath: String?
  ) throws {
    counts = Counts(stage: "detect", part: FileSystem.name(of: path, without: ".csv"))
    var reader = try CSVReader(path: path)
    let columns = try SentenceColumns(reader)
    while try reader.next() {
      let isSame = reader.withUnsafeField(columns.document) { $0.elementsEqual(name) }
      if !isSame || kind == nil {
        try write(to: &outputs)
        try open(reader, columns)
      }
      try columns.append(reader, to: &document, &words)
      let start = text.count
      reader.withUnsafeField(columns.text) { text.append(contentsOf: $0) }
      texts.append((start..<text.count, try reader.integer(columns.start)))
    }
    try write(to: &outputs)
    counts.add(.kept, "mentions", outputs.mentionCount)
    counts.add(.kept, "topics", outputs.topicCount)
    try outputs.close()
    try counts.write(to: countsPath)
  }

  /// Begins the document of the present row.
  private mutating func open(_ reader: borrowing CSVReader, _ columns: SentenceColumns) throws {
    let id = reader.string(columns.document)
    guard let known = documents[id] else {
      throw reader.wrong(columns.document, "\(id) is not in the documents")
    }
    kind = known
    name = Array(id.utf8)
    document.restart(isComment: known.isComment)
    text.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
  }

  /// Writes what is found in the document that was read.
  private mutating func write(to outputs: inout DetectOutputs) throws {
    guard let kind else { return }
    counts.add(.read, "sentences", document.sentences.count)
    counts.add(.kept, "sentences", document.sentences.count)
    analyzer.analyze(
      document, words: words, repeated: threads.repeated(in: document, thread: kind.thread),
      isOnTopic: isOnTopic(kind), detail: .findings, into: &findings)
    measureWords()
    for index in findings.sentences.indices {
      let sentence = document.sentences[index]
      try outputs.voice(name, sentence, findings.sentences[index])
      if findings.sentences[index].mentions.isEmpty { continue }
      loadText(index)
      for mention in findings.sentences[index].mentions {
        try outputs.mention(
          name, sentence, mention, theme: dictionary.themes[mention.theme].name,
          patterns: patternNames(mention), text: tokenText)
      }
    }
    try writeTopics(kind, to: &outputs)
  }

  private func patternNames(_ mention: Mention) -> String {
    if mention.patterns.isEmpty { return "model" }
    if mention.patterns.count == 1 { return dictionary.patterns[mention.patterns[0]].id }
    return mention.patterns.map { dictionary.patterns[$0].id }.joined(separator: "|")
  }

  private mutating func writeTopics(
    _ kind: DocumentKinds.Document, to outputs: inout DetectOutputs
  ) throws {
    var topics: [(topic: Int, evidence: String)] = []
    for finding in findings.topics {
      loadText(finding.sentence)
      topics.append((finding.topic, tokenText.words(finding.tokens)))
    }
    if kind.isComment {
      for inherited in threads.topics(of: kind.thread)
      where !topics.contains(where: { $0.topic == inherited.topic }) { topics.append(inherited) }
      topics.sort { $0.topic < $1.topic }
    } else {
      threads.remember(topics, abounds: findings.abounds, of: kind.thread)
    }
    for (topic, evidence) in topics {
      try outputs.topic(name, dictionary.topics[topic], evidence: evidence)
    }
  }

  /// A comment is about what its post is about; where the post is missing that is taken for granted.
  private func isOnTopic(_ kind: DocumentKinds.Document) -> Bool? {
    guard kind.isComment else { return nil }
    return !kind.hasPost || threads.isOnTopic(kind.thread) ? true : nil
  }

  /// The lengths of words that are new in the table.
  private mutating func measureWords() {
    for symbol in lengths.count..<max(lengths.count, words.count) {
      words.withWord(Int32(symbol)) { token, _ in
        lengths.append(token.count { $0 & 0xC0 != 0x80 })
      }
    }
  }

  private mutating func loadText(_ index: Int) {
    let symbols = document.symbols[document.sentences[index].tokens]
    tokenText.load(
      text[texts[index].bytes], offset: texts[index].start,
      lengths: symbols.lazy.map { [lengths] in lengths[Int($0)] })
  }
}
