import Stage
import Tables
import Themes

/// Reads the sentences of a part and writes what is found, some documents at a time.
struct Detector: ~Copyable {
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

  /// The documents that were read and not yet written, the last of them perhaps not to its end, and
  /// room for more.
  private var texts: [DocumentText] = []
  private var pending: [PendingDocument] = []
  /// How many there are, and the words of those that were read to their end.
  private var count = 0
  private var wordCount = 0

  /// So many words are analyzed together, or one document.
  private static let batchSize = 1 << 16

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
      let isSame =
        count > 0 && reader.field(columns.document, equals: pending[count - 1].name)
      if !isSame {
        if count > 0 { wordCount += texts[count - 1].symbols.count }
        if wordCount >= Self.batchSize { try writePending(to: &outputs) }
        try open(reader, columns)
      }
      try columns.append(reader, to: &texts[count - 1], &words)
      let start = try reader.integer(columns.start)
      reader.withUnsafeField(columns.text) { pending[count - 1].append($0, start: start) }
    }
    try writePending(to: &outputs)
    counts.add(.kept, "mentions", outputs.mentionCount)
    counts.add(.kept, "topics", outputs.topicCount)
    try outputs.close(counts, to: countsPath)
  }

  /// Begins the document of the present row.
  private mutating func open(_ reader: borrowing CSVReader, _ columns: SentenceColumns) throws {
    let id = reader.string(columns.document)
    guard let known = reader.withUnsafeField(columns.document, documents.find) else {
      throw reader.wrong(columns.document, "\(id) is not in the documents")
    }
    if count < texts.count {
      texts[count].restart(isComment: known.isComment)
      pending[count].restart(id, known)
    } else {
      texts.append(DocumentText(isComment: known.isComment))
      pending.append(PendingDocument(id, known))
    }
    count += 1
  }

  /// Writes what is found in the documents that were read.
  private mutating func writePending(to outputs: inout DetectOutputs) throws {
    analyzer.read(texts[..<count], words: words)
    measureWords()
    for number in 0..<count { try write(number, to: &outputs) }
    (count, wordCount) = (0, 0)
  }

  /// Writes what is found in one of the documents that were read.
  private mutating func write(_ number: Int, to outputs: inout DetectOutputs) throws {
    let (document, own) = (texts[number], pending[number])
    counts.add(.read, "sentences", document.sentences.count)
    counts.add(.kept, "sentences", document.sentences.count)
    analyzer.decide(
      document, number, words: words,
      repeated: threads.repeated(in: document, thread: own.kind.thread),
      isOnTopic: isOnTopic(own.kind), detail: .findings, into: &findings)
    for (index, finding) in findings.sentences.enumerated() {
      let sentence = document.sentences[index]
      try outputs.voice(own.field, sentence, finding)
      if finding.mentions.isEmpty { continue }
      let last = finding.mentions.reduce(0) {
        max($0, $1.tokens.last ?? 0, $1.cue?.tokens.last ?? 0)
      }
      loadText(index, of: document, own, through: last)
      for mention in finding.mentions {
        try outputs.mention(
          own.field, sentence, mention, theme: dictionary.themes[mention.theme].name,
          patterns: patternNames(mention), text: tokenText)
      }
    }
    try writeTopics(of: document, own, to: &outputs)
  }

  private func patternNames(_ mention: Mention) -> String {
    if mention.patterns.isEmpty { return "model" }
    if mention.patterns.count == 1 { return dictionary.patterns[mention.patterns[0]].id }
    return mention.patterns.map { dictionary.patterns[$0].id }.joined(separator: "|")
  }

  private mutating func writeTopics(
    of document: DocumentText, _ own: PendingDocument, to outputs: inout DetectOutputs
  ) throws {
    let kind = own.kind
    var topics: [(topic: Int, evidence: String)] = []
    topics.reserveCapacity(dictionary.topics.count)
    for finding in findings.topics {
      loadText(finding.sentence, of: document, own, through: finding.tokens.last ?? 0)
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
      try outputs.topic(own.field, dictionary.topics[topic], evidence: evidence)
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

  /// Takes in a sentence as far as a token.
  private mutating func loadText(
    _ index: Int, of document: DocumentText, _ own: PendingDocument, through last: Int
  ) {
    let sentence = own.sentence(index)
    tokenText.load(
      sentence.text, offset: sentence.start,
      symbols: document.symbols[document.sentences[index].tokens].prefix(last + 1),
      lengths: lengths)
  }
}
