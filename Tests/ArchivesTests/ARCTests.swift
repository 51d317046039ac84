import Testing

@testable import Archives

@Suite struct ARCTests {
  private let page = Fixtures.page.utf8.count

  private func captures(_ archive: [UInt8]) throws -> [String] {
    try Fixtures.findings(archive).map { line in
      line.split(separator: " @").first.map(String.init) ?? line
    }
  }

  @Test(arguments: [("1", ""), ("2", "200 - - 0 a.arc ")])
  func versions(version: String, fields: String) throws {
    let records = [
      Fixtures.arcHead(version), Fixtures.arc(Fixtures.http(), fields: fields),
      Fixtures.arc(Fixtures.http(), url: "http://blog.example/een twee", fields: fields),
    ]
    let archive = records.flatMap(\.self)
    let expected = [
      "passed warcinfo other_record ",
      "capture http://blog.example/1 2008-01-02T03:04:05Z 200 text/html \(page)",
      "capture http://blog.example/een%20twee 2008-01-02T03:04:05Z 200 text/html \(page)",
    ]
    #expect(try captures(archive) == expected)
    #expect(try captures(Fixtures.gzip(archive)) == expected)
    #expect(try captures(records.flatMap { Fixtures.gzip($0) }) == expected)
  }

  @Test func aBodyWithoutHTTPHead() throws {
    let found = try captures(Fixtures.arc(Array(Fixtures.page.utf8)))
    #expect(found == ["capture http://blog.example/1 2008-01-02T03:04:05Z - text/html \(page)"])
  }

  @Test func badLines() throws {
    let good = Fixtures.arc(Fixtures.http())
    let bad = Array("http://blog.example/ 192.0.2.1 20080102030405 text/html -1\n\n".utf8)
    let expected = "capture http://blog.example/1 2008-01-02T03:04:05Z 200 text/html \(page)"
    #expect(try captures(good + bad + good) == [expected, "reject  no_record", expected])
    #expect(
      try captures(good + Array("rommel\n".utf8) + good)
        == [expected, "reject  no_record", expected])
  }
}
