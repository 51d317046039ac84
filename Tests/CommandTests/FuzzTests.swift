import ColumbusTestSupport
import Foundation
import Testing

/// Damaged archives, pages and tables, the same ones every time: every program ends in time, with a
/// status that it promises.
///
/// `FUZZ_ROUNDS` says how many of each (25).
@Suite(.serialized) struct FuzzTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap(Int.init) ?? 25

  /// An option and the table that it names.
  private typealias Table = (option: String, path: String)

  /// A program, what it is asked, the tables that it reads, and the options of what it writes.
  private struct Step {
    let program: String
    let command: [String]
    var reads: [String] = []
    var input: [String] = []
    let writes: [Table]

    /// - Parameter folder: what is written goes below it, where it is not empty.
    func arguments(writingBelow folder: String = "") -> [String] {
      command + input + writes.flatMap { [$0.option, folder + $0.path] }
    }
  }

  /// `--documents extract/documents/1.csv` and so on.
  private static func tables(_ stage: String, _ names: String...) -> [Table] {
    names.map { (option: "--\($0)", path: "\(stage)/\($0)/1.csv") }
  }

  private static func options(_ tables: [Table]) -> [String] {
    tables.flatMap { [$0.option, $0.path] }
  }

  private static let scan = Step(
    program: "crawl", command: ["scan", "dump/a.warc", "--dump", "dump"],
    writes: tables("crawl", "captures", "links", "revisits", "rejects", "counts"))

  /// The programs behind `scan`, in their order and over the layout of a run.
  private static let steps: [Step] = {
    let themes = ["--themes", "\(Tool.root)/Pipelines/themes"]
    let extracted = tables("extract", "documents", "paragraphs")
    let sentences = tables("tokenize", "sentences")
    let partTables =
      ["crawl/pages/1.csv"]
      + (extracted + sentences + tables("extract", "merges", "rejects", "counts")
      + tables("tokenize", "counts") + tables("detect", "mentions", "voices", "topics")).map(\.path)
    return [
      Step(
        program: "crawl",
        command: [
          "select", "--captures", "crawl/captures", "--links", "crawl/links", "--revisits",
          "crawl/revisits",
        ],
        reads: ["crawl/captures/1.csv", "crawl/links/1.csv", "crawl/revisits/1.csv"],
        writes: [
          ("--pages", "crawl/pages"), ("--threads", "crawl/threads"),
          ("--merges", "crawl/merges"), ("--missing", "crawl/missing"),
          ("--rejects", "crawl/rejects/select.csv"), ("--counts", "crawl/counts/select.csv"),
        ]),
      Step(
        program: "extract", command: ["--dump", "dump", "--names", "drop"],
        reads: ["crawl/pages/1.csv"], input: ["--pages", "crawl/pages/1.csv"],
        writes: extracted + tables("extract", "merges", "rejects", "counts")),
      Step(
        program: "tokenize", command: [], reads: extracted.map(\.path), input: options(extracted),
        writes: tables("tokenize", "sentences", "vocabulary", "counts")),
      Step(
        program: "detect", command: themes, reads: [extracted[0].path, sentences[0].path],
        input: options([extracted[0]] + sentences),
        writes: tables("detect", "mentions", "voices", "topics", "counts")),
      Step(
        program: "aggregate", command: ["count", "--part", "1", "--input", "."] + themes,
        reads: partTables, writes: [("--sums", "aggregate/sums/1.csv")]),
      Step(
        program: "aggregate",
        command: ["merge", "--sums-dir", "aggregate/sums", "--crawl", "crawl"],
        reads: ["aggregate/sums/1.csv", "crawl/counts/1.csv", "crawl/rejects/1.csv"],
        writes: [("--output", "aggregate/merged/sums.csv")]),
      Step(
        program: "aggregate",
        command: ["finish", "--sums", "aggregate/merged/sums.csv", "--input", "."] + themes,
        reads: ["aggregate/merged/sums.csv"], writes: [("--output", "aggregate")]),
      Step(
        program: "report", command: ["--input", "aggregate"],
        reads: ["aggregate/themes_by_year.csv", "aggregate/coverage.csv", "aggregate/kwic.csv"],
        writes: [("--output", "report/index.html")]),
    ]
  }()

  private func archive() -> [UInt8] {
    (1...3).flatMap { number in
      WARC.response(
        url: "http://werk.example/2011/04/bericht-\(number)/", at: "2012-01-0\(number)T00:00:00Z",
        body: BlogPage.post(
          title: "Bericht \(number)", text: BlogPage.text(number),
          comments: [("Karel", "Zo herkenbaar, hier gaat het precies zo."), ("Els", "Mee eens!")]))
    }
  }

  /// 124 where the program does not end within twenty seconds; a signal's number where it dies.
  private func run(_ step: Step, _ work: WorkFolder, into folder: String = "") throws -> Int32 {
    try Tool.run(
      executable: "/usr/bin/timeout",
      ["20", "\(Tool.folder)/columbus-\(step.program)"] + step.arguments(writingBelow: folder),
      in: work.path
    ).status
  }

  /// Gives the part, whatever its name, a name that is known.
  private func nameThePart(_ work: WorkFolder) throws -> Bool {
    guard let part = work.files(below: "crawl/pages").first(where: { $0.hasSuffix(".csv") }) else {
      return false
    }
    try FileManager.default.moveItem(
      atPath: work("crawl/pages/\(part)"), toPath: work("crawl/pages/1.csv"))
    return true
  }

  /// Whatever an archive holds, no program fails.
  @Test func damagedArchivesAreReadAsFarAsTheyGo() throws {
    var mutator = Mutator(seed: 1492)
    for round in 1...Self.rounds {
      let work = try WorkFolder()
      let bytes = mutator.damaged(archive())
      try work.write("dump/a.warc", bytes: bytes)
      #expect(try run(Self.scan, work) == 0, "scan, round \(round)")
      for (number, step) in Self.steps.enumerated() {
        let status = try run(step, work)
        #expect(status == 0, "\(step.program) \(step.command), round \(round)")
        if status != 0 { break }
        if number == 0, try !nameThePart(work) { break }
      }
    }
  }

  /// A damaged table is read or refused (65), names what is not there (66), or does not add up (1).
  @Test func damagedTablesAreReadOrRefused() throws {
    let work = try WorkFolder()
    try work.write("dump/a.warc", bytes: archive())
    #expect(try run(Self.scan, work) == 0)
    for (number, step) in Self.steps.enumerated() {
      #expect(try run(step, work) == 0, "\(step.program) \(step.command)")
      if number == 0 { #expect(try nameThePart(work)) }
    }
    var mutator = Mutator(seed: 2011)
    for round in 1...Self.rounds {
      for step in Self.steps {
        for table in step.reads {
          let whole = try work.bytes(table)
          try work.write(table, bytes: mutator.damaged(whole))
          // What it writes goes elsewhere, so that the tables stay whole for the next round.
          let status = try run(step, work, into: "again/")
          #expect(
            [0, 1, 65, 66].contains(status),
            "\(step.program) \(step.command) with \(table), round \(round): \(status)")
          try work.write(table, bytes: whole)
        }
      }
    }
  }
}
