import Tables

/// The rows of a site's captures while the site is decided on: in memory, and beyond a limit in a
/// temporary file.
final class RowStore {
  private let folder: String
  private var buffer: [UInt8] = []
  private var file: TemporaryFile?
  private static let limit = 8 << 20
  /// Few rows are longer.
  private static let usual = 2048

  init(folder: String) { self.folder = folder }

  func removeAll() {
    buffer.removeAll(keepingCapacity: true)
    file = nil
  }

  /// Rows start at multiples of this, so that their places are small numbers.
  private static let step = 8

  /// Adds a row.
  /// - Returns: its place.
  func append(_ row: UnsafeBufferPointer<UInt8>) throws(TableError) -> Int {
    if buffer.count > Self.limit {
      if file == nil { file = try TemporaryFile(in: folder) }
      try file?.append(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
    let place = (file?.count ?? 0) + buffer.count
    SpoolRecord.append(row, to: &buffer)
    while buffer.count % Self.step != 0 { buffer.append(0) }
    return place / Self.step
  }

  /// The fields of the row at a place.
  func row(at number: Int) throws(TableError) -> SelectedRow {
    let place = number * Self.step
    let inFile = file?.count ?? 0
    if place >= inFile { return decode(buffer, at: place - inFile) }
    var bytes: [UInt8] = []
    try file?.read(at: place, limit: Self.usual, into: &bytes)
    let length = bytes.withUnsafeBufferPointer { $0.count < 4 ? 0 : SpoolRecord.length($0, at: 0) }
    if length + 4 > bytes.count {
      bytes.removeAll()
      try file?.read(at: place, limit: length + 4, into: &bytes)
    }
    return decode(bytes, at: 0)
  }

  private func decode(_ bytes: [UInt8], at start: Int) -> SelectedRow {
    bytes.withUnsafeBufferPointer { all in
      let start = min(start, max(all.count - 4, 0))
      guard all.count >= 4 else { return SelectedRow(all) }
      let end = min(start + 4 + SpoolRecord.length(all, at: start), all.count)
      return SelectedRow(UnsafeBufferPointer(rebasing: all[(start + 4)..<end]))
    }
  }
}

/// What `select` passes on of a capture or revisit.
struct SelectedRow {
  static let names = [
    "capture_id", "url", "captured_at", "shard", "source", "record_offset", "record_length",
    "digest",
  ]

  private let bytes: [UInt8]
  private var fields: [Range<Int>] = []

  /// - Parameter record: as it went through the spool.
  init(_ record: UnsafeBufferPointer<UInt8>) {
    bytes = Array(record)
    SpoolRecord.fields(record, from: 1, into: &fields)
  }

  private func field(_ index: Int) -> String {
    index < fields.count ? String(decoding: bytes[fields[index]], as: UTF8.self) : ""
  }

  /// For a revisit the name of its record.
  var id: String { field(0) }
  var url: String { field(1) }
  var capturedAt: String { field(2) }
  var shard: String { field(3) }
  var source: String { field(4) }
  var offset: String { field(5) }
  var length: String { field(6) }
  var digest: String { field(7) }
}
