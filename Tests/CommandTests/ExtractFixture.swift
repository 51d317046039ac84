import ColumbusTestSupport

/// A dump of one archive with a table of its pages, for tests of `columbus-extract`.
struct ExtractFixture {
  struct Page {
    let id: String
    let url: String
    let thread: String
    let kind: String
    let year: Int
    /// Nil for a page whose record is not there.
    let body: [UInt8]?

    init(
      _ id: String, url: String, thread: String? = nil, kind: String = "post", year: Int = 2012,
      body: String?
    ) {
      self.init(
        id, url: url, thread: thread, kind: kind, year: year, bytes: body.map { Array($0.utf8) })
    }

    init(
      _ id: String, url: String, thread: String? = nil, kind: String = "post", year: Int = 2012,
      bytes: [UInt8]?
    ) {
      self.id = id
      self.url = url
      self.thread = thread ?? url
      self.kind = kind
      self.year = year
      body = bytes
    }
  }

  static let header =
    "page_id,url,canonical_url,thread_url,captured_at,page_kind,site,shard,source,record_offset,record_length,digest\n"

  let work: WorkFolder

  init() throws { work = try WorkFolder() }

  /// Writes `dump/a.warc` and `pages.csv`.
  func write(_ pages: [Page]) throws {
    var archive: [UInt8] = []
    var table = Self.header
    for page in pages {
      var place = (offset: 1 << 40, length: 10)
      if let body = page.body {
        let http =
          Array("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n".utf8) + body
        let record = WARC.record(type: "response", url: page.url, block: http)
        place = (archive.count, record.count)
        archive += record
      }
      table +=
        [
          page.id, page.url, page.thread, page.thread, "\(page.year)-05-01T00:00:00Z", page.kind,
          "werk.example", "s", "a.warc", "\(place.offset)", "\(place.length)", "sha1:0",
        ].joined(separator: ",") + "\n"
    }
    try work.write("dump/a.warc", bytes: archive)
    try work.write("pages.csv", table)
  }

  /// The arguments of a run over all pages; later ones stand for earlier of the same name.
  static func arguments(_ extra: [String]) -> [String] {
    let defaults = [
      ("--pages", "pages.csv"), ("--dump", "dump"), ("--documents", "documents.csv"),
      ("--paragraphs", "paragraphs.csv"), ("--rejects", "rejects.csv"),
      ("--merges", "merges.csv"), ("--counts", "counts.csv"),
    ]
    return defaults.filter { !extra.contains($0.0) }.flatMap { [$0.0, $0.1] } + extra
  }

  func run(_ extra: [String]) throws -> Tool.Outcome {
    try Tool.run("extract", Self.arguments(extra), in: work.path)
  }

  /// The same within limits.
  /// - Parameters:
  ///   - seconds: of the processor.
  ///   - kilobytes: of address space.
  func run(seconds: Int, kilobytes: Int) throws -> Tool.Outcome {
    try Tool.run(
      executable: "/bin/bash",
      ["-c", "ulimit -t \(seconds) -v \(kilobytes); exec \"$@\"", "bash"]
        + ["\(Tool.folder)/columbus-extract"] + Self.arguments([]), in: work.path)
  }
}
