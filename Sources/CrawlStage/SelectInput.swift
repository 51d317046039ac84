import Crawling
import Stage
import Tables
import WebAddresses

/// What was read of the crawl: the captures, and for each site what it is made of.
struct SelectInput {
  private(set) var rows: [CaptureRow] = []
  private(set) var sites: [String: SiteBox] = [:]
  private let configuration: SelectConfiguration

  /// A site's crawl, to be changed in place.
  final class SiteBox {
    var crawl: SiteCrawl
    init(_ crawl: SiteCrawl) { self.crawl = crawl }
  }

  init(_ configuration: SelectConfiguration, counts: inout Counts) throws {
    self.configuration = configuration
    for path in try FileSystem.tables(at: configuration.captures) {
      try readCaptures(path, &counts)
    }
    for path in try FileSystem.tables(at: configuration.links) { try readLinks(path) }
  }

  private mutating func box(of url: String) -> SiteBox {
    let name = WebAddress(url).map { configuration.sites.site(of: $0).name } ?? ""
    if let known = sites[name] { return known }
    let box = SiteBox(SiteCrawl(rules: configuration.urls, limits: configuration.limits))
    sites[name] = box
    return box
  }

  private mutating func readCaptures(_ path: String, _ counts: inout Counts) throws {
    var reader = try CSVReader(path: path, requiring: CaptureColumns.names)
    let columns = try CaptureColumns(reader)
    while try reader.next() {
      counts.add(.read, "captures")
      let row = columns.row(reader)
      let reason = try Self.reason(reader, columns)
      box(of: row.url).crawl.add(
        row: rows.count, url: row.url, capturedAt: row.capturedAt, digest: row.digest,
        id: row.captureID, reason: reason)
      rows.append(row)
    }
  }

  /// Why a capture can be no page.
  private static func reason(
    _ reader: borrowing CSVReader, _ columns: CaptureColumns
  ) throws -> RejectReason? {
    if let status = try columns.status(reader), status != 200, status != 0 {
      return (300..<400).contains(status) ? .redirect : .status
    }
    return try columns.bytes(reader) == 0 ? .empty : nil
  }

  private mutating func readLinks(_ path: String) throws {
    var reader = try CSVReader(path: path, requiring: ["from_url", "to_url", "relation"])
    let from = try reader.column("from_url")
    let to = try reader.column("to_url")
    let relation = try reader.column("relation")
    var last: (url: String, box: SiteBox)?
    while try reader.next() {
      let url = reader.string(from)
      guard let kind = LinkRelation(rawValue: reader.string(relation)) else {
        throw reader.wrong(relation, "'\(reader.string(relation))' is no kind of link")
      }
      let box = last.flatMap { $0.url == url ? $0.box : nil } ?? box(of: url)
      last = (url, box)
      box.crawl.addLink(from: url, to: reader.string(to), relation: kind)
    }
  }
}
