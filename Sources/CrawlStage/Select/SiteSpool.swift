import Tables

/// Brings rows of many sites together, site by site in the order of their names, in flat memory.
///
/// Rows are held by site until there are too many; then all go to a temporary file (a run), sites
/// in order. At the end the runs are read side by side. A row is its length and its bytes.
final class SiteSpool {
  private let folder: String
  private let limit: Int
  private var numbers: [String: Int] = [:]
  private var names: [String] = []
  private var buffers: [[UInt8]] = []
  private var held = 0
  private var runs: [TemporaryFile] = []

  /// So many runs are made into one.
  private static let mostRuns = 32

  /// - Parameters:
  ///   - folder: where temporary files go.
  ///   - limit: the bytes that are held in memory.
  init(folder: String, limit: Int = 32 << 20) {
    self.folder = folder
    self.limit = limit
  }

  /// The number of a site for `add`.
  func number(of site: String) -> Int {
    if let known = numbers[site] { return known }
    numbers[site] = names.count
    names.append(site)
    buffers.append([])
    return names.count - 1
  }

  func name(of site: Int) -> String { names[site] }

  /// Adds a row.
  /// - Returns: whether that made the spool forget the numbers of sites.
  func add(_ row: SpoolRecord, to site: Int) throws(TableError) -> Bool {
    row.bytes.withUnsafeBufferPointer { SpoolRecord.append($0, to: &buffers[site]) }
    held += row.bytes.count + 4
    guard held >= limit else { return false }
    try writeRun()
    return true
  }

  private func writeRun() throws(TableError) {
    let run = try TemporaryFile(in: folder)
    for site in sortedSites() {
      try run.append(RunReader.header(names[site], count: buffers[site].count))
      try run.append(buffers[site])
      buffers[site] = []
    }
    held = 0
    numbers = [:]
    names = []
    buffers = []
    runs.append(run)
    if runs.count >= Self.mostRuns { runs = [try Self.merge(runs, in: folder)] }
  }

  private func sortedSites() -> [Int] {
    names.indices.filter { !buffers[$0].isEmpty }.sorted {
      names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8)
    }
  }

  private static func merge(
    _ runs: [TemporaryFile], in folder: String
  ) throws(TableError) -> TemporaryFile {
    let merged = try TemporaryFile(in: folder)
    var readers: [RunReader] = []
    for run in runs { readers.append(try RunReader(run)) }
    while let site = RunReader.first(of: readers) {
      let sources = readers.filter { $0.site == site }
      try merged.append(RunReader.header(site, count: sources.reduce(0) { $0 + $1.remaining }))
      for reader in sources {
        while let chunk = try reader.chunk() { try merged.append(chunk) }
        try reader.nextSite()
      }
    }
    return merged
  }

  /// Gives every site in order, with all its rows in turn.
  /// - Parameter body: gets the name of the site, and a function that gives every row to a closure.
  func forEachSite(
    _ body: (String, ((UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Void) throws -> Void
  ) throws {
    if runs.isEmpty {
      for site in sortedSites() {
        let buffer = buffers[site]
        buffers[site] = []
        try body(names[site]) { take in try Self.forEachRow(of: buffer, take) }
      }
      return
    }
    try writeRun()
    var readers: [RunReader] = []
    for run in runs { readers.append(try RunReader(run)) }
    while let site = RunReader.first(of: readers) {
      let sources = readers.filter { $0.site == site }
      try body(site) { take in
        for reader in sources {
          while let row = try reader.row() { try row.withUnsafeBufferPointer(take) }
        }
      }
      for reader in sources { try reader.nextSite() }
    }
  }

  private static func forEachRow(
    of buffer: [UInt8], _ take: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) throws {
    try buffer.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let count = SpoolRecord.length(bytes, at: index)
        try take(UnsafeBufferPointer(rebasing: bytes[(index + 4)..<(index + 4 + count)]))
        index += 4 + count
      }
    }
  }
}
