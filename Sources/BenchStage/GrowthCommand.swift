import Stage
import Tables

/// `columbus-bench growth`: how the cost of the whole line grows with the dump.
enum GrowthCommand {
  static let command = Command(
    "growth", "append a row for a dump: its size, and the line's seconds and memory for a megabyte",
    options: [
      .required("--name", "NAME", "what the dump is"),
      .required("--run", "DIR", "the folder of the run"),
      .required("--log", "F", "the log of the run"),
      .required("--limits", "F", "the limits measured after the run"),
      .required("--table", "F", "the table to append to"),
    ]
  ) { arguments, _ in
    let log = try StageLog(path: arguments.required("--log"))
    let limits = try Limits(paths: [arguments.required("--limits")])
    let megabytes = Double(limits.bytes[Limits.parse] ?? 0) / 1e6
    let seconds = log.seconds[StageLog.wholeLine] ?? 0
    let path = arguments.required("--table")
    let rows = FileSystem.exists(path) ? try Self.rows(of: path) : []
    var writer = try CSVWriter(path: path, header: Self.header)
    for row in rows { try writer.row(row) }
    try writer.row([
      arguments.required("--name"), BenchSummary.decimal(megabytes, 1),
      String(try RunVolume(run: arguments.required("--run")).rows["crawl select"] ?? 0),
      BenchSummary.decimal(seconds, 3),
      BenchSummary.decimal(1000 * seconds / max(megabytes, 1e-6), 2),
      String(log.peaks[StageLog.wholeLine] ?? 0),
      BenchSummary.decimal(limits.sample(Limits.parse).median / max(seconds, 1e-6), 2),
    ])
    try writer.close()
  }

  private static let header = [
    "dump", "mb", "pages", "seconds", "ms_per_mb", "peak_mb", "ratio_to_parse",
  ]

  private static func rows(of path: String) throws(TableError) -> [[String]] {
    var table = try CSVReader(path: path, requiring: header)
    var rows: [[String]] = []
    while try table.next() { rows.append(header.indices.map { table.string($0) }) }
    return rows
  }
}
