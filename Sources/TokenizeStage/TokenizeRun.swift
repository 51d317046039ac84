import Dutch
import Stage
import Tables

/// One run over one part: reads its text and writes its sentences and words.
struct TokenizeRun: ~Copyable {
  private var sentences: SentenceTable?
  private var conllu: CoNLLUFile?
  private var counts: Counts
  private var vocabulary: VocabularyFile?
  /// The document that the last paragraph was of.
  private var document: Int32 = -1
  private var words = Lemmatizer()
  private var reader = SentenceReader()
  private var repaired: [UInt8] = []
  private var totals = (sentences: 0, tokens: 0)
  /// What became of the paragraphs.
  private var fates = (kept: 0, unknown: 0, foreign: 0)

  init(outputs: TokenizeOutputs, part: String) throws(TableError) {
    counts = Counts(stage: "tokenize", part: part)
    sentences = if let path = outputs.sentences { try SentenceTable(path: path) } else { nil }
    vocabulary = if let path = outputs.vocabulary { VocabularyFile(path: path) } else { nil }
    conllu = if let path = outputs.conllu { try CoNLLUFile(path: path) } else { nil }
  }

  mutating func read(_ input: TokenizeInput) throws {
    switch input {
    case .tables(let documents, let paragraphs): try read(documents: documents, paragraphs)
    case .text(let path): try read(text: path)
    }
  }

  /// Writes what is written at the end, and puts all files in their places.
  consuming func finish(counts path: String?) throws {
    counts.add(.read, "paragraphs", fates.kept + fates.unknown + fates.foreign)
    counts.add(.kept, "paragraphs", fates.kept)
    counts.add(.rejected, "paragraphs", reason: "unknown_document", fates.unknown)
    counts.add(.rejected, "paragraphs", reason: "other_language", fates.foreign)
    counts.add(.kept, "sentences", totals.sentences)
    counts.add(.kept, "tokens", totals.tokens)
    if let table = sentences.take() { try table.close() }
    if let file = conllu.take() { try file.close() }
    if let rows = try vocabulary?.finish(words) { counts.add(.kept, "words", rows) }
    try counts.write(to: path)
  }

  private mutating func read(documents: String, _ paragraphs: String) throws {
    let index = try DocumentIndex(path: documents)
    for (language, n) in index.languages {
      counts.add(.read, "documents", n)
      if language == "nl" {
        counts.add(.kept, "documents", n)
      } else {
        counts.add(.rejected, "documents", reason: Self.reason(for: language), n)
      }
    }
    var table = try CSVReader(path: paragraphs)
    let (id, number, role, text) = (
      try table.column("doc_id"), try table.column("paragraph"), try table.column("role"),
      try table.column("text")
    )
    while try table.next() {
      guard let document = table.withUnsafeField(id, { index.find($0) }) else {
        fates.unknown += 1
        continue
      }
      guard index.isDutch(document) else {
        fates.foreign += 1
        continue
      }
      fates.kept += 1
      let paragraph = try table.integer(number)
      let year = index.year(document)
      try table.withUnsafeField(id) { id in
        try table.withUnsafeField(role) { role in
          try table.withUnsafeField(text) { text in
            try readParagraph(id, paragraph, role, text, Int32(document), year)
          }
        }
      }
    }
  }

  /// Reads a table in the Text Interchange Format: one document a row, all of them Dutch.
  private mutating func read(text path: String) throws {
    var table = try CSVReader(path: path)
    let (id, text) = (try table.column("doc_id"), try table.column("text"))
    let body = Array("body".utf8)
    var document: Int32 = 0
    while try table.next() {
      counts.add(.read, "documents")
      counts.add(.kept, "documents")
      try table.withUnsafeField(id) { id in
        try table.withUnsafeField(text) { text in
          try body.withUnsafeBufferPointer { body in
            try readParagraph(id, 1, body, text, document, 0)
          }
        }
      }
      document += 1
    }
  }

  private mutating func readParagraph(
    _ id: UnsafeBufferPointer<UInt8>, _ paragraph: Int, _ role: UnsafeBufferPointer<UInt8>,
    _ text: UnsafeBufferPointer<UInt8>, _ document: Int32, _ year: Int16
  ) throws {
    var all: UInt8 = 0
    for byte in text { all |= byte }
    let isPlain = all < 0x80
    guard !isPlain, (try? UTF8Span(validating: text.span)) == nil else {
      return try readValid(id, paragraph, role, text, isPlain: isPlain, document, year)
    }
    // What is no UTF-8 becomes U+FFFD once, here, so that text and tokens stay the same.
    repaired = Array(String(decoding: text, as: UTF8.self).utf8)
    let copy = repaired
    try copy.withUnsafeBufferPointer {
      try readValid(id, paragraph, role, $0, isPlain: false, document, year)
    }
  }

  /// - Parameter isPlain: whether the text is ASCII, each byte of which is a code point.
  private mutating func readValid(
    _ id: UnsafeBufferPointer<UInt8>, _ paragraph: Int, _ role: UnsafeBufferPointer<UInt8>,
    _ text: UnsafeBufferPointer<UInt8>, isPlain: Bool, _ document: Int32, _ year: Int16
  ) throws {
    if document != self.document {
      self.document = document
      try relieve()
    }
    reader.reset()
    var number = 0
    var points = CodePointCounter(text, isPlain: isPlain)
    while reader.next(text) {
      let tokens = reader.tokens[reader.sentence]
      guard let first = tokens.first, let last = tokens.last else { continue }
      words.read(text, tokens)
      number += 1
      let start = points.count(upTo: Int(first.start))
      let stop = points.count(upTo: Int(last.end))
      let place = SentencePlace(
        document: id, role: role, source: text, tokens: tokens, paragraph: paragraph,
        number: number, start: start, stop: stop)
      try sentences?.write(place, reader, words)
      try conllu?.write(place, words)
      count(tokens, year, document)
    }
  }

  /// Forgets forms and lemmas where there are too many to keep.
  private mutating func relieve() throws(TableError) {
    let isLarge = vocabulary?.isLarge ?? false
    guard isLarge || words.formCount > VocabularyFile.limit else { return }
    try vocabulary?.relieve(words)
    words = Lemmatizer()
  }

  private mutating func count(_ tokens: ArraySlice<Token>, _ year: Int16, _ document: Int32) {
    totals.sentences += 1
    totals.tokens += tokens.count
    vocabulary?.add(tokens, words, year: year, document: document)
  }

  /// `language_en`; what is no code of a language is `language_unknown`.
  private static func reason(for language: String) -> String {
    let isCode =
      (2...8).contains(language.utf8.count) && language.utf8.allSatisfy { $0 &- 0x61 < 26 }
    return isCode ? "language_\(language)" : "language_unknown"
  }
}
