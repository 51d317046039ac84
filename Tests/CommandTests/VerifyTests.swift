import ColumbusTestSupport
import Testing

/// The check of a run's tables, as a process.
@Suite struct VerifyTests {
  let work: WorkFolder
  init() throws { work = try WorkFolder() }

  private func verify() throws -> Tool.Outcome {
    try Tool.run("aggregate", ["verify", "--input", work("out")])
  }

  /// A row that is lost from any table of a stage is missed by the counts beside it.
  @Test func aLostRowIsMissed() throws {
    let pages = (1...3).flatMap { number in
      WARC.response(
        url: "http://werk.example/2011/bericht-\(number)",
        body: BlogPage.post(
          title: "Bericht over Twitter \(number)",
          text: BlogPage.text(number) + ["Ik word overspoeld door alle tweets op Twitter."],
          comments: [("Piet", "Heel herkenbaar, wat je schrijft over punt \(number).")]))
    }
    // The same page again, so that there are merges.
    try work.write("dump/a.warc", bytes: pages + pages)
    let run = try Tool.run(
      executable: "\(Tool.root)/Pipelines/pipeline", [], in: Tool.root,
      environment: [
        "COLUMBUS_CORPUS": work("dump"), "COLUMBUS_OUT": work("out"),
        "COLUMBUS_KEY": work("names.key"), "PATH": "/usr/bin:/bin", "MAKEFLAGS": "",
      ])
    #expect(run.status == 0, "\(run)")
    #expect(try verify() == .init(status: 0, output: "", errors: ""))
    for (table, message) in [
      ("crawl/captures", "has 5 rows, but scan kept 6 records"),
      ("crawl/links", "but scan kept"), ("crawl/pages", "but select kept 3 captures and revisits"),
      ("extract/documents", "has 5 rows, but extract kept 6 documents"),
      ("extract/paragraphs", "but extract kept"),
      ("tokenize/sentences", "but tokenize kept"), ("tokenize/vocabulary", "but tokenize kept"),
      ("detect/mentions", "but detect kept"), ("detect/voices", "but detect kept"),
      ("detect/topics", "but detect kept"),
    ] {
      let name = try #require(work.files(below: "out/\(table)").first)
      let whole = try work.read("out/\(table)/\(name)")
      let lines = whole.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      try work.write("out/\(table)/\(name)", lines.dropLast().joined(separator: "\n") + "\n")
      let outcome = try verify()
      #expect(outcome.status == 65, "\(table)")
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
      #expect(outcome.errors.contains("/out/\(table)"), "\(outcome.errors)")
      try work.write("out/\(table)/\(name)", whole)
    }
    #expect(try verify() == .init(status: 0, output: "", errors: ""))
  }
}
