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
      .repeated("--walls", "F", "seconds of the whole line: jobs, seconds"),
      .required("--run", "DIR", "the folder of the last run"),
      .required("--output", "F", "the table"),
    ]
  ) { arguments, _ in
    let summary = try BenchSummary(
      logs: arguments.values("--log").map { try StageLog(path: $0) },
      limits: Limits(paths: arguments.values("--limits")),
      crowded: Limits(paths: arguments.values("--crowded")),
      walls: Walls(paths: arguments.values("--walls")),
      volume: RunVolume(run: arguments.required("--run")))
    var writer = try CSVWriter(
      path: arguments.required("--output"), header: BenchSummary.header)
    for row in summary.rows { try writer.row(row) }
    try writer.close()
  }
}
