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
    let shards = ShardList(entries, in: Dump(dump)).shards
    try FileSystem.makeFolder(folder)
    for shard in shards {
      var writer = try CSVWriter(path: "\(folder)/\(shard.name).csv", schema: .shards)
      for row in shard.rows { try row.write(to: &writer) }
      try writer.close(onlyIfChanged: true)
    }
    let names = Set(shards.map { "\($0.name).csv" })
    for name in try FileSystem.names(in: folder) where name.hasSuffix(".csv") {
      if !names.contains(name) { FileSystem.remove("\(folder)/\(name)") }
    }
    var counts = Counts(stage: "list", part: "dump")
    counts.add(.read, "files", entries.count)
    counts.add(.kept, "files", entries.count)
    counts.add(.kept, "shards", shards.count)
    try counts.write(to: arguments.value("--counts"))
  }
}
