import Archives
import Stage
import Tables

/// `columbus-crawl list`: divides a dump into shards, a small table for each.
enum ListCommand {
  static let command = Command(
    "list", "divides a dump into shards",
    options: [
      .required("--dump", "DIR", "the folder of archives and saved pages"),
      .required(
        "--shards", "DIR", "write here one table for each shard; remove those that are gone"),
      .optional(
        "--settled-before", "T", "leave files that changed since T (seconds since 1970)"),
      .optional(
        "--whole-before", "T", "leave archives that changed since T and end in mid-record"),
      .optional("--waiting", "F", "write here what is left, and why"),
      .counts,
    ]
  ) { arguments, diagnostics in try run(arguments, diagnostics) }

  private static func run(_ arguments: Arguments, _ diagnostics: Diagnostics) throws {
    let dump = arguments.required("--dump")
    let folder = arguments.required("--shards")
    guard let entries = FolderWalk.entries(below: dump) else {
      throw StageError(.noInput, "\(dump): there is no such folder")
    }
    guard !entries.isEmpty else { throw StageError(.noInput, "\(dump): the dump is empty") }
    let settling = Settling(
      settledBefore: try nanoseconds("--settled-before", arguments),
      wholeBefore: try nanoseconds("--whole-before", arguments))
    try FileSystem.makeFolder(folder)
    let known = try arguments.has("--waiting") ? knownRows(in: folder) : [:]
    let list = ShardList(entries, in: Dump(dump), settling: settling) { rows(at: $0, in: known) }
    let shards = list.shards
    for shard in shards {
      var writer = try CSVWriter(path: "\(folder)/\(shard.name).csv", schema: .shards)
      for row in shard.rows { try row.write(to: &writer) }
      try writer.close(onlyIfChanged: true)
    }
    let names = Set(shards.map { "\($0.name).csv" })
    for name in try FileSystem.names(in: folder) where name.hasSuffix(".csv") {
      if !names.contains(name) { FileSystem.remove("\(folder)/\(name)") }
    }
    if let path = arguments.value("--waiting") { try WaitingTable.write(list.waiting, to: path) }
    var counts = Counts(stage: "list", part: "dump")
    counts.add(.read, "files", entries.count)
    counts.add(.kept, "files", entries.count - list.waiting.count)
    for row in list.waiting { counts.add(.rejected, "files", reason: row.reason.rawValue) }
    counts.add(.kept, "shards", shards.count)
    try counts.write(to: arguments.value("--counts"))
  }

  private static func nanoseconds(_ name: String, _ arguments: Arguments) throws(UsageError) -> Int
  {
    let most = Int.max / 1_000_000_000
    return try arguments.integer(name, default: most, in: 0...most) * 1_000_000_000
  }

  /// The rows that a file had, or all files below a folder.
  private static func rows(at path: [UInt8], in known: [[UInt8]: [ShardRow]]) -> [ShardRow] {
    if let rows = known[path] { return rows }
    let paths = known.keys.filter { $0.starts(with: path + [0x2F]) }
    return paths.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { known[$0] ?? [] }
  }

  /// The rows of the last listing by the path of the file; a table that cannot be read counts as
  /// gone.
  private static func knownRows(in folder: String) throws -> [[UInt8]: [ShardRow]] {
    var known: [[UInt8]: [ShardRow]] = [:]
    for path in try FileSystem.tables(at: folder) {
      for row in (try? ShardRow.read(path)) ?? [] {
        known[row.source.path, default: []].append(row)
      }
    }
    return known.mapValues { rows in
      rows.sorted { ($0.source.text, $0.start) < ($1.source.text, $1.start) }
    }
  }
}
