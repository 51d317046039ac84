import Dutch
import Stage
import Tables

/// One run over one part: reads its text and writes its sentences and words.
struct TokenizeRun: ~Copyable {
  private var tables: TokenizeTables
  private var counts: Counts
  /// The document that the last paragraph was of.
  private var document: Int32 = -1
  private var words = Lemmatizer()
  private var reader = SentenceReader()
  private var waiting = ParagraphBatch()
  private var found = SentenceBatch()
  /// What became of the paragraphs.
  private var fates = (kept: 0, unknown: 0, foreign: 0)

  /// Bytes of paragraphs that wait before they are worked off: little enough for all that is made of
  /// them to stay in the second cache.
  private static let batchSize = 1 << 14
  /// The same within one document, of which nothing may be forgotten between.
  private static let longestBatch = 1 << 18
  /// Tokens of one batch that are worked off at once, whatever its size.
  private static let mostTokens = 1 << 14

  init(outputs: TokenizeOutputs, part: String) throws(TableError) {
    counts = Counts(stage: "tokenize", part: part)
    tables = try TokenizeTables(outputs)
  }

  mutating func read(_ input: TokenizeInput) throws {
    switch input {
    case .tables(let documents, let paragraphs): try read(documents: documents, paragraphs)
    case .text(let path): try read(text: path)
    }
  }

  /// Writes what is written at the end, and puts all files in their places.
  consuming func finish(counts path: String?) throws {
    try work()
    counts.add(.read, "paragraphs", fates.kept + fates.unknown + fates.foreign)
    counts.add(.kept, "paragraphs", fates.kept)
    counts.add(.rejected, "paragraphs", reason: "unknown_document", fates.unknown)
    counts.add(.rejected, "paragraphs", reason: "other_language", fates.foreign)
    try tables.finish(words, &counts, to: path)
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

  /// Adds a paragraph to those that wait; works them off where there are enough.
  private mutating func readParagraph(
    _ id: UnsafeBufferPointer<UInt8>, _ paragraph: Int, _ role: UnsafeBufferPointer<UInt8>,
    _ text: UnsafeBufferPointer<UInt8>, _ document: Int32, _ year: Int16
  ) throws {
    if document != self.document {
      self.document = document
      if waiting.bytes.count >= Self.batchSize {
        try work()
        try relieve()
      }
    } else if waiting.bytes.count >= Self.longestBatch {
      try work()
    }
    let kind = UTF8Check.kind(of: text)
    guard kind == .broken else {
      return waiting.append(
        id, paragraph, role, text, isPlain: kind == .ascii, document, year)
    }
    // What is no UTF-8 becomes U+FFFD once, here, so that text and tokens stay the same.
    let repaired = Array(String(decoding: text, as: UTF8.self).utf8)
    repaired.withUnsafeBufferPointer {
      waiting.append(id, paragraph, role, $0, isPlain: false, document, year)
    }
  }

  /// Reads the paragraphs that wait.
  private mutating func work() throws {
    // Taken out, so that nobody is asked who else has them.
    var paragraphs = ParagraphBatch()
    swap(&paragraphs, &waiting)
    var place = ParagraphPlace()
    try paragraphs.bytes.withUnsafeBufferPointer { bytes in
      for (i, paragraph) in paragraphs.paragraphs.enumerated() {
        let text = UnsafeBufferPointer(rebasing: bytes[paragraph.text])
        reader.reset()
        while reader.next(text) {
          found.append(reader.tokens, paragraph.text.lowerBound, paragraph: i)
          guard found.tokens.count >= Self.mostTokens else { continue }
          try write(paragraphs.paragraphs, bytes, &place)
          reader.forget()
        }
      }
      try write(paragraphs.paragraphs, bytes, &place)
    }
    paragraphs.removeAll()
    swap(&paragraphs, &waiting)
  }

  /// Finds the lemmas of the sentences that were found, and writes them.
  private mutating func write(
    _ paragraphs: [ParagraphBatch.Paragraph], _ bytes: UnsafeBufferPointer<UInt8>,
    _ place: inout ParagraphPlace
  ) throws {
    words.read(bytes, found.tokens.all, found.sentences)
    try tables.write(found, of: paragraphs, bytes, &place, words)
    found.removeAll()
  }

  /// Forgets forms and lemmas where there are too many to keep; between documents only.
  private mutating func relieve() throws(TableError) {
    if try tables.relieve(words) { words = Lemmatizer() }
  }

  /// `language_en`; what is no code of a language is `language_unknown`.
  private static func reason(for language: String) -> String {
    let isCode =
      (2...8).contains(language.utf8.count) && language.utf8.allSatisfy { $0 &- 0x61 < 26 }
    return isCode ? "language_\(language)" : "language_unknown"
  }
}
