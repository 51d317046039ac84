import Dutch
import Stage
import Tables

/// What one run writes.
struct TokenizeTables: ~Copyable {
  private var sentences: SentenceTable?
  private var conllu: CoNLLUFile?
  private var vocabulary: VocabularyFile?
  private let group = OutputGroup()
  private var totals = (sentences: 0, tokens: 0)

  init(_ outputs: TokenizeOutputs) throws(TableError) {
    sentences = try outputs.sentences.map { path throws(TableError) in
      try SentenceTable(path: path, in: group)
    }
    vocabulary = outputs.vocabulary.map { VocabularyFile(path: $0, in: group) }
    conllu = if let path = outputs.conllu { try CoNLLUFile(path: path) } else { nil }
  }

  /// Counts the words of the sentences that were found, and writes these.
  /// - Parameters:
  ///   - found: what `words` has read last.
  ///   - bytes: those of the paragraphs.
  ///   - place: how far these were passed.
  mutating func write(
    _ found: borrowing SentenceBatch, of paragraphs: [ParagraphBatch.Paragraph],
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout ParagraphPlace,
    _ words: borrowing Lemmatizer
  ) throws(TableError) {
    totals.sentences += found.sentences.count
    totals.tokens += found.tokens.count
    count(found, of: paragraphs, words)
    for (sentence, number) in zip(found.sentences, found.paragraphs) {
      let paragraph = paragraphs[number]
      let tokens = found.tokens[sentence]
      let (start, stop) = place.pass(tokens, of: number, paragraph, bytes)
      let whole = SentencePlace(
        document: UnsafeBufferPointer(rebasing: bytes[paragraph.id]),
        role: UnsafeBufferPointer(rebasing: bytes[paragraph.role]), source: bytes,
        tokens: tokens, range: sentence, paragraph: paragraph.number, number: place.sentences,
        start: start, stop: stop)
      try sentences?.write(whole, words)
      try conllu?.write(whole, words)
    }
  }

  private mutating func count(
    _ found: borrowing SentenceBatch, of paragraphs: [ParagraphBatch.Paragraph],
    _ words: borrowing Lemmatizer
  ) {
    guard vocabulary != nil else { return }
    found.forEachParagraph { number, tokens in
      vocabulary?.add(
        found.tokens[tokens], words.readings(of: tokens), forms: words.formCount,
        year: paragraphs[number].year, document: paragraphs[number].document)
    }
  }

  /// Puts what has been counted aside where that or `words` is too much to keep; between documents only.
  /// - Returns: whether that was so, and `words` may be forgotten.
  mutating func relieve(_ words: borrowing Lemmatizer) throws(TableError) -> Bool {
    let isLarge = vocabulary?.isLarge ?? false
    guard isLarge || words.formCount > VocabularyFile.limit else { return false }
    try vocabulary?.relieve(words)
    return true
  }

  /// Puts all files in their places, the counts of what is in them with them.
  consuming func finish(
    _ words: borrowing Lemmatizer, _ counts: inout Counts, to path: String?
  ) throws {
    counts.add(.kept, "sentences", totals.sentences)
    counts.add(.kept, "tokens", totals.tokens)
    if let table = sentences.take() { try table.close() }
    if let file = conllu.take() { try file.close(in: group) }
    if let rows = try vocabulary?.finish(words) { counts.add(.kept, "words", rows) }
    try counts.write(to: path, in: group)
    try group.commit()
  }
}
