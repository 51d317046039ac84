import Dutch
import Tables

/// Writes the table of sentences.
struct SentenceTable: ~Copyable {
  private var writer: CSVWriter

  init(path: String, in group: OutputGroup) throws(TableError) {
    writer = try CSVWriter(path: path, schema: .sentences, in: group)
  }

  /// Writes one sentence of those that `words` has read last.
  mutating func write(
    _ sentence: SentencePlace, _ words: borrowing Lemmatizer
  ) throws(TableError) {
    writer.field(utf8: sentence.document)
    writer.field(sentence.paragraph)
    writer.field(sentence.number)
    writer.field(utf8: sentence.role)
    writer.field(sentence.start)
    writer.field(sentence.stop)
    let marks = writer.field(lookingAt: sentence.text)
    writer.field(room: TokenLine.room(for: sentence.tokens), ofBytesWith: marks) { line in
      TokenLine.write(sentence.tokens, of: sentence.source, to: line)
    }
    let readings = words.readings(of: sentence.range)
    writer.field(room: words.roomForLemmas(of: readings), probablyWith: marks) { line in
      words.writeLemmas(of: readings, to: line)
    }
    try writer.endRow()
  }

  consuming func close() throws(TableError) { try writer.close() }
}
