import Stage
import Tables

/// What the crawl of a run adds to the sums: its counts, its archives, what was lost before a page was
/// read, and posts that are linked to but were never captured.
struct CrawlSums {
  private let folder: String
  private var sums = SumsWriter()
  private var key = SumsKey()

  /// - Parameter folder: the crawl folder of a run; tables that are not there say nothing.
  init(folder: String) { self.folder = folder }

  /// - Parameter parts: the parts that were counted; pages of others were set aside.
  mutating func write(to path: String, parts: Set<String>) throws {
    for table in try tables("counts") {
      for row in try CountRow.read(table) {
        sums.add(.count, [row.stage, row.unit, row.fate, row.reason], row.n)
      }
    }
    try countSetAside(parts)
    try countArchives()
    try readMissing()
    try readRejects()
    try sums.write(to: path)
  }

  private func tables(_ name: String) throws -> [String] {
    let path = "\(folder)/\(name)"
    return FileSystem.isFolder(path) ? try FileSystem.tables(at: path) : []
  }

  /// Pages of parts that no stage has read, since a night had set them aside.
  private mutating func countSetAside(_ parts: Set<String>) throws {
    for path in try tables("pages")
    where !parts.contains(FileSystem.name(of: path, without: ".csv")) {
      var table = try CSVReader(path: path)
      var rows = 0
      while try table.next() { rows += 1 }
      sums.add(.count, ["extract", "pages", "read", ""], rows)
      sums.add(.count, ["extract", "pages", "rejected", "set_aside"], rows)
    }
  }

  private mutating func countArchives() throws {
    var archives = SumsTally(.source)
    for path in try tables("captures") + tables("revisits") {
      var table = try CSVReader(path: path)
      let source = try table.column("source")
      var last = (source: "", rows: 0)
      func settle() {
        guard last.rows > 0 else { return }
        key = SumsKey([ArchiveName.of(last.source), ArchiveStep.captures.name])
        archives.add(key, last.rows)
      }
      while try table.next() {
        let isSame = table.withUnsafeField(source) { $0.elementsEqual(last.source.utf8) }
        if !isSame {
          settle()
          last = (table.string(source), 0)
        }
        last.rows += 1
      }
      settle()
    }
    archives.write(to: &sums)
  }

  private mutating func readMissing() throws {
    var linked = SumsTally(.linked)
    for path in try tables("missing") {
      var table = try CSVReader(path: path)
      let url = try table.column("url")
      let site = try table.column("site")
      while try table.next() {
        table.withUnsafeField(site) { site in
          table.withUnsafeField(url) { PostAddress.append($0, site: site, to: &key) }
        }
        linked.add(key, 0, 1)
      }
    }
    linked.write(to: &sums)
  }

  /// Captures that `select` turned down, under the site that their address belongs to.
  private mutating func readRejects() throws {
    let path = "\(folder)/rejects/select.csv"
    guard FileSystem.exists(path) else { return }
    let sites = try SiteNames(tables: tables("threads"))
    var losses = SumsTally(.loss)
    var table = try CSVReader(path: path)
    let url = try table.column("url")
    let reason = try table.column("reason")
    while try table.next() {
      let site = sites.site(of: table.string(url))
      losses.add(SumsKey([site, "", "select", "captures", table.string(reason)]), 1)
    }
    losses.write(to: &sums)
  }
}
