import Stage
import Tables

/// `columbus-bench summary`: what the runs of `make bench` took, beside the limits.
enum SummaryCommand {
  static let command = Command(
    "summary", "put the measurements of several runs beside the limits, as a table",
    options: [
      .repeated("--log", "F", "the log of a run on one core"),
      .repeated("--limits", "F", "the limits measured after that run"),
      .repeated("--crowded", "F", "the limits measured with two at once"),
      .repeated("--patterns", "N=F", "the log of detection alone with N patterns"),
      .repeated("--walls", "F", "seconds of the whole line: jobs, seconds"),
      .required("--run", "DIR", "the folder of the last run"),
      .required("--output", "F", "the table"),
    ]
  ) { arguments, _ in
    let summary = try BenchSummary(
      logs: arguments.values("--log").map { try StageLog(path: $0) },
      patterns: patterns(arguments.values("--patterns")),
      limits: Limits(paths: arguments.values("--limits")),
      crowded: Limits(paths: arguments.values("--crowded")),
      walls: Walls(paths: arguments.values("--walls")),
      volume: RunVolume(run: arguments.required("--run")))
    var writer = try CSVWriter(
      path: arguments.required("--output"), header: BenchSummary.header)
    for row in summary.rows { try writer.row(row) }
    try writer.close()
  }

  /// The logs by the numbers of patterns, in the order in which these came.
  private static func patterns(
    _ values: [String]
  ) throws -> [(count: String, logs: [StageLog])] {
    var found: [(count: String, logs: [StageLog])] = []
    for value in values {
      let sides = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2 else { throw UsageError("--patterns takes N=F, not '\(value)'") }
      let log = try StageLog(path: sides[1])
      if let index = found.firstIndex(where: { $0.count == sides[0] }) {
        found[index].logs.append(log)
      } else {
        found.append((sides[0], [log]))
      }
    }
    return found
  }
}
