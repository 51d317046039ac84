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
  private static let themes = Tool.root + "/Pipelines/themes"

  /// The programs in their order, the tables that each reads, and the options of what it writes.
  private static let stages:
    [(name: String, arguments: [String], reads: [String], writes: Set<String>)] = [
      (
        "crawl",
        [
          "select", "--captures", "captures", "--links", "links", "--revisits", "revisits",
          "--pages", "pages", "--threads", "threads", "--merges", "merges",
        ], ["captures/1.csv", "links/1.csv", "revisits/1.csv"],
        ["--pages", "--threads", "--merges"]
      ),
      (
        "extract",
        [
          "--pages", "pages/1.csv", "--dump", "dump", "--documents", "documents.csv",
          "--paragraphs",
          "paragraphs.csv", "--rejects", "rejects.csv", "--names", "drop",
        ], ["pages/1.csv"],
        ["--documents", "--paragraphs", "--rejects"]
      ),
      (
        "tokenize",
        [
          "--documents", "documents.csv", "--paragraphs", "paragraphs.csv", "--sentences",
          "sentences.csv", "--vocabulary", "vocabulary.csv",
        ], ["documents.csv", "paragraphs.csv"],
        ["--sentences", "--vocabulary"]
      ),
      (
        "detect",
        [
          "--documents", "documents.csv", "--sentences", "sentences.csv", "--themes", themes,
          "--mentions", "mentions.csv", "--voices", "voices.csv", "--topics", "topics.csv",
        ], ["documents.csv", "sentences.csv"],
        ["--mentions", "--voices", "--topics"]
      ),
    ]

  private func archive() -> [UInt8] {
    (1...3).flatMap { number in
      WARC.response(
        url: "http://werk.example/2011/04/bericht-\(number)/", at: "2012-01-0\(number)T00:00:00Z",
        body: BlogPage.post(
          title: "Bericht \(number)", text: BlogPage.text(number),
          comments: [("Karel", "Zo herkenbaar, hier gaat het precies zo."), ("Els", "Mee eens!")]))
    }
  }

  private func scan(_ work: WorkFolder) throws -> Int32 {
    try run(
      "crawl",
      [
        "scan", "dump/a.warc", "--dump", "dump", "--captures", "captures/1.csv", "--links",
        "links/1.csv", "--revisits", "revisits/1.csv", "--rejects", "rejects.csv",
      ], work)
  }

  /// 124 where the program does not end within twenty seconds; a signal's number where it dies.
  private func run(_ name: String, _ arguments: [String], _ work: WorkFolder) throws -> Int32 {
    try Tool.run(
      executable: "/usr/bin/timeout", ["20", "\(Tool.folder)/columbus-\(name)"] + arguments,
      in: work.path
    ).status
  }

  /// Gives the part, whatever its name, a name that is known.
  private func nameThePart(_ work: WorkFolder) throws -> Bool {
    guard let part = work.files(below: "pages").first(where: { $0.hasSuffix(".csv") }) else {
      return false
    }
    try work.write("pages/1.csv", bytes: try work.bytes("pages/\(part)"))
    return true
  }

  /// Whatever an archive holds, no program fails.
  @Test func damagedArchivesAreReadAsFarAsTheyGo() throws {
    var mutator = Mutator(seed: 1492)
    for round in 1...Self.rounds {
      let work = try WorkFolder()
      let bytes = mutator.damaged(archive())
      try work.write("dump/a.warc", bytes: bytes)
      #expect(try scan(work) == 0, "scan, round \(round)")
      for stage in Self.stages {
        let status = try run(stage.name, stage.arguments, work)
        #expect(status == 0, "\(stage.name), round \(round)")
        if status != 0 { break }
        if stage.name == "crawl", try !nameThePart(work) { break }
      }
    }
  }

  /// A damaged table is read or refused (65), or names what is not there (66).
  @Test func damagedTablesAreReadOrRefused() throws {
    let work = try WorkFolder()
    try work.write("dump/a.warc", bytes: archive())
    #expect(try scan(work) == 0)
    for stage in Self.stages {
      #expect(try run(stage.name, stage.arguments, work) == 0)
      if stage.name == "crawl" { #expect(try nameThePart(work)) }
    }
    var mutator = Mutator(seed: 2011)
    for round in 1...Self.rounds {
      for stage in Self.stages {
        for table in stage.reads {
          let whole = try work.bytes(table)
          try work.write(table, bytes: mutator.damaged(whole))
          // What it writes goes elsewhere, so that the tables stay whole for the next round.
          let arguments = stage.arguments.enumerated().map { index, argument in
            index > 0 && stage.writes.contains(stage.arguments[index - 1])
              ? "again/\(argument)" : argument
          }
          let status = try run(stage.name, arguments, work)
          #expect([0, 65, 66].contains(status), "\(stage.name) with \(table), round \(round)")
          try work.write(table, bytes: whole)
        }
      }
    }
  }
}
