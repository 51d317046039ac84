import Crawling
import Stage
import Tables

/// Writes what `select` decided: pages, threads and merges by part, rejects in one table.
final class SelectOutput {
  private let pages: PartTable
  private let threads: PartTable
  private let merges: PartTable
  private let missing: PartTable
  private var rejects: CSVWriter?
  private var cutter = PartCutter()

  init(_ configuration: SelectConfiguration) throws {
    pages = try PartTable(configuration.pages, .pages)
    threads = try PartTable(configuration.threads, .threads)
    merges = try PartTable(configuration.merges, .crawlMerges)
    missing = try PartTable(configuration.missing, .missing)
    if let path = configuration.rejects {
      rejects = try CSVWriter(path: path, schema: .crawlRejects)
    }
  }

  func write(
    _ selection: SiteSelection, site: String, rows: [CaptureRow], _ counts: inout Counts
  ) throws {
    for thread in selection.threads {
      if let part = cutter.take(thread: thread.url, pages: thread.pages.count) {
        try pages.begin(part)
        try threads.begin(part)
        try merges.begin(part)
      }
      try write(thread, site, rows, &counts)
    }
    for reject in selection.rejects { try write(reject, rows, &counts) }
    if !selection.missing.isEmpty {
      try missing.begin(StableHash(site).text)
      for item in selection.missing {
        try missing.row([item.url, site, item.relation.rawValue, String(item.links)])
      }
    }
  }

  private func write(
    _ thread: SiteSelection.Thread, _ site: String, _ rows: [CaptureRow], _ counts: inout Counts
  ) throws {
    try threads.row([
      thread.url, site, thread.depth.map(String.init) ?? "", String(thread.captures),
      rows[thread.first.row].capturedAt, rows[thread.last.row].capturedAt,
    ])
    for page in thread.pages {
      let row = rows[page.capture.row]
      let id = StableHash.text(of: row.url, row.capturedAt, row.digest)
      counts.add(.kept, "captures", reason: page.kind.rawValue)
      try pages.row([
        id, row.url, page.url, thread.url, row.capturedAt, page.kind.rawValue, site, row.shard,
        row.source, row.offset, row.length, row.digest, row.captureID,
        page.uncaptured.joined(separator: " "),
      ])
      for item in page.merged {
        counts.add(.merged, "captures", reason: item.rule.rawValue)
        try merges.row([rows[item.capture.row].captureID, id, item.rule.rawValue])
      }
    }
  }

  private func write(
    _ reject: (capture: CaptureRecord, reason: RejectReason), _ rows: [CaptureRow],
    _ counts: inout Counts
  ) throws {
    let row = rows[reject.capture.row]
    counts.add(.rejected, "captures", reason: reject.reason.rawValue)
    try rejects?.row([
      row.source, row.offset, "capture", row.url, reject.reason.rawValue, row.captureID, "1",
    ])
  }

  func close() throws {
    try pages.close()
    try threads.close()
    try merges.close()
    try missing.close()
    try rejects.take()?.close(onlyIfChanged: true)
  }
}
