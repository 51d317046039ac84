import Tables

/// One row of `crawl/captures`, as far as `select` passes it on.
struct CaptureRow {
  let captureID: String
  let url: String
  let capturedAt: String
  let shard: String
  let source: String
  let offset: String
  let length: String
  let digest: String
}

/// Where the columns of `crawl/captures` stand in one table.
struct CaptureColumns {
  static let names = [
    "capture_id", "url", "captured_at", "status", "bytes", "digest", "payload_digest", "record_id",
    "shard", "source", "record_offset", "record_length",
  ]

  private let columns: [Int]

  init(_ reader: borrowing CSVReader) throws {
    var columns: [Int] = []
    for name in Self.names { columns.append(try reader.column(name)) }
    self.columns = columns
  }

  func row(_ reader: borrowing CSVReader) -> CaptureRow {
    CaptureRow(
      captureID: reader.string(columns[0]), url: reader.string(columns[1]),
      capturedAt: reader.string(columns[2]), shard: reader.string(columns[8]),
      source: reader.string(columns[9]), offset: reader.string(columns[10]),
      length: reader.string(columns[11]), digest: reader.string(columns[5]))
  }

  func status(_ reader: borrowing CSVReader) throws -> Int? {
    try reader.optionalInteger(columns[3])
  }

  func bytes(_ reader: borrowing CSVReader) throws -> Int? {
    try reader.optionalInteger(columns[4])
  }

  func payloadDigest(_ reader: borrowing CSVReader) -> String { reader.string(columns[6]) }

  func recordID(_ reader: borrowing CSVReader) -> String { reader.string(columns[7]) }
}
