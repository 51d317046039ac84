import Archives
import Tables

/// What a scan does not pass on: a row for each place that is wrong, and one for each kind of record
/// that is only counted.
struct RejectTable: ~Copyable {
  private struct Kind: Hashable {
    let recordType: String
    let reason: String
    let detail: String

    func precedes(_ other: Kind) -> Bool {
      let (a, b) = ([reason, recordType, detail], [other.reason, other.recordType, other.detail])
      return a.lexicographicallyPrecedes(b) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  private var writer: CSVWriter
  private var passed: [Kind: Int] = [:]

  init(path: String, in group: OutputGroup) throws {
    writer = try CSVWriter(path: path, schema: .crawlRejects, in: group)
  }

  mutating func write(_ reject: Reject, source: String) throws {
    try row(source, reject.offset, reject.recordType, reject.url, reject.reason, reject.detail, 1)
  }

  mutating func count(_ recordType: String, _ reason: String, _ detail: String) {
    passed[Kind(recordType: recordType, reason: reason, detail: detail), default: 0] += 1
  }

  /// Writes what was counted of a source.
  mutating func flush(source: String) throws {
    for kind in passed.keys.sorted(by: { $0.precedes($1) }) {
      try row(source, nil, kind.recordType, "", kind.reason, kind.detail, passed[kind] ?? 0)
    }
    passed = [:]
  }

  private mutating func row(
    _ source: String, _ offset: Int?, _ type: String, _ url: String, _ reason: String,
    _ detail: String, _ count: Int
  ) throws {
    writer.field(source)
    writer.field(offset)
    writer.field(type)
    writer.field(url)
    writer.field(reason)
    writer.field(detail)
    writer.field(count)
    try writer.endRow()
  }

  consuming func close() throws { try writer.close() }
}
