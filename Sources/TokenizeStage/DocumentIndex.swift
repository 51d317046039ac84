import Dutch
import Tables

/// What the stage must know of each document: whether it is Dutch, and its year.
struct DocumentIndex {
  private var ids = WordIndex(minimumCapacity: 4096)
  private var years: [Int16] = []
  private var areDutch: [Bool] = []
  private var languageCodes = WordIndex()
  /// By number of the language.
  private var languageCounts: [Int] = []

  var count: Int { years.count }

  /// Reads the table of documents.
  init(path: String) throws(TableError) {
    var reader = try CSVReader(path: path)
    let (id, language, published) = (
      try reader.column("doc_id"), try reader.column("language"),
      try reader.column("published_at")
    )
    let dutch = languageCodes.insert(Array("nl".utf8))
    languageCounts.append(0)
    while try reader.next() {
      let number = reader.withUnsafeField(id) { ids.insert($0) }
      guard number == years.count else { throw reader.wrong(id, "is there twice") }
      let code = reader.withUnsafeField(language) { languageCodes.insert($0) }
      if code == languageCounts.count { languageCounts.append(0) }
      languageCounts[code] += 1
      areDutch.append(code == dutch)
      years.append(reader.withUnsafeField(published, Self.year))
    }
  }

  /// How many documents are in each language; an empty code for those in none.
  var languages: [(code: String, documents: Int)] {
    languageCounts.indices.filter { languageCounts[$0] > 0 }.map {
      (String(decoding: languageCodes.word($0), as: UTF8.self), languageCounts[$0])
    }
  }

  /// The number of a document; nil where it is not in the table.
  func find(_ id: UnsafeBufferPointer<UInt8>) -> Int? { ids.find(id) }

  func isDutch(_ document: Int) -> Bool { areDutch[document] }

  /// The year of publication; 0 where it is unknown.
  func year(_ document: Int) -> Int16 { years[document] }

  /// The four digits that a date begins with, or 0.
  private static func year(_ date: UnsafeBufferPointer<UInt8>) -> Int16 {
    guard date.count >= 4 else { return 0 }
    var year: Int16 = 0
    for byte in date[..<4] {
      guard byte &- 0x30 < 10 else { return 0 }
      year = year * 10 + Int16(byte - 0x30)
    }
    return year
  }
}
