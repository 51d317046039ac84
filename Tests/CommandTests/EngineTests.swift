import ColumbusTestSupport
import Foundation
import Testing

/// The engine: Make over the installed programs, on dumps that the tests write.
@Suite(.serialized) struct EngineTests {
  let work: WorkFolder
  init() throws { work = try WorkFolder() }

  /// Runs `make pipeline`, as a person types it.
  private func make(
    _ target: String = "pipeline", corpus: String, out: String = "out", extra: [String] = []
  ) throws -> Tool.Outcome {
    try Tool.run(
      executable: "/usr/bin/make",
      [
        "--no-print-directory", "-C", Tool.root, target, "CORPUS=\(work(corpus))",
        "OUT=\(work(out))",
        "KEY=\(work("names.key"))",
      ] + extra, environment: ["MAKEFLAGS": "", "MAKELEVEL": ""])
  }

  private func archive(_ numbers: Range<Int>, site: String = "werk.example") -> [UInt8] {
    numbers.flatMap { number in
      WARC.response(
        url: "http://\(site)/2011/\(number)/bericht-\(number)",
        body: BlogPage.post(
          title: "Bericht nummer \(number)", text: BlogPage.text(number),
          comments: [("Piet", "Heel herkenbaar, wat je schrijft over punt \(number).")]))
    }
  }

  /// What a run left: every table and the page, by path, with bytes.
  private func tables(_ out: String) throws -> [String: [UInt8]] {
    var tables: [String: [UInt8]] = [:]
    for name in work.files(below: out) where !name.hasPrefix(".") && !name.contains("/.") {
      if name.hasPrefix("log/") { continue }
      tables[name] = try work.bytes("\(out)/\(name)")
    }
    return tables
  }

  private func times(_ out: String) -> [String: Date] {
    var times: [String: Date] = [:]
    for name in work.files(below: out) where name.hasSuffix(".csv") || name.hasSuffix(".html") {
      let attributes = try? FileManager.default.attributesOfItem(atPath: work("\(out)/\(name)"))
      times[name] = attributes?[.modificationDate] as? Date
    }
    return times
  }

  private func expectSame(_ one: String, _ other: String) throws {
    let (a, b) = (try tables(one), try tables(other))
    #expect(a.keys.sorted() == b.keys.sorted())
    for (name, bytes) in a where b[name] != nil {
      #expect(b[name] == bytes, "\(name) differs")
    }
  }

  @Test func awkwardNamesMeanThemselves() throws {
    let dump = "mijn [dump] #1 $HOME: 'a' \"b\" (c)"
    try work.write("\(dump)/een #2 $(x) 'y' \"z\": [w].warc", bytes: archive(0..<3))
    try work.write(
      "\(dump)/map met % en &/losse pagina.html",
      BlogPage.post(title: "Los", text: BlogPage.text(9)))
    let outcome = try make(corpus: dump, out: "uit #$x: 'q' \"r\" [s]")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let documents = try tables("uit #$x: 'q' \"r\" [s]").filter {
      $0.key.hasPrefix("extract/documents/")
    }
    let rows = documents.values.reduce(0) { $0 + $1.count { $0 == 0x0A } - 1 }
    #expect(rows == 7)
  }

  @Test func aSecondRunDoesNothing() throws {
    try work.write("dump/a.warc", bytes: archive(0..<20))
    let first = try make(corpus: "dump")
    #expect(first.status == 0, "\(first.errors)")
    let before = times("out")
    let second = try make(corpus: "dump")
    #expect(second.status == 0, "\(second.errors)")
    #expect(times("out") == before)
    try #require(before["report/index.html"] != nil)
  }

  @Test func aRunFromNothingGivesTheSameBytes() throws {
    try work.write("dump/a.warc", bytes: archive(0..<20))
    #expect(try make(corpus: "dump", out: "out").status == 0)
    #expect(try make(corpus: "dump", out: "again", extra: ["JOBS=1"]).status == 0)
    try expectSame("out", "again")
  }

  /// An archive comes, one is withdrawn, an older one takes the place of a newer: the outcome is that
  /// of a run from nothing.
  @Test func whatChangesGivesWhatARunFromNothingGives() throws {
    try work.write("dump/a.warc", bytes: archive(0..<30))
    try work.write("dump/b.warc", bytes: archive(30..<60, site: "zorg.example"))
    try work.write("dump/c.warc", bytes: archive(60..<90, site: "school.example"))
    #expect(try make(corpus: "dump").status == 0)

    try work.write("dump/d.warc", bytes: archive(90..<100))
    #expect(try make(corpus: "dump").status == 0)
    #expect(try make(corpus: "dump", out: "added").status == 0)
    try expectSame("out", "added")

    try FileManager.default.removeItem(atPath: work("dump/b.warc"))
    #expect(try make(corpus: "dump").status == 0)
    #expect(try make(corpus: "dump", out: "withdrawn").status == 0)
    try expectSame("out", "withdrawn")

    let path = try work.write("dump/c.warc", bytes: archive(60..<75, site: "school.example"))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)], ofItemAtPath: path)
    #expect(try make(corpus: "dump").status == 0)
    #expect(try make(corpus: "dump", out: "older").status == 0)
    try expectSame("out", "older")
  }

  /// What somebody took away between two captures is counted until it is asked to be dropped, and
  /// comes back when it is not asked any more.
  @Test func withdrawnCommentsAreDroppedOnRequest() throws {
    let captures = [("2019", ["Dat ken ik.", "Wij ook!"]), ("2020", ["Dat ken ik."])].map {
      WARC.response(
        url: "http://werk.example/2011/1/brief", at: "\($0)-01-01T00:00:00Z",
        body: BlogPage.post(
          title: "Brief", text: BlogPage.text(1), comments: $1.map { ("Piet", $0) }))
    }
    try work.write("dump/a.warc", bytes: captures.flatMap(\.self))
    for (setting, comments) in [("keep", 2), ("drop", 1), ("keep", 2)] {
      let outcome = try make(corpus: "dump", extra: ["WITHDRAWN=\(setting)"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      let about = try work.read("out/aggregate/about.csv")
      #expect(about.contains("\nwithdrawn,\(setting)\n"))
      let documents = try tables("out").filter { $0.key.hasPrefix("extract/documents/") }
        .map { String(decoding: $0.value, as: UTF8.self) }.joined()
      #expect(documents.split(separator: "\n").count { $0.contains(",comment,") } == comments)
    }
    let outcome = try make(corpus: "dump", extra: ["WITHDRAWN=hide"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("columbus: WITHDRAWN takes keep or drop, not 'hide'"))
  }

  /// Some thousand pages are several parts; one page more touches few of them.
  @Test func aNewPageTouchesFewParts() throws {
    try work.write("dump/a.warc", bytes: archive(0..<3000))
    #expect(try make(corpus: "dump").status == 0)
    let before = times("out").filter { $0.key.hasPrefix("extract/documents/") }
    try #require(before.count > 2)
    try work.write("dump/b.warc", bytes: archive(3000..<3001))
    #expect(try make(corpus: "dump").status == 0)
    let after = times("out").filter { $0.key.hasPrefix("extract/documents/") }
    let touched = after.filter { before[$0.key] != $0.value }
    #expect(
      (1...2).contains(touched.count), "\(touched.count) of \(after.count) parts were made anew")
  }

  @Test func aMissingDumpIsSaid() throws {
    let outcome = try make(corpus: "weg")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("columbus: there is no dump at \(work("weg"))"))
    #expect(!work.exists("out"))
  }

  @Test func anEmptyDumpIsSaid() throws {
    try FileManager.default.createDirectory(atPath: work("dump"), withIntermediateDirectories: true)
    let outcome = try make(corpus: "dump")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("columbus-crawl: \(work("dump")): the dump is empty"))
    #expect(!work.exists("out/report/index.html"))
  }

  @Test func aThemeFileWithAWrongLineStopsTheRunAndNamesIt() throws {
    try work.write("dump/a.warc", bytes: archive(0..<2))
    try FileManager.default.copyItem(
      atPath: "\(Tool.root)/Pipelines/themes", toPath: work("themes"))
    let names = try FileManager.default.contentsOfDirectory(atPath: work("themes"))
    let file = try #require(names.sorted().first { $0 == "overwhelm.csv" })
    let text = try work.read("themes/\(file)")
    try work.write("themes/\(file)", text + "(((,,,,,\n")
    let outcome = try make(corpus: "dump", extra: ["THEMES=\(work("themes"))"])
    #expect(outcome.status == 2)
    let line = text.count { $0 == "\n" } + 1
    #expect(
      outcome.errors.contains(file) && outcome.errors.contains("\(line)"), "\(outcome.errors)")
    #expect(!work.exists("out/report/index.html"))
  }

  @Test func brokenInputCostsOnlyItself() throws {
    try work.write("dump/goed.warc", bytes: archive(0..<5))
    try work.write("dump/half.warc", bytes: Array(archive(5..<8).dropLast(300)))
    try work.write("dump/geen.warc", "dit is geen archief\n")
    try work.write("dump/leeg.warc", "")
    let scripts =
      "<html><script>" + String(repeating: "var a = 1;", count: 1000) + "</script></html>"
    let deep = String(repeating: "<div>", count: 100_000) + "diep"
    try work.write(
      "dump/raar.warc",
      bytes: WARC.response(url: "http://werk.example/script", body: scripts)
        + WARC.response(url: "http://werk.example/diep", body: deep)
        + WARC.response(
          url: "http://werk.example/groot",
          body: "<html><body><p>" + String(repeating: "groot ", count: 8_500_000)))
    let outcome = try make(corpus: "dump")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let all = try tables("out")
    let documents = all.filter { $0.key.hasPrefix("extract/documents/") }.values
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    for number in 0..<7 { #expect(documents.contains("bericht-\(number)")) }
    let rejects = all.filter { $0.key.contains("/rejects/") }.values
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    for name in ["half.warc", "geen.warc", "leeg.warc", "/script", "/diep", "/groot"] {
      #expect(rejects.contains(name), "\(name) is not among the rejects")
    }
    let check = try Tool.run("aggregate", ["verify", "--input", work("out")])
    #expect(check == .init(status: 0, output: "", errors: ""))
  }

  @Test func theLimitsOfBombsCanBeSet() throws {
    let page = BlogPage.post(title: "Bericht", text: BlogPage.text(1))
    let bomb = page + String(repeating: " ", count: 500_000)
    try work.write(
      "dump/a.warc",
      bytes: WARC.response(url: "http://werk.example/2011/bom", body: bomb)
        + WARC.response(url: "http://werk.example/2011/bericht", body: page))
    #expect(try Tool.run(executable: "/bin/gzip", [work("dump/a.warc")]).status == 0)
    #expect(try make(corpus: "dump").status == 0)
    #expect(try captures() == ["bericht", "bom"])
    let limits = ["RATIO=10", "INFLATED_RECORD=100000"]
    #expect(try make(corpus: "dump", extra: limits).status == 0)
    let name = try #require(work.files(below: "out/crawl/rejects").first { $0.hasPrefix("a-") })
    #expect(try work.read("out/crawl/rejects/\(name)").contains("/2011/bom,bomb,"))
    let wrong = try make(corpus: "dump", extra: ["RATIO=veel"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("RATIO takes a whole number of at least 1, not 'veel'"))
  }

  /// The last parts of the addresses of all captures.
  private func captures() throws -> [String] {
    try work.files(below: "out/crawl/captures").flatMap { name in
      try work.read("out/crawl/captures/\(name)").split(separator: "\n").dropFirst()
        .compactMap { $0.split(separator: ",")[1].split(separator: "/").last.map(String.init) }
    }.sorted()
  }

  @Test func inspectListsAndShows() throws {
    try work.write("dump/a.warc", bytes: archive(0..<3))
    #expect(try make(corpus: "dump").status == 0)
    let list = try make("inspect", corpus: "dump")
    #expect(list.output.contains("extract/documents"))
    let shown = try make(
      "inspect", corpus: "dump", extra: ["TABLE=extract/documents", "ROWS=2"])
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(shown.output.hasPrefix("doc_id"))
    #expect(shown.output.split(separator: "\n").count == 4)
    let wrong = try make("inspect", corpus: "dump", extra: ["TABLE=extract/weg"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("there is no table extract/weg"))
  }

  /// A reader that closes the pipe ends it quietly.
  @Test func aClosedPipeIsNoFault() throws {
    try work.write("dump/a.warc", bytes: archive(0..<200))
    #expect(try make(corpus: "dump").status == 0)
    let outcome = try Tool.run(
      executable: "/bin/bash",
      [
        "-c",
        "set -o pipefail; \"$0\" inspect --input \"$1\" --table tokenize/sentences --rows 5000 | head -1",
        "\(Tool.folder)/columbus-aggregate", work("out"),
      ])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix("doc_id"))
  }

  @Test func makeAloneRunsNothing() throws {
    let outcome = try Tool.run(executable: "/usr/bin/make", ["-C", Tool.root])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("make pipeline"))
  }
}
