import Dutch
import Tables

/// Writes the table of sentences.
struct SentenceTable: ~Copyable {
  private var writer: CSVWriter
  private var joined: [UInt8] = []

  init(path: String) throws(TableError) {
    writer = try CSVWriter(path: path, schema: .sentences)
  }

  /// Writes one sentence.
  mutating func write(_ sentence: SentencePlace, _ words: Lemmatizer) throws(TableError) {
    writer.field(utf8: sentence.document)
    writer.field(sentence.paragraph)
    writer.field(sentence.number)
    writer.field(utf8: sentence.role)
    writer.field(sentence.start)
    writer.field(sentence.stop)
    writer.field(utf8: sentence.text)
    joined.removeAll(keepingCapacity: true)
    for token in sentence.tokens {
      if !joined.isEmpty { joined.append(0x20) }
      joined.append(contentsOf: sentence.source[token.range])
    }
    joined.withUnsafeBufferPointer { writer.field(utf8: $0) }
    joined.removeAll(keepingCapacity: true)
    for reading in words.readings {
      if !joined.isEmpty { joined.append(0x20) }
      words.withLemma(reading.lemma) { joined.append(contentsOf: $0) }
    }
    joined.withUnsafeBufferPointer { writer.field(utf8: $0) }
    try writer.endRow()
  }

  consuming func close() throws(TableError) { try writer.close() }
}
