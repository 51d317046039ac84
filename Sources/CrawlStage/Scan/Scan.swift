import Archives
import Crawling
import Stage
import Tables
import WebAddresses

/// One scan: reads every source of a shard once and writes what it holds.
struct Scan: ~Copyable {
  private let configuration: ScanConfiguration
  private var tables: ScanTables
  private var rejects: RejectTable
  private var counts: Counts
  private var links: PageLinks
  private var mirror: MirrorLinks
  private var part = SourcePart()
  private let group: OutputGroup

  init(_ configuration: ScanConfiguration) throws {
    let group = OutputGroup()
    let tables = try ScanTables(configuration, in: group)
    let rejects = try RejectTable(path: configuration.rejects, in: group)
    self.group = group
    self.configuration = configuration
    self.tables = tables
    self.rejects = rejects
    links = PageLinks(sites: configuration.sites)
    counts = Counts(stage: "scan", part: configuration.shardName)
    mirror = MirrorLinks(configuration.dump)
  }

  mutating func run() throws {
    for row in configuration.rows {
      part.begin(row)
      do {
        try scan(row)
      } catch let error as ArchiveError {
        // What could be read when it was listed has to be read, or the run stops.
        if error.kind == .unreadable, row.kind != .unreadable {
          throw StageError(.noInput, "\(row.source.text): \(error.detail)")
        }
        let type = row.kind == .archive ? "archive" : "file"
        try reject(
          Reject(
            offset: 0, recordType: type, url: "", reason: error.kind.rawValue,
            detail: error.detail), of: row)
      }
      if row.kind == .archive { try rejects.flush(source: row.source.text) }
    }
    try rejects.flush(source: "")
  }

  consuming func close() throws {
    try counts.verify()
    try tables.close()
    try rejects.close()
    try part.write(to: configuration.archives, in: group)
    try counts.write(to: configuration.counts, in: group)
    try group.commit()
  }

  // MARK: Sources

  private mutating func scan(_ row: ShardRow) throws {
    switch row.kind {
    case .unreadable: throw ArchiveError(listed: row.detail)
    case .archive: try scanArchive(row)
    case .file:
      let dump = configuration.dump
      try LoosePage.read(row.source, in: dump, limits: configuration.limits) {
        try take($0, $1, of: row)
      }
    }
  }

  private mutating func scanArchive(_ row: ShardRow) throws {
    guard let archive = try configuration.dump.archive(row.source) else {
      throw ArchiveError(.noRecord, "is no archive any more")
    }
    let start = try archive.entry(from: row.start)
    let stop = try row.stop.map { try archive.entry(from: $0) } ?? .max
    guard start < archive.size, start < stop else { return }
    if configuration.archives != nil {
      try part.add(archive, start..<min(stop, archive.size))
    }
    let notesAccess = configuration.access != nil && !archive.canBeEntered
    let reader = try CaptureReader(
      archive, from: start, to: stop, notesAccess: notesAccess, limits: configuration.limits)
    while let finding = try reader.next() {
      try take(finding, reader.body, of: row)
      if notesAccess { try tables.write(reader.takeAccessPoints()) }
    }
    part.add(reader.description)
  }

  // MARK: Findings

  private mutating func take(_ finding: Finding, _ body: [UInt8], of row: ShardRow) throws {
    switch finding {
    case .reject(let reject): return try self.reject(reject, of: row)
    case .passed(let type, let reason, let detail):
      rejects.count(type, reason, detail)
      counts.add(.read, "records")
      counts.add(.rejected, "records", reason: reason)
    case .revisit(let revisit):
      try tables.write(revisit, source: row.source.text)
      counts.add(.read, "records")
      counts.add(.kept, "records", reason: "revisit")
    case .capture(let capture): try take(capture, body, of: row)
    }
    part.add(finding)
  }

  private mutating func reject(_ reject: Reject, of row: ShardRow) throws {
    try rejects.write(reject, source: row.source.text)
    part.add(.reject(reject))
    counts.add(.read, "records")
    counts.add(.rejected, "records", reason: reject.reason)
  }

  private mutating func take(_ capture: Capture, _ body: [UInt8], of row: ShardRow) throws {
    let source = row.source.text
    let id = StableHash.text(of: source, String(capture.place.offset))
    try tables.write(capture, id: id, source: source)
    counts.add(.read, "records")
    counts.add(.kept, "records", reason: "capture")
    guard let recorded = WebAddress(capture.url) else { return }
    let address = recorded.original ?? recorded
    let mayBeRewritten = row.kind == .file || address != recorded
    let page = mayBeRewritten ? WaybackPage.restored(body) : body
    page.withUnsafeBufferPointer {
      links.read(
        $0, at: address, location: capture.location.isEmpty ? nil : capture.location)
    }
    counts.add(.read, "links", links.count + links.leaving)
    counts.add(.kept, "links", links.count)
    counts.add(.rejected, "links", reason: "other_site", links.leaving)
    try writeLinks(EncodedFields([id, capture.url]), row.kind == .file ? row : nil, address)
  }

  /// Writes the links that were read last.
  /// - Parameter file: where the page is a file of its own: what its links lead to may be one too.
  private mutating func writeLinks(
    _ lead: EncodedFields, _ file: ShardRow?, _ address: WebAddress
  ) throws {
    let map = file.flatMap { mirror.page($0.source.path, address) }
    for i in 0..<links.count {
      var target = links.target(i)
      if let map, let link = target.withUnsafeBufferPointer({ WebAddress($0) }),
        let mapped = mirror.target(of: link, from: map)
      {
        target = Array(mapped.utf8)[...]
      }
      try tables.writeLink(links.relation(i), of: lead, to: target)
    }
  }
}
