import ColumbusTestSupport
import Foundation
import Testing

/// What holds for every program: help, version, wrong use.
@Suite struct EveryProgramTests {
  static let programs = ["crawl", "extract", "tokenize", "detect", "aggregate", "report"]

  @Test(arguments: programs) func printsItsVersion(program: String) throws {
    let outcome = try Tool.run(program, ["--version"])
    #expect(outcome == .init(status: 0, output: "columbus-\(program) 1.0.0\n", errors: ""))
  }

  @Test(arguments: programs) func printsItsHelp(program: String) throws {
    let outcome = try Tool.run(program, ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("columbus-\(program): "))
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: programs) func refusesAnUnknownOption(program: String) throws {
    let outcome = try Tool.run(program, ["--bestaat-niet"])
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("'columbus-\(program) --help' tells what can be asked"))
  }

  @Test func anInputThatIsNotThereIsNamed() throws {
    let work = try WorkFolder()
    let missing = work("weg.csv")
    let runs: [(String, [String])] = [
      ("crawl", ["list", "--dump", missing, "--shards", work("s")]),
      (
        "crawl",
        ["scan", "--shard", missing, "--dump", work.path]
          + files(work, "captures", "links", "rejects")
      ),
      (
        "extract",
        ["--pages", missing, "--dump", work.path]
          + files(work, "documents", "paragraphs", "rejects")
      ),
      (
        "tokenize",
        ["--documents", missing, "--paragraphs", missing] + files(work, "sentences", "vocabulary")
      ),
      (
        "detect",
        ["--documents", missing, "--sentences", missing, "--themes", work.path]
          + files(work, "mentions")
      ),
      ("report", ["--input", missing] + files(work, "output")),
    ]
    for (program, arguments) in runs {
      let outcome = try Tool.run(program, arguments)
      #expect([65, 66].contains(outcome.status), "\(program): \(outcome)")
      #expect(outcome.errors.contains("weg.csv") || program == "detect", "\(program): \(outcome)")
      #expect(!work.exists("output"))
    }
  }

  /// Each says which file, and what is wrong with it.
  @Test func aBrokenTableIsRefusedWithItsPlace() throws {
    let work = try WorkFolder()
    let broken = try work.write("broken.csv", "doc_id,text\n1,\"open\n")
    try FileManager.default.createDirectory(
      atPath: work("themes"), withIntermediateDirectories: true)
    let runs: [(String, [String])] = [
      (
        "crawl",
        ["scan", "--shard", broken, "--dump", work.path]
          + files(work, "captures", "links", "rejects")
      ),
      ("crawl", ["select", "--captures", broken, "--links", broken] + files(work, "pages")),
      (
        "extract",
        ["--pages", broken, "--dump", work.path]
          + files(work, "documents", "paragraphs", "rejects")
      ),
      (
        "tokenize",
        ["--documents", broken, "--paragraphs", broken]
          + files(work, "sentences", "vocabulary")
      ),
      (
        "detect",
        [
          "--documents", broken, "--sentences", broken, "--themes",
          "\(Tool.root)/Pipelines/themes",
        ] + files(work, "mentions")
      ),
      ("aggregate", ["merge", "--sums", broken] + files(work, "output")),
    ]
    for (program, arguments) in runs {
      let outcome = try Tool.run(program, arguments)
      #expect(outcome.status == 65, "\(program): \(outcome)")
      #expect(outcome.errors.contains("broken.csv: row "), "\(program): \(outcome)")
    }
    #expect(work.files() == ["broken.csv"])
  }

  private func files(_ work: WorkFolder, _ names: String...) -> [String] {
    names.flatMap { ["--\($0)", work($0)] }
  }
}
