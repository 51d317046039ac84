import Crawling
import Testing
import WebAddresses

@Suite("Scope, seeds, traps, revisits")
struct ScopeTests {
  private func admits(_ rules: [[String]], _ url: String, _ time: Int64 = 2011_04_18_12_00_00)
    throws -> Bool
  {
    let scope = Scope(
      rules: try rules.map {
        try ScopeRule(action: $0[0], host: $0[1], pathPrefix: $0[2], from: $0[3], to: $0[4])
      })
    return scope.admits(try #require(WebAddress(url)), time: time)
  }

  @Test("Everything belongs to the crawl until a rule says otherwise; the last that fits decides")
  func rules() throws {
    #expect(try admits([], "http://blog.nl/"))
    #expect(try !admits([["exclude", "blog.nl", "", "", ""]], "http://www.blog.nl/x"))
    #expect(try admits([["exclude", "blog.nl", "/shop", "", ""]], "http://blog.nl/x"))
    #expect(try !admits([["include", "blog.nl", "", "", ""]], "http://ander.nl/"))
    #expect(try !admits([["include", "blog.nl", "", "", ""]], "http://eenblog.nl/"))
    let both = [["exclude", "*", "", "", ""], ["include", "blog.nl", "/2011", "2010", "2011-04"]]
    #expect(try admits(both, "http://blog.nl/2011/x"))
    #expect(try !admits(both, "http://blog.nl/2011/x", 2011_05_01_00_00_00))
    #expect(try !admits(both, "http://blog.nl/2012/x"))
  }

  @Test(
    "A row that is no rule is refused",
    arguments: [
      ["take", "", "", "", ""], ["include", "Blog.nl", "", "", ""],
      ["include", "blog.nl", "shop", "", ""], ["include", "", "", "gisteren", ""],
      ["include", "", "", "2012", "2011"],
    ])
  func refused(row: [String]) {
    #expect(throws: RuleError.self) {
      try ScopeRule(action: row[0], host: row[1], pathPrefix: row[2], from: row[3], to: row[4])
    }
  }

  private func add(_ crawl: inout SiteCrawl, _ url: String, _ facts: CaptureFacts) {
    Array(url.utf8).withUnsafeBufferPointer { crawl.add(facts, url: $0) }
  }

  private func facts(
    _ row: Int, _ day: Int64, _ content: UInt64, record: UInt64 = 0, payload: UInt64 = 0
  ) -> CaptureFacts {
    CaptureFacts(
      row: row, time: 20_110_400_120_000 + day * 1_000_000, digest: content, tie: UInt64(row),
      recordID: record, payloadDigest: payload)
  }

  @Test("With seeds only what they reach is taken")
  func seeds() {
    var crawl = SiteCrawl(rules: .shipped)
    crawl.addSeed("http://blog.nl/een")
    for (row, name) in ["een", "twee", "drie"].enumerated() {
      add(&crawl, "http://blog.nl/\(name)", facts(row, 1, UInt64(row)))
    }
    let (from, to) = (Array("http://blog.nl/een".utf8), Array("http://blog.nl/twee".utf8))
    from.withUnsafeBufferPointer { from in
      to.withUnsafeBufferPointer { crawl.addLink(from: from, to: $0, relation: .anchor) }
    }
    let selection = SiteCrawlTests.Selection(&crawl)
    #expect(selection.threads.map(\.url) == ["http://blog.nl/een", "http://blog.nl/twee"])
    #expect(selection.rejects.map(\.reason) == [.notReached])
  }

  @Test("A calendar without end is cut at the limit, posts never are")
  func traps() {
    var limits = SiteCrawl.Limits()
    limits.listShape = 10
    var crawl = SiteCrawl(rules: .shipped, limits: limits)
    for index in 0..<50 {
      add(&crawl, "http://blog.nl/calendar/\(2000 + index)/", facts(index, 1, UInt64(index)))
      add(&crawl, "http://blog.nl/?p=\(index)", facts(100 + index, 1, UInt64(100 + index)))
    }
    let selection = SiteCrawlTests.Selection(&crawl)
    #expect(selection.threads.count == 60)
    #expect(selection.rejects.map(\.reason) == Array(repeating: .trap, count: 40))
  }

  @Test("A site is cut at its limit of addresses")
  func size() {
    var limits = SiteCrawl.Limits()
    limits.addresses = 3
    var crawl = SiteCrawl(rules: .shipped, limits: limits)
    for index in 0..<5 { add(&crawl, "http://blog.nl/\(index)", facts(index, 1, UInt64(index))) }
    let selection = SiteCrawlTests.Selection(&crawl)
    #expect(selection.threads.count == 3)
    #expect(selection.rejects.map(\.reason) == [.siteTooLarge, .siteTooLarge])
  }

  @Test("Revisits are resolved by record, by address and time, by digest, or rejected")
  func revisits() {
    var crawl = SiteCrawl(rules: .shipped)
    add(&crawl, "http://blog.nl/een", facts(0, 1, 7, record: 70, payload: 700))
    add(&crawl, "http://blog.nl/twee", facts(1, 1, 8, record: 80, payload: 800))
    func revisit(_ url: String, _ facts: CaptureFacts, _ target: String = "", day: Int64 = 0) {
      Array(url.utf8).withUnsafeBufferPointer { url in
        Array(target.utf8).withUnsafeBufferPointer {
          crawl.addRevisit(
            facts, url: url, targetURL: $0, targetTime: 20_110_400_120_000 + day * 1_000_000)
        }
      }
    }
    revisit("http://blog.nl/een", facts(10, 2, 0, record: 70))
    revisit("http://blog.nl/twee", facts(11, 3, 0), "http://www.blog.nl/twee", day: 1)
    revisit("http://blog.nl/een", facts(12, 4, 0, payload: 700))
    revisit("http://blog.nl/drie", facts(13, 5, 0, payload: 999))
    let selection = SiteCrawlTests.Selection(&crawl)
    #expect(
      SiteCrawlTests.lines(selection) == [
        "/een - post@1 +revisit@2 +revisit@4", "/twee - post@1 +revisit@3",
      ])
    #expect(selection.rejects.map(\.reason) == [.unresolvedRevisit])
    #expect(selection.threads.map(\.captures) == [3, 2])
  }
}
