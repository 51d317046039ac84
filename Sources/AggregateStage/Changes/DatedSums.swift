import Tables

/// The Dutch documents of one generation that count, in the order of its merged sums.
struct DatedSums: ~Copyable {
  /// One document: where it stands in the order, and what it adds to.
  struct Document {
    /// Site, thread and document as they stand in the file; rows are in the order of these bytes.
    let key: [UInt8]
    let year: String
    let isPost: Bool
    let isOnTopic: Bool
    /// The themes it expresses, in the order of the theme list; none off topic.
    let themes: [Int]

    func isBefore(_ other: Document) -> Bool { key.lexicographicallyPrecedes(other.key) }
  }

  private var sums: SumsReader
  private var reader: DocumentReader
  private let excluded: Set<String>
  /// The present document; nil before the first and behind the last.
  private(set) var next: Document?

  /// - Parameters:
  ///   - sums: the merged sums.
  ///   - folder: that of the figures made of them, with its copies.
  init(_ sums: String, figures folder: String, themes: ThemeList) throws {
    let opened = try SumsReader(path: sums)
    var copies = try CSVReader(path: "\(folder)/copies.csv", requiring: ["doc_id"])
    let id = try copies.column("doc_id")
    var excluded: Set<String> = []
    while try copies.next() { excluded.insert(copies.string(id)) }
    self.excluded = excluded
    self.sums = opened
    reader = DocumentReader(themes: themes)
  }

  /// Moves to the next document that counts.
  mutating func advance() throws {
    next = nil
    while try sums.next() {
      guard sums.measure == .document else { continue }
      if excluded.contains(sums.key(3)) { continue }
      next = Document(sums, try reader.read(sums), reader.periods)
      return
    }
  }
}

extension DatedSums.Document {
  fileprivate init(
    _ row: borrowing SumsReader, _ document: CountedDocument, _ periods: ByteInterner
  ) {
    var key = SumsKey()
    for i in 1...3 { row.withKey(i) { key.append($0) } }
    self.key = key.bytes
    year = periods.string(document.year)
    isPost = document.isPost
    isOnTopic = document.isOnTopic
    themes = document.isOnTopic ? document.own : []
  }
}
