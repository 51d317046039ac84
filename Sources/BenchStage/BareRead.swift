import Tables

/// The tables of a run, read and thrown away.
struct BareRead {
  let run: String

  func measure() throws -> Measure {
    var measure = Measure(Limits.read)
    for stage in ["crawl", "extract", "tokenize", "detect"] {
      for table in try FileSystem.names(in: "\(run)/\(stage)") {
        for path in try FileSystem.tables(at: "\(run)/\(stage)/\(table)") {
          var bytes = 0
          try measure.time { try FileSystem.forEachChunk(of: path) { bytes += $0.count } }
          measure.bytes += bytes
        }
      }
    }
    return measure
  }
}
