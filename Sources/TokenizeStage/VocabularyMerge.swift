import Tables

/// Merges sorted runs of the table of words; what has one key is summed.
struct VocabularyMerge {
  /// A run and its present row.
  private final class Run {
    private var reader: CSVReader
    private(set) var key: (lemma: [UInt8], token: [UInt8], year: [UInt8]) = ([], [], [])
    private(set) var gf = 0
    private(set) var df = 0
    private(set) var isAtEnd = false

    init(path: String) throws(TableError) {
      reader = try CSVReader(path: path)
      try advance()
    }

    func advance() throws(TableError) {
      guard try reader.next() else {
        isAtEnd = true
        return
      }
      key = (bytes(0), bytes(1), bytes(2))
      gf = try reader.integer(3)
      df = try reader.integer(4)
    }

    private func bytes(_ column: Int) -> [UInt8] { reader.withUnsafeField(column) { Array($0) } }
  }

  let runs: [String]

  /// Writes the merged table.
  func write(to path: String, in group: OutputGroup? = nil) throws(TableError) -> Int {
    var rows = 0
    var open: [Run] = []
    for run in runs { open.append(try Run(path: run)) }
    var writer = try CSVWriter(path: path, schema: .vocabulary, in: group)
    while true {
      open.removeAll { $0.isAtEnd }
      guard let first = open.min(by: { Self.precedes($0.key, $1.key) }) else { break }
      let key = first.key
      var (gf, df) = (0, 0)
      for run in open where run.key == key {
        gf += run.gf
        df += run.df
        try run.advance()
      }
      for field in [key.lemma, key.token, key.year] {
        field.withUnsafeBufferPointer { writer.field(utf8: $0) }
      }
      writer.field(gf)
      writer.field(df)
      try writer.endRow()
      rows += 1
    }
    try writer.close()
    return rows
  }

  private static func precedes(
    _ a: (lemma: [UInt8], token: [UInt8], year: [UInt8]),
    _ b: (lemma: [UInt8], token: [UInt8], year: [UInt8])
  ) -> Bool {
    if a.lemma != b.lemma { return a.lemma.lexicographicallyPrecedes(b.lemma) }
    if a.token != b.token { return a.token.lexicographicallyPrecedes(b.token) }
    return a.year.lexicographicallyPrecedes(b.year)
  }
}
