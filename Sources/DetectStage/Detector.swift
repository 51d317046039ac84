import Stage
import Tables
import Themes

/// Reads the sentences of a part and writes what is found, a document at a time.
struct Detector {
  private let documents: DocumentKinds
  private var analyzer: DocumentAnalyzer
  private var words = WordTable()
  private var lengths: [Int] = []
  private var threads = ThreadMemory()
  private var counts: Counts

  init(_ dictionary: ThemeDictionary, model: LinearModel?, documents: DocumentKinds) {
    self.documents = documents
    analyzer = DocumentAnalyzer(dictionary, model: model)
    counts = Counts(stage: "detect", part: "")
  }

  /// A document whose sentences are being read, with their texts.
  private struct Open {
    let name: String
    let document: DocumentKinds.Document
    var text: DocumentText
    var texts: [(text: String, start: Int)] = []
  }

  mutating func run(
    sentences path: String, to outputs: consuming DetectOutputs, counts countsPath: String?
  ) throws {
    counts = Counts(stage: "detect", part: FileSystem.name(of: path, without: ".csv"))
    var reader = try CSVReader(path: path)
    let columns = try SentenceColumns(reader)
    var open: Open?
    while try reader.next() {
      let name = reader.string(columns.document)
      if open?.name != name {
        if let finished = open { try write(finished, to: &outputs) }
        guard let document = documents[name] else {
          throw reader.wrong(columns.document, "\(name) is not in the documents")
        }
        open = Open(
          name: name, document: document, text: DocumentText(isComment: document.isComment))
      }
      let symbols = try columns.symbols(reader, &words)
      open?.text.append(
        paragraph: try reader.integer(columns.paragraph),
        number: try reader.integer(columns.sentence),
        isQuoteBlock: reader.string(columns.role) == "quote", symbols: symbols)
      open?.texts.append((reader.string(columns.text), try reader.integer(columns.start)))
    }
    if let finished = open { try write(finished, to: &outputs) }
    counts.add(.kept, "mentions", outputs.mentionCount)
    try outputs.close()
    try counts.write(to: countsPath)
  }

  private mutating func write(_ open: Open, to outputs: inout DetectOutputs) throws {
    counts.add(.read, "sentences", open.text.sentences.count)
    counts.add(.kept, "sentences", open.text.sentences.count)
    let repeated = threads.repeated(in: open.text, thread: open.document.thread)
    let found = analyzer.analyze(
      open.text, words: words, repeated: repeated, isOnTopic: isOnTopic(open))
    measureWords()
    for (index, finding) in found.sentences.enumerated() {
      let sentence = open.text.sentences[index]
      try outputs.voice(open.name, sentence, finding)
      if finding.mentions.isEmpty { continue }
      let text = tokenText(open, index)
      for mention in finding.mentions {
        try outputs.mention(
          open.name, sentence, mention,
          theme: analyzer.dictionary.themes[mention.theme].name,
          patterns: patternNames(mention), text: text)
      }
    }
    try writeTopics(found, open, to: &outputs)
  }

  private func patternNames(_ mention: Mention) -> String {
    if mention.patterns.isEmpty { return "model" }
    return mention.patterns.map { analyzer.dictionary.patterns[$0].id }.joined(separator: "|")
  }

  private mutating func writeTopics(
    _ found: DocumentFindings, _ open: Open, to outputs: inout DetectOutputs
  ) throws {
    var topics = found.topics.map { finding in
      (
        topic: finding.topic,
        evidence: tokenText(open, finding.sentence).words(finding.tokens)
      )
    }
    if open.text.isComment {
      for inherited in threads.topics(of: open.document.thread)
      where !topics.contains(where: { $0.topic == inherited.topic }) { topics.append(inherited) }
      topics.sort { $0.topic < $1.topic }
    } else {
      threads.remember(topics, of: open.document.thread)
    }
    for (topic, evidence) in topics {
      try outputs.topic(open.name, analyzer.dictionary.topics[topic], evidence: evidence)
    }
  }

  /// A comment is about what its post is about; where the post is missing that is taken for granted.
  private func isOnTopic(_ open: Open) -> Bool? {
    guard open.text.isComment else { return nil }
    return !open.document.hasPost || !threads.topics(of: open.document.thread).isEmpty ? true : nil
  }

  /// The lengths of words that are new in the table, in code points.
  private mutating func measureWords() {
    for symbol in lengths.count..<max(lengths.count, words.count) {
      lengths.append(words.token(Int32(symbol)).unicodeScalars.count)
    }
  }

  private func tokenText(_ open: Open, _ index: Int) -> TokenText {
    let sentence = open.text.sentences[index]
    return TokenText(
      open.texts[index].text, offset: open.texts[index].start,
      lengths: open.text.symbols[sentence.tokens].map { lengths[Int($0)] })
  }
}
