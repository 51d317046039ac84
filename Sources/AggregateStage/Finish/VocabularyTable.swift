import Glibc
import Tables

/// The word forms that stand in at least two documents.
struct VocabularyTable: ~Copyable {
  private var writer: CSVWriter
  /// All Dutch documents, copies among them.
  var documents = 0

  init(folder: FigureFolder) throws {
    writer = try folder.writer(.vocabularyFigures)
  }

  mutating func add(token: String, lemma: String, gf: Int, df: Int) throws {
    guard df > 1 else { return }
    writer.field(token)
    writer.field(lemma)
    writer.field(gf)
    writer.field(df)
    writer.field(documents > 0 ? Double(df) / Double(documents) : nil)
    writer.field(documents > 0 ? log(Double(documents) / Double(df)) : nil)
    try writer.endRow()
  }

  consuming func finish() throws { try writer.close() }
}
