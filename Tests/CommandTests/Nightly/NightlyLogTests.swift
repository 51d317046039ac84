import ColumbusTestSupport
import Foundation
import Testing

/// What a night tells: the log, the rows of nights, what changed, how far it is.
@Suite(.serialized, .enabled(if: Night.isAskedFor, "make test-nightly"))
struct NightlyLogTests {
  let night: Night
  let work: WorkFolder
  init() throws {
    night = try Night()
    work = night.work
  }

  private func status() throws -> String {
    try night.run(
      ["\(Tool.root)/Pipelines/cron", "status"], ["COLUMBUS_STORE": work("store")]
    ).output
  }

  /// Today's log: the only one that is not older.
  private func log() throws -> String {
    let names = work.files(below: "store/log").filter { $0.hasSuffix(".log") }
    return try work.read("store/log/\(try #require(names.last))")
  }

  @Test func eachProgramHasItsLine() throws {
    try work.write("dump/a.warc", bytes: night.archive(0..<20))
    #expect(try night.run() == Night.silence)
    let lines = try log().split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }.filter { $0.count == 8 }
    let commands = [
      "crawl list", "crawl scan", "crawl select", "extract", "tokenize", "detect",
      "aggregate count", "aggregate merge", "aggregate finish", "report", "aggregate verify",
    ]
    #expect(lines.map { $0[1] } == commands.map { "columbus-\($0)" })
    for line in lines {
      #expect(line[0].hasSuffix("Z") && line[0].count == 20, "start")
      #expect(line[3] == "0", "status")
      #expect(Double(line[4]) != nil && Int(line[5]) != nil, "seconds and peak MB")
      #expect(Double(line[7]) != nil, "MB/s")
    }
    #expect(lines[1][2].hasPrefix("a-warc-"))
    #expect(
      lines[1][6] == "links read 40, links kept 40, records read 20, records kept 20",
      "\(lines[1][6])")
    #expect(lines[3][6].hasPrefix("documents read 20, documents kept 20, pages read 20, "))
  }

  @Test func oldLogsGo() throws {
    try work.write("dump/a.warc", bytes: night.archive(0..<3))
    for (name, days) in [("2020-01-01", 70.0), ("2020-02-01", 50), ("mijn", 900)] {
      let path = try work.write("store/log/\(name).log", "oud\n")
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -days * 86_400)], ofItemAtPath: path)
    }
    // Rows of an older make are put aside, not mixed with those of today.
    try work.write("store/log/runs.csv", "started_at,status\n2020-01-01,0\n")
    #expect(try night.run() == Night.silence)
    let logs = work.files(below: "store/log").filter { $0.hasPrefix("20") }
    #expect(logs.count == 2 && logs[0] == "2020-02-01.log")
    #expect(work.exists("store/log/mijn.log"))
    #expect(try night.runs().count == 1)
    let aside = work.files(below: "store/log").filter { $0.hasPrefix("runs-until-") }
    #expect(aside.count == 1)
    #expect(try night.run(["LOG_DAYS": "40"]) == Night.silence)
    #expect(work.files(below: "store/log").filter { $0.hasPrefix("20") }.count == 1)
  }

  /// Two generations compared: by year of publication, and on the page.
  @Test func whatIsNewIsTold() throws {
    func post(_ year: Int, _ number: Int) -> [UInt8] {
      WARC.response(
        url: "http://werk.example/\(year)/bericht-\(number)",
        body: BlogPage.post(
          title: "Bericht \(number)", text: BlogPage.text(number), date: "\(year)-04-18"))
    }
    try work.write("dump/a.warc", bytes: (0..<6).flatMap { post(2011, $0) })
    try work.write("dump/b.warc", bytes: (6..<8).flatMap { post(2012, $0) })
    #expect(try night.run() == Night.silence)
    #expect(!work.exists("store/current/aggregate/changes.csv"))
    try FileManager.default.removeItem(atPath: work("dump/b.warc"))
    try work.write("dump/c.warc", bytes: (8..<11).flatMap { post(2011, $0) })
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try night.run() == Night.silence)
    let rows = try work.read("store/current/aggregate/changes.csv").split(separator: "\n")
    let header = rows[0].split(separator: ",").map(String.init)
    let columns = [
      "year", "kind", "theme", "documents_before", "added", "withdrawn", "documents_after",
    ]
    let places = columns.compactMap { header.firstIndex(of: $0) }
    try #require(places.count == columns.count, "\(rows[0])")
    let told = rows.dropFirst().map { row in
      let fields = row.split(separator: ",", omittingEmptySubsequences: false)
      return places.map { String(fields[$0]) }.joined(separator: " ")
    }.filter { $0.contains("  ") }
    #expect(told == ["2011 post  6 3 0 9", "2012 post  2 0 2 0"])
    let page = try work.read("store/current/report/index.html")
    #expect(page.contains("id=\"veranderd\""))
  }

  @Test func statusTellsOfTheLastNights() throws {
    #expect(
      try status() == "columbus: no night has run yet in \(work("store"))\n")
    try work.write("dump/a.warc", bytes: night.archive(0..<20))
    #expect(try night.run() == Night.silence)
    try work.write("dump/b.warc", bytes: night.archive(20..<25))
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try night.run() == Night.silence)
    try FileManager.default.moveItem(atPath: work("dump"), toPath: work("elders"))
    #expect(try night.run().status == 66)
    let lines = try status().split(separator: "\n").map {
      $0.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    #expect(
      lines[0] == [
        "night", "seconds", "status", "documents", "growth", "mentions", "growth", "waiting",
        "message",
      ])
    #expect(lines[1][2...4] == ["good", "20", "-"])
    #expect(lines[2][2...4] == ["good", "25", "+5"])
    #expect(lines[3][2...3] == ["failed", "(66)"])
    #expect(lines[3].joined(separator: " ").contains("there is no dump at \(work("dump"))"))
    #expect(lines[4].joined(separator: " ").hasSuffix("one of 2 generations."))
  }

  // MARK: Progress

  /// Programs that take their time, so that there is something to see.
  private func slow() throws -> [String: String] {
    for name in ["a", "b", "c", "d"] {
      try work.write("dump/\(name).warc", bytes: night.archive(0..<3))
    }
    return try night.interpose("if [ \"$1\" = scan ]; then sleep 0.5; fi")
      .merging(["JOBS": "1", "TERM": "xterm"]) { $1 }
  }

  @Test func aTerminalShowsHowFarItIs() throws {
    let outcome = try night.run(
      ["/usr/bin/script", "-qec", "\(Night.script) --progress", work("typescript")], try slow())
    #expect(outcome.status == 0, "\(outcome)")
    let seen = try work.read("typescript")
    let pattern = /columbus: ([0-9]) of 4 shards, [0-9]+\.[0-9] a second, 0:0[0-9] left/
    let done = Set(seen.matches(of: pattern).map(\.output.1))
    #expect(done.count > 1 && done.isSubset(of: ["1", "2", "3", "4"]), "\(seen)")
    // In the end the line is empty again.
    let last = seen.split(separator: "\n").last { !$0.hasPrefix("Script done") } ?? ""
    #expect(last.hasSuffix("\r\u{1B}[K") || last.hasSuffix("\u{1B}[K\r"), "\(last)")
  }

  @Test func withoutATerminalNothingIsShown() throws {
    #expect(try night.run([Night.script, "--progress"], try slow()) == Night.silence)
    let pipeline = try night.run(
      ["\(Tool.root)/Pipelines/pipeline", "--progress"],
      try slow().merging([
        "COLUMBUS_CORPUS": work("dump"), "COLUMBUS_OUT": work("out"),
        "COLUMBUS_NAMES": "drop", "COLUMBUS_SCOPE": "\(Tool.root)/Pipelines/scope.csv",
        "COLUMBUS_THEMES": "\(Tool.root)/Pipelines/themes",
      ]) { $1 })
    #expect(pipeline.status == 0 && pipeline.errors.isEmpty, "\(pipeline)")
    #expect(pipeline.output.hasPrefix("columbus: 4 shards, 1 parts, "))
  }
}
