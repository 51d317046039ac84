import Crawling
import Stage
import Tables

/// Writes what `select` decides: pages, threads and merges by part, what is missing by site, and
/// rejects in one table.
final class SelectOutput {
  private let group = OutputGroup()
  private let pages: PartTable
  private let threads: PartTable
  private let merges: PartTable
  private let missing: PartTable
  private var rejects: CSVWriter?
  private var cutter = PartCutter()
  private let sources: SourceTable
  private let rows: RowStore
  private var counts: Counts
  /// The site whose findings come.
  private var site = ""
  private var hasMissing = false
  private var hasMissingFile = false

  init(_ configuration: SelectConfiguration, rows: RowStore, counts: Counts) throws {
    pages = try PartTable(configuration.pages, .pages, in: group)
    threads = try PartTable(configuration.threads, .threads, in: group)
    merges = try PartTable(configuration.merges, .crawlMerges, in: group)
    missing = try PartTable(configuration.missing, .missing, in: group)
    sources = try SourceTable(parts: configuration.archives, path: configuration.sources)
    if let path = configuration.rejects {
      rejects = try CSVWriter(path: path, schema: .crawlRejects, in: group)
    }
    self.rows = rows
    self.counts = counts
  }

  func begin(site: String) {
    self.site = site
    hasMissing = false
  }

  func write(_ finding: SiteFinding) throws {
    switch finding {
    case .thread(let thread): try write(thread)
    case .reject(let capture, let reason): try write(capture, reason)
    case .missing(let missing): try write(missing)
    }
  }

  private func write(_ thread: SiteFinding.Thread) throws {
    if let part = cutter.take(thread: thread.url, pages: thread.pages.count) {
      try pages.begin(part)
      try threads.begin(part)
      try merges.begin(part)
    }
    try threads.row([
      thread.url, site, thread.depth.map(String.init) ?? "", String(thread.captures),
      rows.row(at: thread.first.row).capturedAt, rows.row(at: thread.last.row).capturedAt,
    ])
    for page in thread.pages { try write(page, thread.url) }
  }

  private func write(_ page: SiteFinding.Page, _ thread: String) throws {
    let row = try rows.row(at: page.capture.row)
    let body = page.capture.isRevisit ? try rows.row(at: page.capture.body) : row
    let id = StableHash.text(of: row.url, row.capturedAt, body.digest)
    counts.add(.kept, Self.unit(page.capture), reason: page.kind.rawValue)
    sources.addPage(of: row.source)
    try pages.row([
      id, row.url, page.url, thread, row.capturedAt, page.kind.rawValue, site, body.shard,
      body.source, body.offset, body.length, body.digest, row.id,
      page.uncaptured.joined(separator: " "),
    ])
    for item in page.merged {
      counts.add(.merged, Self.unit(item.capture), reason: item.rule.rawValue)
      let other = try rows.row(at: item.capture.row)
      sources.addRepeat(of: other.source)
      try merges.row([other.id, id, item.rule.rawValue])
    }
  }

  private static func unit(_ capture: CaptureRecord) -> String {
    capture.isRevisit ? "revisits" : "captures"
  }

  private func write(_ capture: CaptureRecord, _ reason: RejectReason) throws {
    let row = try rows.row(at: capture.row)
    counts.add(.rejected, Self.unit(capture), reason: reason.rawValue)
    sources.addReject(of: row.source, reason: reason.rawValue)
    try rejects?.row([
      row.source, row.offset, capture.isRevisit ? "revisit" : "capture", row.url, reason.rawValue,
      row.id, "1",
    ])
  }

  private func write(_ item: SiteFinding.Missing) throws {
    if !hasMissing { try beginMissing() }
    hasMissing = true
    try missing.row([item.url, site, item.relation.rawValue, String(item.links)])
  }

  /// Sites share a file: one begins before a site whose hash says so.
  ///
  /// A file for each would cost more than all else that `select` does.
  private func beginMissing() throws {
    let hash = StableHash(site)
    if !hasMissingFile || hash.value % Self.meanSites == 0 { try missing.begin(hash.text) }
    hasMissingFile = true
  }

  /// About how many sites share a file of what is missing.
  private static let meanSites: UInt64 = 256

  /// Puts all tables in their places, the counts with them.
  func close(counts path: String?) throws {
    let tables = [pages, threads, merges, missing]
    try sources.close(in: group)
    for table in tables { try table.end() }
    try rejects.take()?.close(onlyIfChanged: true)
    try counts.write(to: path, in: group)
    try group.commit()
    for table in tables { try table.removeOthers() }
  }
}
