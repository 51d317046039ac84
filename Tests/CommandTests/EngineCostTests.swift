import ColumbusTestSupport
import Foundation
import Testing

/// What the engine itself costs, with stand-ins for the programs, and in which order it works.
@Suite(.serialized) struct EngineCostTests {
  let work: WorkFolder
  init() throws { work = try WorkFolder() }

  /// A program that makes the tables that it is asked for, where they are not there yet.
  private static let standIn = """
    #!/bin/sh
    for word do case $word in */waiting.csv) ;; *.csv | *.html) [ -e "$word" ] || echo x > "$word" ;; esac; done
    """

  private static let tables = [
    "crawl/shards", "crawl/captures", "crawl/links", "crawl/revisits", "crawl/rejects",
    "crawl/archives", "crawl/counts", "crawl/pages", "extract/documents", "extract/paragraphs",
    "extract/merges",
    "extract/rejects", "extract/counts", "tokenize/sentences", "tokenize/vocabulary",
    "tokenize/counts", "detect/mentions", "detect/voices", "detect/topics", "detect/counts",
    "aggregate/sums",
  ]

  private func pipeline(_ command: String = "Pipelines/pipeline") throws -> Tool.Outcome {
    try Tool.run(
      executable: "/bin/bash",
      ["-c", "TIMEFORMAT='%U %S'; time \(command) > /dev/null"], in: Tool.root,
      environment: [
        "COLUMBUS_BIN": work("bin"), "COLUMBUS_CORPUS": work("dump"), "COLUMBUS_OUT": work("out"),
        "COLUMBUS_NAMES": "drop", "COLUMBUS_LOG": work("log"), "COLUMBUS_JOBS": "1",
        "MAKEFLAGS": "",
      ])
  }

  private func installStandIns() throws {
    for name in ["crawl", "extract", "tokenize", "detect", "aggregate", "report"] {
      let path = try work.write("bin/columbus-\(name)", Self.standIn)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    try FileManager.default.createDirectory(
      atPath: work("dump"), withIntermediateDirectories: true)
  }

  /// A thousand shards and parts of which nothing changed: under a second of processor time.
  @Test func nothingNewCostsLessThanASecond() throws {
    try installStandIns()
    #expect(try pipeline().status == 0)
    let made = try Tool.run(
      executable: "/bin/bash",
      ["-c", "for d do (cd \"$d\" && touch $(seq -f part%g.csv 1000)); done", ""] + Self.tables,
      in: work("out"))
    try #require(made.status == 0, "\(made)")
    #expect(try pipeline().status == 0)
    let before = try work.bytes("out/.stamps/parts.order").count { $0 == 0x0A }
    #expect(before == 999)
    let outcome = try pipeline(
      "make -s pipeline CORPUS='\(work("dump"))' OUT='\(work("out"))' NAMES=drop")
    #expect(outcome.status == 0, "\(outcome)")
    let seconds = outcome.errors.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    #expect(seconds.count == 2 && seconds.reduce(0, +) < 1, "\(outcome)")
    #expect(work.files(below: "out/extract/documents").count == 1000)
  }

  /// What is largest goes first, so that no core waits for another's last one; what is gone goes.
  @Test func theLargestGoFirst() throws {
    try installStandIns()
    #expect(try pipeline().status == 0)
    for (name, bytes) in [("klein", 5), ("groot", 500), ("midden", 50)] {
      try work.write("out/crawl/shards/\(name).csv", "source,kind,bytes\na,archive,\(bytes)\n")
      try work.write("out/crawl/pages/\(name).csv", String(repeating: "x", count: bytes))
    }
    try work.write("out/extract/documents/weg.csv", "x\n")
    try work.write("out/crawl/links/weg.csv", "x\n")
    try FileManager.default.removeItem(atPath: work("out/crawl/.selected"))
    let outcome = try pipeline()
    #expect(outcome.status == 0, "\(outcome)")
    for list in ["shards", "parts"] {
      #expect(try work.read("out/.stamps/\(list).order") == "groot.csv\nmidden.csv\nklein.csv")
      #expect(try work.read("out/.stamps/\(list)") == "groot.csv\nklein.csv\nmidden.csv")
    }
    #expect(
      work.files(below: "out/extract/documents") == ["groot.csv", "klein.csv", "midden.csv"])
    #expect(work.files(below: "out/crawl/links") == ["groot.csv", "klein.csv", "midden.csv"])
  }
}
