import ColumbusTestSupport
import Foundation
import Testing

/// Pages beyond what is read of one: each keeps what stands before the limit, and has a reject.
@Suite struct LimitTests {
  private static func page(_ number: Int, _ end: String) -> [UInt8] {
    WARC.response(
      url: "http://werk.example/2011/bericht-\(number)",
      body: BlogPage.post(title: "Bericht \(number)", text: BlogPage.text(number) + [end]))
  }

  private static func times(_ n: Int, _ text: String) -> String {
    String(repeating: text, count: n)
  }

  /// What breaks a limit, by the name of the limit.
  private static func excess(_ limit: String) -> String {
    switch limit {
    case "size": "<!--" + times(17 << 18, "lang") + "-->"
    case "nodes": times(600_000, "<b>x</b>")
    case "depth": times(600, "<div>") + "diep"
    default: "<p " + times(300, "a=1 ") + ">veel</p>"
    }
  }

  @Test(arguments: ["size", "nodes", "depth", "attributes"])
  func whatIsBeyondALimitIsARejectAndTheRestIsRead(limit: String) throws {
    let work = try WorkFolder()
    try work.write("dump/a.warc", bytes: Self.page(1, Self.excess(limit)) + Self.page(2, ""))
    let outcome = try Tool.run(
      executable: "/bin/bash", ["-c", "ulimit -t 60; exec Pipelines/pipeline"], in: Tool.root,
      environment: [
        "COLUMBUS_CORPUS": work("dump"), "COLUMBUS_OUT": work("out"), "COLUMBUS_NAMES": "drop",
        "MAKEFLAGS": "",
      ])
    // A page of any kind is a matter of a second, and no program may take a minute.
    #expect(outcome.status == 0, "\(outcome)")
    let part = try #require(work.files(below: "out/extract/rejects").first)
    let rejects = try work.read("out/extract/rejects/\(part)").split(separator: "\n").dropFirst()
      .map {
        $0.split(separator: ",", omittingEmptySubsequences: false)[1...4].joined(separator: " ")
      }
    #expect(rejects == ["http://werk.example/2011/bericht-1 limit \(limit) 1"])
    let documents = try work.read("out/extract/documents/\(part)")
    #expect(documents.contains("/bericht-1") && documents.contains("/bericht-2"))
    let paragraphs = try work.read("out/extract/paragraphs/\(part)")
    #expect(paragraphs.contains("stukje nummer 1 daarover"))
    let check = try Tool.run("aggregate", ["verify", "--input", work("out")])
    #expect(check == .init(status: 0, output: "", errors: ""))
  }
}
