import Dutch
import Tables

/// Writes the table of sentences.
struct SentenceTable: ~Copyable {
  private var writer: CSVWriter
  /// Room for the tokens or lemmas of a sentence.
  private var joined: [UInt8] = []

  init(path: String) throws(TableError) {
    writer = try CSVWriter(path: path, schema: .sentences)
  }

  /// Writes one sentence.
  mutating func write(
    _ sentence: SentencePlace, _ words: borrowing Lemmatizer
  ) throws(TableError) {
    writer.field(utf8: sentence.document)
    writer.field(sentence.paragraph)
    writer.field(sentence.number)
    writer.field(utf8: sentence.role)
    writer.field(sentence.start)
    writer.field(sentence.stop)
    writer.field(utf8: sentence.text)
    field(TokenLine.write(sentence.tokens, of: sentence.source, to: &joined))
    field(words.writeLemmas(to: &joined))
    try writer.endRow()
  }

  /// Writes the first bytes of what was joined.
  private mutating func field(_ count: Int) {
    joined.withUnsafeBufferPointer {
      writer.field(utf8: UnsafeBufferPointer(rebasing: $0[..<count]))
    }
  }

  /// Lets the disk begin with what stands there, before something else is done.
  mutating func flushAhead() throws(TableError) { try writer.flushAhead() }

  consuming func close() throws(TableError) { try writer.close() }
}
