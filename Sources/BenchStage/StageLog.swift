import Tables

/// The seconds and peak memory of each stage in one run, from the log that the programs write.
struct StageLog {
  private(set) var seconds: [String: Double] = [:]
  /// Megabytes.
  private(set) var peaks: [String: Int] = [:]

  /// - Parameter path: a log of tab-separated lines: start, command, input, status, seconds, peak
  ///   memory, counts.
  init(path: String) throws(TableError) {
    let text = String(decoding: try FileSystem.contents(of: path), as: UTF8.self)
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 6, let taken = Double(fields[4]), let peak = Int(fields[5]) else {
        throw TableError(.invalid, path: path, detail: "this is no line of a log: \(line)")
      }
      for name in [Self.stage(of: fields[1]), Self.wholeLine] {
        seconds[name, default: 0] += taken
        peaks[name] = max(peaks[name] ?? 0, peak)
      }
    }
  }

  static let wholeLine = "whole line"
  static let stages = [
    "crawl list", "crawl scan", "crawl select", "extract", "tokenize", "detect", "aggregate",
    "report",
  ]

  /// `columbus-crawl scan` is `crawl scan`, all that `columbus-aggregate` does is one stage.
  private static func stage(of command: Substring) -> String {
    let words = command.drop { $0 != "-" }.dropFirst()
    return words.hasPrefix("aggregate") ? "aggregate" : String(words)
  }
}
