import Dutch
import Tables

#if canImport(Glibc)
  import Glibc
#endif

/// The table of words of any size, in bounded memory.
///
/// What has been counted is written to a sorted run beside the table whenever there is much of it,
/// and the runs are merged at the end.
struct VocabularyFile: ~Copyable {
  private let path: String
  private let group: OutputGroup
  private var runs: [String] = []
  private var counted = Vocabulary()

  /// So many entries, or forms, are kept in memory.
  static let limit = 150_000

  var isLarge: Bool { counted.isLarge }

  /// - Parameter group: with which the table takes its place.
  init(path: String, in group: OutputGroup) {
    self.path = path
    self.group = group
  }

  deinit { for run in runs { unlink(run) } }

  /// Counts words.
  /// - Parameter forms: how many forms there are; the readings' are below it.
  mutating func add(
    _ tokens: UnsafeBufferPointer<Token>, _ readings: UnsafeBufferPointer<Lemmatizer.Reading>,
    forms: Int,
    year: Int16, document: Int32
  ) {
    counted.add(tokens, readings, forms: forms, year: year, document: document)
  }

  /// Writes what has been counted as a run, and starts anew.
  ///
  /// Called between documents only, for a document counts once.
  mutating func relieve(_ words: borrowing Lemmatizer) throws(TableError) {
    try writeRun(words)
    counted = Vocabulary()
  }

  /// Writes the table.
  /// - Returns: how many rows it has.
  mutating func finish(_ words: borrowing Lemmatizer) throws(TableError) -> Int {
    guard !runs.isEmpty else { return try counted.write(to: path, words, in: group) }
    try writeRun(words)
    return try VocabularyMerge(runs: runs).write(to: path, in: group)
  }

  private mutating func writeRun(_ words: borrowing Lemmatizer) throws(TableError) {
    let run = "\(path).run\(runs.count).tmp"
    runs.append(run)
    try counted.write(to: run, words)
  }
}
