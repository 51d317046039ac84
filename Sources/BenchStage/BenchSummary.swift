/// The table of `make bench`: seconds, rates, peak memory and the ratio to a limit.
///
/// A ratio is the limit's median time over the stage's, both from the same runs: 1 is as fast as
/// the limit, 0.5 takes twice as long.
struct BenchSummary {
  let logs: [StageLog]
  /// The logs of detection alone over the same parts, with made folders of so many patterns.
  let patterns: [(count: String, logs: [StageLog])]
  let limits: Limits
  let crowded: Limits
  let walls: Walls
  let volume: RunVolume

  static let header = [
    "what", "seconds", "low", "high", "mb_per_s", "of", "rows_per_s", "tokens_per_s", "peak_mb",
    "ratio", "limit",
  ]

  var rows: [[String]] {
    Limits.all.map(limitRow) + [crowdedRow]
      + StageLog.stages.filter(wasRun).map { stageRow($0, logs) }
      + patterns.map { stageRow("detect", $0.logs, named: "detect (\($0.count) patterns)") }
      + [wholeRow(jobs: 1), wholeRow(jobs: 2)]
  }

  private func wasRun(_ stage: String) -> Bool { logs.contains { $0.seconds[stage] != nil } }

  private func limitRow(_ what: String) -> [String] {
    row(what, limits.sample(what), bytes: limits.bytes[what] ?? 0, of: Self.unit(of: what))
  }

  private static func unit(of limit: String) -> String {
    switch limit {
    case Limits.inflate: "archive"
    case Limits.read: "tables"
    default: "html"
    }
  }

  /// Each of two at once reaches this; together they reach twice as much.
  private var crowdedRow: [String] {
    row(
      "\(Limits.parse) (two at once)", crowded.sample(Limits.parse),
      bytes: crowded.bytes[Limits.parse] ?? 0, of: "html")
  }

  private func stageRow(
    _ stage: String, _ logs: [StageLog], named name: String? = nil
  ) -> [String] {
    let taken = Sample(logs.map { $0.seconds[stage] ?? 0 })
    let isText = stage == "tokenize" || stage == "detect"
    let limit = stage == "crawl scan" ? Limits.inflate : Limits.parse
    return row(
      name ?? stage, taken,
      bytes: isText
        ? volume.textBytes
        : limits.bytes[stage == "crawl scan" ? Limits.inflate : Limits.parse] ?? 0,
      of: isText ? "text" : Self.unit(of: limit),
      rows: volume.rows[stage], tokens: isText ? volume.tokens : nil,
      peak: Self.peak(of: stage, logs),
      ratio: limits.sample(limit).median / max(taken.median, 1e-6), to: limit)
  }

  /// The whole line by the clock on the wall, with Make and the starts of all programs.
  private func wholeRow(jobs: Int) -> [String] {
    let taken = walls.sample(jobs: jobs)
    let bare = limits.sample(Limits.parse).median
    let ratio: Double
    let limit: String
    if jobs == 1 {
      ratio = bare / max(taken.median, 1e-6)
      limit = Limits.parse
    } else {
      // What two cores give the line, over what they give two bare parses.
      let gained = walls.sample(jobs: 1).median / max(taken.median, 1e-6)
      ratio = gained / (2 * bare / max(crowded.sample(Limits.parse).median, 1e-6))
      limit = "two bare parses over one"
    }
    return row(
      "\(StageLog.wholeLine) (\(jobs) at a time)", taken, bytes: limits.bytes[Limits.parse] ?? 0,
      of: "html", peak: Self.peak(of: StageLog.wholeLine, logs), ratio: ratio, to: limit)
  }

  private static func peak(of stage: String, _ logs: [StageLog]) -> Int? {
    logs.compactMap { $0.peaks[stage] }.max()
  }

  private func row(
    _ what: String, _ taken: Sample, bytes: Int, of unit: String, rows: Int? = nil,
    tokens: Int? = nil, peak: Int? = nil, ratio: Double? = nil, to limit: String = ""
  ) -> [String] {
    // What took no time that the clock could tell has no rate.
    let rate = { (amount: Int, scale: Double, digits: Int) in
      taken.median > 0 ? Self.decimal(Double(amount) / scale / taken.median, digits) : ""
    }
    return [
      what, Self.decimal(taken.median, 3), Self.decimal(taken.low, 3), Self.decimal(taken.high, 3),
      rate(bytes, 1e6, 1), unit, rows.map { rate($0, 1, 0) } ?? "",
      tokens.map { rate($0, 1, 0) } ?? "", peak.map(String.init) ?? "",
      ratio.flatMap { taken.median > 0 ? Self.decimal($0, 2) : nil } ?? "", limit,
    ]
  }

  static func decimal(_ number: Double, _ digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let rounded = Int((number * Double(scale)).rounded())
    if digits == 0 { return String(rounded) }
    let fraction = String(rounded % scale)
    return "\(rounded / scale).\(String(repeating: "0", count: digits - fraction.count))\(fraction)"
  }
}
