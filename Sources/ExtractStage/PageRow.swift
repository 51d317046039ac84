import Tables

/// One row of the pages table: a capture that is to be read.
struct PageRow: Sendable {
  let pageID: String
  let url: String
  let canonicalURL: String
  let threadURL: String
  let capturedAt: String
  let kind: String
  let site: String
  let shard: String
  let source: String
  let offset: Int
  let length: Int
  /// On a list, the addresses of posts that have no page of their own in the dump.
  let uncaptured: [String]

  /// Whether the page is no post and no part of one, so that what it shows stands elsewhere.
  var isList: Bool { kind == "list" || kind == "other" }

  /// The same page as the place of a post that it shows, and that has no page of its own.
  func standing(for post: String) -> PageRow {
    PageRow(
      pageID: pageID, url: url, canonicalURL: post, threadURL: post, capturedAt: capturedAt,
      kind: "post", site: site, shard: shard, source: source, offset: offset, length: length,
      uncaptured: [])
  }

  /// What documents of the page are filed under: the thread's address, or the page's own.
  var thread: String {
    if !threadURL.isEmpty { return threadURL }
    return canonicalURL.isEmpty ? url : canonicalURL
  }

  /// The address that stands for the page, whatever it was recorded under.
  var address: String { canonicalURL.isEmpty ? url : canonicalURL }
}

/// Reads a pages table a thread at a time.
struct PageRows: ~Copyable {
  private var reader: CSVReader
  private let columns: [Int]
  private let shard: Int?
  private let uncaptured: Int?
  private var next: PageRow?

  private static let names = [
    "page_id", "url", "canonical_url", "thread_url", "captured_at", "page_kind", "site", "source",
    "record_offset", "record_length",
  ]

  init(path: String) throws(TableError) {
    var reader = try CSVReader(path: path, requiring: Self.names)
    var columns: [Int] = []
    for name in Self.names { columns.append(try reader.column(name)) }
    let shard = reader.optionalColumn("shard")
    let uncaptured = reader.optionalColumn("uncaptured")
    let first = try Self.read(&reader, columns, shard, uncaptured)
    self.reader = reader
    self.columns = columns
    self.shard = shard
    self.uncaptured = uncaptured
    next = first
  }

  /// The pages of the next thread; empty at the end of the table.
  mutating func nextThread() throws(TableError) -> [PageRow] {
    guard let first = next else { return [] }
    var rows = [first]
    next = try Self.read(&reader, columns, shard, uncaptured)
    while let row = next, row.site == first.site, row.thread == first.thread {
      rows.append(row)
      next = try Self.read(&reader, columns, shard, uncaptured)
    }
    return rows
  }

  private static func read(
    _ reader: inout CSVReader, _ columns: [Int], _ shard: Int?, _ uncaptured: Int?
  ) throws(TableError) -> PageRow? {
    guard try reader.next() else { return nil }
    return PageRow(
      pageID: reader.string(columns[0]), url: reader.string(columns[1]),
      canonicalURL: reader.string(columns[2]), threadURL: reader.string(columns[3]),
      capturedAt: reader.string(columns[4]), kind: reader.string(columns[5]),
      site: reader.string(columns[6]), shard: shard.map { reader.string($0) } ?? "",
      source: reader.string(columns[7]),
      offset: try reader.optionalInteger(columns[8]) ?? 0,
      length: try reader.optionalInteger(columns[9]) ?? 0,
      uncaptured: uncaptured.map { reader.string($0).split(separator: " ").map(String.init) } ?? [])
  }
}
