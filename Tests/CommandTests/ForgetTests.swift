import ColumbusTestSupport
import Foundation
import Testing

/// The right to be forgotten, as a process: out of all tables, quotations too, and not back the next
/// night.
@Suite(.serialized) struct ForgetTests {
  let work: WorkFolder
  init() throws { work = try WorkFolder() }

  private static let secret =
    "Ik durf het bijna niet te zeggen maar mijn leidinggevende wil nog steeds niets van Yammer weten."
  private static let reply =
    "Wat jij schrijft, mijn leidinggevende wil nog steeds niets van Yammer weten, herken ik zelf ook."
  private static let own = "Bij ons gaat dat gelukkig een stuk beter, daar ben ik blij om."

  private var environment: [String: String] {
    [
      "COLUMBUS_CORPUS": work("dump"), "COLUMBUS_STORE": work("store"),
      "COLUMBUS_OUT": work("out"), "COLUMBUS_KEY": work("keys/names.key"), "COLUMBUS_SETTLE": "0",
      "PATH": "/usr/bin:/bin", "MAKEFLAGS": "", "NICE": "0", "COLUMBUS_KEEP": "7",
    ]
  }

  private func script(_ name: String, _ extra: [String: String] = [:]) throws -> Tool.Outcome {
    try Tool.run(
      executable: "\(Tool.root)/Pipelines/\(name)", [], in: Tool.root,
      environment: environment.merging(extra) { $1 })
  }

  private func night() throws {
    #expect(try script("nightly") == .init(status: 0, output: "", errors: ""))
    Thread.sleep(forTimeInterval: 1.1)
  }

  /// The files below a folder that hold a text, whatever they are.
  private func files(with text: String, below folder: String) throws -> [String] {
    let outcome = try Tool.run(
      executable: "/bin/grep", ["-rlF", "--", text, work(folder)])
    return outcome.output.split(separator: "\n").map(String.init)
  }

  private func writeDump() throws {
    func page(_ number: Int, _ comments: [(String, String)]) -> [UInt8] {
      WARC.response(
        url: "http://werk.example/2011/bericht-\(number)",
        body: BlogPage.post(
          title: "Bericht \(number)", text: BlogPage.text(number),
          comments: comments.map { (author: $0.0, text: $0.1) }))
    }
    try work.write(
      "dump/a.warc",
      bytes: page(1, [("Klaas Vergeetmij", Self.secret), ("Piet", Self.reply), ("Mia", Self.own)])
        + page(2, [("Mia", "Vandaag lees ik dit met veel plezier, dank voor het delen ervan.")])
        + page(3, [("Piet", "Dit is een reactie over iets heel anders, namelijk over Twitter.")]))
  }

  @Test func aPersonGoesAndStaysAway() throws {
    try writeDump()
    try night()
    try work.write("dump/b.warc", bytes: WARC.response(url: "http://b.example/", body: "<p>b</p>"))
    try night()
    #expect(try script("pipeline").status == 0)
    try work.write("store/current/columbus.xlsx", "PK")
    try work.write("out/columbus.xlsx", "PK")
    try work.write("out/share/leesmij.txt", "")
    try work.write("keys/shared", "2026-11-01 /elders/share\n")
    // In two generations, in excerpts, in a workbook of the older one, and in what a program said.
    let generations = try FileManager.default.contentsOfDirectory(
      atPath: work("store/generations")
    ).sorted()
    for generation in generations {
      let folder = "store/generations/\(generation)"
      let found = try files(with: "mijn leidinggevende wil", below: folder)
      #expect(found.contains { $0.hasSuffix("/aggregate/kwic.csv") }, "\(found)")
    }
    try work.write("store/generations/\(generations[0])/columbus.xlsx", "PK")
    let log = try #require(work.files(below: "store/log").first { $0.hasPrefix("20") })
    try work.write(
      "store/log/\(log)",
      try work.read("store/log/\(log)") + "columbus-extract: Klaas Vergeetmij: vreemde naam\n")

    let outcome = try script("forget", ["COLUMBUS_AUTHOR": "klaas  vergeetmij"])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(outcome.output.contains("columbus: 1 documents of "))
    #expect(outcome.output.contains("/elders/share") && outcome.output.contains(work("out/share")))
    try expectForgotten()
    // What others wrote themselves is still there.
    for text in ["Wat jij schrijft, [verwijderd], herken ik zelf ook.", Self.own] {
      #expect(try files(with: text, below: "store/current/extract").count == 1, "\(text)")
      #expect(try files(with: text, below: "out/extract").count == 1, "\(text)")
    }
    // Its fingerprint is that of what is left of it.
    let prints = try files(with: ",e39c466067cce359,", below: "store/current/extract/documents")
    #expect(prints.count == 1)
    let list = try work.read("keys/forgotten.csv")
    #expect(!list.contains("lida") && !list.lowercased().contains("vergeetmij"))
    let mode = try FileManager.default.attributesOfItem(atPath: work("keys/forgotten.csv"))
    #expect((mode[.posixPermissions] as? NSNumber)?.intValue == 0o600)

    // Another night, and another archive with the same page: it does not come back.
    try work.write("dump/c.warc", bytes: try work.bytes("dump/a.warc"))
    try night()
    try expectForgotten()
    let check = try Tool.run("aggregate", ["verify", "--input", work("store/current")])
    #expect(check == .init(status: 0, output: "", errors: ""))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: work("store/generations")).count == 4)
    let oldest = generations[0]
    #expect(work.exists("store/generations/\(oldest)/aggregate/themes_by_year.csv"))
    #expect(!work.exists("store/generations/\(oldest)/extract"))
  }

  private func expectForgotten() throws {
    for folder in ["store", "out"] {
      for text in [Self.secret, "mijn leidinggevende wil nog", "Ik durf het bijna", "Vergeetmij"] {
        #expect(try files(with: text, below: folder) == [], "\(text)")
      }
      #expect(work.files(below: folder).filter { $0.hasSuffix(".xlsx") } == [])
    }
    let rejects = work.files(below: "store/current/extract/rejects")
    #expect(
      try rejects.contains {
        try work.read("store/current/extract/rejects/\($0)").contains(",forgotten,")
      })
  }

  @Test func aPageGoesWithAllThatIsOnIt() throws {
    try writeDump()
    try night()
    let outcome = try script(
      "forget", ["COLUMBUS_URL": "https://www.werk.example/2011/bericht-1/?utm_source=x"])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("columbus: 4 documents of "), "\(outcome.output)")
    for text in [Self.secret, Self.reply, Self.own, "dit is stukje nummer 1 daarover"] {
      #expect(try files(with: text, below: "store") == [], "\(text)")
    }
    #expect(try files(with: "Vandaag lees ik dit met veel plezier", below: "store/current") != [])
  }

  /// Another text under the address of one that was forgotten does not say whose place it took.
  @Test func whatTookAForgottenPlaceDoesNotNameIt() throws {
    let url = "http://werk.example/2011/bericht-1"
    let sold = [
      "Deze domeinnaam kan van u zijn, want de vorige eigenaar heeft hem laten lopen.",
      "Neem contact op met onze makelaars voor een bod, en uw bedrijf is morgen overal te vinden.",
    ]
    let pages = [
      ("2012", BlogPage.post(title: "Een", text: BlogPage.text(1), author: "Klaas Vergeetmij")),
      ("2015", BlogPage.post(title: "Te koop", text: sold, author: "Anna Makelaar")),
    ]
    try work.write(
      "dump/a.warc",
      bytes: pages.flatMap { year, body in
        WARC.response(url: url, at: "\(year)-01-01T00:00:00Z", body: body)
      })
    try night()
    let merges = try newDocuments()
    let forgotten = try #require(merges.first?.split(separator: ",")[1])
    #expect(merges.count == 1)
    #expect(try files(with: String(forgotten), below: "store/current/extract/documents").count == 1)
    #expect(try script("forget", ["COLUMBUS_AUTHOR": "Klaas Vergeetmij"]).status == 0)
    #expect(try newDocuments() == [])
    #expect(try files(with: String(forgotten), below: "store/current/extract") == [])
    #expect(try files(with: sold[0], below: "store/current/extract").count == 1)
    let check = try Tool.run("aggregate", ["verify", "--input", work("store/current")])
    #expect(check == .init(status: 0, output: "", errors: ""))
  }

  /// The rows of `extract/merges` that say what took another's place.
  private func newDocuments() throws -> [String] {
    try work.files(below: "store/current/extract/merges").flatMap { file in
      try work.read("store/current/extract/merges/\(file)").split(separator: "\n")
        .filter { $0.hasSuffix(",new_document") }.map(String.init)
    }
  }

  /// Words that somebody repeated from another are that other's.
  @Test func whatWasQuotedFromAnotherStays() throws {
    let post = BlogPage.text(1)[1]
    try work.write(
      "dump/a.warc",
      bytes: WARC.response(
        url: "http://werk.example/2011/bericht-1",
        body: BlogPage.post(
          title: "Bericht 1", text: BlogPage.text(1),
          comments: [
            (author: "Klaas Vergeetmij", text: post + " Dat heb ik zelf nu ook al weken lang.")
          ])))
    try night()
    #expect(try script("forget", ["COLUMBUS_AUTHOR": "Klaas Vergeetmij"]).status == 0)
    #expect(try files(with: post, below: "store/current/extract").count == 1)
    #expect(try files(with: "Dat heb ik zelf nu ook", below: "store") == [])
  }

  /// The points where a gzip stream can be entered hold text of the archive as it is.
  @Test func noPointInAnArchiveKeepsTheText() throws {
    let comments = [
      (author: "Klaas Vergeetmij", text: Self.secret), (author: "Mia", text: Self.own),
    ]
    let code = "<script>" + String(repeating: "var x = 'y';\n", count: 3000) + "</script>"
    let filler = BlogPage.text(1) + [code]
    var dump: [UInt8] = []
    for number in 1...180 {
      dump += WARC.response(
        url: "http://werk.example/2011/bericht-\(number)",
        body: BlogPage.post(title: "Bericht \(number)", text: filler, comments: comments))
    }
    try work.write("dump/a.warc", bytes: dump)
    #expect(try Tool.run(executable: "/bin/gzip", [work("dump/a.warc")]).status == 0)
    try night()
    // The test can fail: a window has it before.
    #expect(try files(with: "Ik durf het bijna", below: "store/work/crawl/access").count == 1)
    #expect(
      try files(with: "Ik durf het bijna", below: "store/generations").allSatisfy {
        !$0.contains("/access/")
      })
    #expect(try script("forget", ["COLUMBUS_AUTHOR": "Klaas Vergeetmij"]).status == 0)
    for text in [Self.secret, "Ik durf het bijna", "Vergeetmij"] {
      #expect(try files(with: text, below: "store") == [], "\(text)")
    }
    #expect(try files(with: Self.own, below: "store/current/extract") != [])
    // What the archive still holds is read anew on another night, and does not come back.
    try work.write("dump/c.warc", bytes: WARC.response(url: "http://c.example/", body: "<p>c</p>"))
    try night()
    #expect(try files(with: "Ik durf het bijna", below: "store") == [])
  }

  @Test func nobodyIsNoRequest() throws {
    let outcome = try script("forget")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("make forget AUTHOR="))
    let nothing = try script("forget", ["COLUMBUS_AUTHOR": "Klaas"])
    #expect(nothing.status == 66)
  }
}
