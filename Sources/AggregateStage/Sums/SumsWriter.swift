import Tables

/// Collects the rows of one part and writes them in order: one arena, no string for a row.
struct SumsWriter {
  /// Where a row stands in the arena, and the first eight bytes of its key, which decide most
  /// comparisons.
  private struct Row {
    let start: Int
    let keyEnd: Int
    let end: Int
    let prefix: UInt64
  }

  private var arena: [UInt8] = []
  /// The rows of each measure, in the order of the measures.
  private var rows = [[Row]](repeating: [], count: SumsRow.Measure.allCases.count)

  /// Adds a row with at most five keys.
  mutating func add(
    _ measure: SumsRow.Measure, _ keys: [String], detail: String = "", _ n1: Int, _ n2: Int = 0
  ) {
    add(measure, SumsKey(keys, detail: detail), n1, n2)
  }

  mutating func add(
    _ measure: SumsRow.Measure, _ key: SumsKey, _ n1: Int, _ n2: Int = 0, _ n3: Int = 0,
    _ n4: Int = 0, _ n5: Int = 0
  ) {
    key.bytes.withUnsafeBufferPointer { add(measure, line: $0, n1, n2, n3, n4, n5) }
  }

  /// Adds a row whose keys and detail stand as they do in a line.
  mutating func add(
    _ measure: SumsRow.Measure, line: UnsafeBufferPointer<UInt8>, _ n1: Int, _ n2: Int = 0,
    _ n3: Int = 0, _ n4: Int = 0, _ n5: Int = 0
  ) {
    let start = arena.count
    arena.append(contentsOf: line)
    let keyEnd = arena.count
    append(n1)
    append(n2)
    append(n3)
    append(n4)
    append(n5)
    arena.append(UInt8(ascii: "\n"))
    rows[measure.rawValue].append(
      Row(start: start, keyEnd: keyEnd, end: arena.count, prefix: Self.prefix(line)))
  }

  private mutating func append(_ number: Int) {
    arena.append(UInt8(ascii: ","))
    Bytes.append(number, to: &arena)
  }

  private static func prefix(_ line: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var prefix: UInt64 = 0
    for i in 0..<8 { prefix = prefix << 8 | (i < line.count ? UInt64(line[i]) : 0) }
    return prefix
  }

  /// Writes the rows by the bytes of measure, keys and detail; the numbers are no part of the order.
  func write(to path: String) throws {
    let file = try OutputFile(path: path)
    try file.append((LineReader.headerLine + "\n").utf8)
    try arena.withUnsafeBufferPointer { arena in
      for measure in SumsRow.Measure.allCases {
        let name = Array((measure.name + ",").utf8)
        for row in sorted(rows[measure.rawValue], arena) {
          file.append { buffer in
            buffer.append(contentsOf: name)
            buffer.append(contentsOf: UnsafeBufferPointer(rebasing: arena[row.start..<row.end]))
          }
          try file.flushIfFull()
        }
      }
    }
    try file.commit()
  }

  private func sorted(_ rows: [Row], _ arena: UnsafeBufferPointer<UInt8>) -> [Row] {
    func key(_ row: Row) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: arena[row.start..<row.keyEnd])
    }
    return rows.sorted { a, b in
      a.prefix != b.prefix ? a.prefix < b.prefix : Bytes.compare(key(a), key(b)) < 0
    }
  }
}
