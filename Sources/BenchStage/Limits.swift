import Tables

/// What `columbus-bench limits` measured, over several runs.
struct Limits {
  static let parse = "libxml2 parse"
  static let inflate = "zlib inflate"
  static let read = "table read"
  static let all = [parse, inflate, read]

  private var times: [String: [Double]] = [:]
  private(set) var bytes: [String: Int] = [:]

  init(paths: [String]) throws(TableError) {
    for path in paths {
      var table = try CSVReader(path: path, requiring: ["what", "bytes", "microseconds"])
      let what = try table.column("what")
      let (size, time) = (try table.column("bytes"), try table.column("microseconds"))
      while try table.next() {
        let name = table.string(what)
        bytes[name] = try table.integer(size)
        times[name, default: []].append(Double(try table.integer(time)) / 1e6)
      }
    }
  }

  /// Seconds.
  func sample(_ what: String) -> Sample { Sample(times[what] ?? []) }
}

/// Seconds of the whole line from first to last, by the number of jobs.
struct Walls {
  private var times: [Int: [Double]] = [:]

  init(paths: [String]) throws(TableError) {
    for path in paths {
      var table = try CSVReader(path: path, requiring: ["jobs", "microseconds"])
      let (jobs, time) = (try table.column("jobs"), try table.column("microseconds"))
      while try table.next() {
        times[try table.integer(jobs), default: []].append(
          Double(try table.integer(time)) / 1e6)
      }
    }
  }

  func sample(jobs: Int) -> Sample { Sample(times[jobs] ?? []) }
}
