import Stage
import Tables

/// `columbus-bench limits`: what libxml2, zlib and reading alone take for the input of a run.
enum LimitsCommand {
  static let command = Command(
    "limits",
    "time the bare libxml2 parse, the bare zlib inflate and the bare read of a run's input",
    options: [
      .required("--run", "DIR", "the folder of a run (OUT)"),
      .required("--dump", "DIR", "the dump that it read"),
      .required("--output", "F", "the table: what, bytes, microseconds"),
      .flag("--parse-only", "the parse alone"),
    ]
  ) { arguments, _ in
    let run = arguments.required("--run")
    let dump = arguments.required("--dump")
    var writer = try CSVWriter(
      path: arguments.required("--output"), header: ["what", "bytes", "microseconds"])
    var measures = [try PageParse(run: run, dump: dump).measure()]
    if !arguments.has("--parse-only") {
      measures += [try BareInflate(dump: dump).measure(), try BareRead(run: run).measure()]
    }
    for measure in measures {
      writer.field(measure.what)
      writer.field(measure.bytes)
      writer.field(measure.microseconds)
      try writer.endRow()
    }
    try writer.close()
  }
}

/// How long something took for how many bytes.
struct Measure {
  let what: String
  var bytes = 0
  private(set) var microseconds = 0

  init(_ what: String) { self.what = what }

  mutating func time<Result>(_ body: () throws -> Result) rethrows -> Result {
    let start = ContinuousClock.now
    defer {
      let (seconds, attoseconds) = start.duration(to: .now).components
      microseconds += Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
    }
    return try body()
  }
}
