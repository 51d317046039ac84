import Crawling
import Stage
import Tables
import WebAddresses

/// Reads the tables of the crawl into a spool, site by site.
struct SelectInput {
  let spool: SiteSpool
  private let configuration: SelectConfiguration
  /// The address of which the site was asked last: rows with one address stand together.
  private var last: (hash: UInt64, site: Int)?
  /// The sites of addresses that begin in one way, by the hash of that (see `SitePrefix`).
  private var prefixes: [UInt64: Int] = [:]
  private static let mostPrefixes = 1 << 14
  /// The row at hand.
  private var row = SpoolRecord()
  /// The names of sites with revisits.
  private(set) var revisited: Set<String> = []

  init(_ configuration: SelectConfiguration, counts: inout Counts) throws {
    self.configuration = configuration
    spool = SiteSpool(folder: configuration.pages)
    for path in try FileSystem.tables(at: configuration.captures) {
      try readCaptures(path, &counts)
    }
    if let revisits = configuration.revisits {
      for path in try FileSystem.tables(at: revisits) { try readRevisits(path, &counts) }
    }
    for path in try FileSystem.tables(at: configuration.links) { try readLinks(path) }
  }

  private mutating func site(of url: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = FastHash.of(url)
    if let last, last.hash == hash { return last.site }
    let prefix = SitePrefix.length(url).map {
      FastHash.of(UnsafeBufferPointer(rebasing: url[..<$0]))
    }
    if let prefix, let number = prefixes[prefix] {
      last = (hash, number)
      return number
    }
    let name = WebAddress(url).map { configuration.sites.site(of: $0).name } ?? ""
    let number = spool.number(of: name)
    last = (hash, number)
    if let prefix {
      if prefixes.count >= Self.mostPrefixes { forget() }
      prefixes[prefix] = number
    }
    return number
  }

  /// Forgets the numbers of sites, where the spool has.
  private mutating func forget() {
    last = nil
    prefixes.removeAll(keepingCapacity: true)
  }

  private mutating func readCaptures(_ path: String, _ counts: inout Counts) throws {
    last = nil
    let names = SelectedRow.names + ["record_id", "payload_digest"]
    var reader = try CSVReader(path: path, requiring: names + ["status", "bytes"])
    let columns = try names.map { try reader.column($0) }
    let status = try reader.column("status")
    let bytes = try reader.column("bytes")
    while try reader.next() {
      counts.add(.read, "captures")
      let reason = try Self.reason(
        status: reader.optionalInteger(status), bytes: reader.optionalInteger(bytes))
      let number = reader.withUnsafeField(columns[1]) { site(of: $0) }
      row.begin(SpoolRecord.capture)
      for column in columns { reader.withUnsafeField(column) { row.append($0) } }
      row.append(reason?.rawValue ?? "")
      if try spool.add(row, to: number) { forget() }
    }
  }

  /// Why a capture can be no page.
  private static func reason(status: Int?, bytes: Int?) -> RejectReason? {
    if let status, status != 200, status != 0 {
      return (300..<400).contains(status) ? .redirect : .status
    }
    return bytes == 0 ? .empty : nil
  }

  private mutating func readRevisits(_ path: String, _ counts: inout Counts) throws {
    last = nil
    let names = ["record_id", "url", "captured_at", "source", "record_offset"]
    var reader = try CSVReader(path: path, requiring: names + ["refers_to", "payload_digest"])
    let columns = try names.map { try reader.column($0) }
    let target = try reader.column("refers_to")
    let payload = try reader.column("payload_digest")
    while try reader.next() {
      counts.add(.read, "revisits")
      let number = reader.withUnsafeField(columns[1]) { site(of: $0) }
      revisited.insert(spool.name(of: number))
      row.begin(SpoolRecord.revisit)
      if reader.isEmpty(columns[0]) {
        row.append(StableHash.text(of: reader.string(columns[3]), reader.string(columns[4])))
      } else {
        reader.withUnsafeField(columns[0]) { row.append($0) }
      }
      for column in columns[1...2] { reader.withUnsafeField(column) { row.append($0) } }
      row.append("")
      for column in columns[3...4] { reader.withUnsafeField(column) { row.append($0) } }
      row.append("")
      row.append("")
      reader.withUnsafeField(target) { row.append($0) }
      reader.withUnsafeField(payload) { row.append($0) }
      if try spool.add(row, to: number) { forget() }
    }
  }

  private mutating func readLinks(_ path: String) throws {
    last = nil
    var reader = try CSVReader(path: path, requiring: ["from_url", "to_url", "relation"])
    let from = try reader.column("from_url")
    let to = try reader.column("to_url")
    let relation = try reader.column("relation")
    while try reader.next() {
      let number = reader.withUnsafeField(from) { site(of: $0) }
      row.begin(SpoolRecord.link)
      reader.withUnsafeField(relation) { row.append($0) }
      reader.withUnsafeField(from) { row.append($0) }
      reader.withUnsafeField(to) { row.append($0) }
      if try spool.add(row, to: number) { forget() }
    }
  }
}
