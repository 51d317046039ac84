import ColumbusTestSupport
import Testing

@testable import Archives

/// Every way in which WARC files are written, and the captures that come out.
@Suite struct WARCTests {
  private let page = Fixtures.page.utf8.count

  /// Only what does not depend on the place.
  private func captures(_ archive: [UInt8]) throws -> [String] {
    try Fixtures.findings(archive).map { line in
      line.split(separator: " @").first.map(String.init) ?? line
    }
  }

  private var oneCapture: [String] {
    ["capture http://blog.example/1 2012-05-06T07:08:09Z 200 text/html \(page)"]
  }

  @Test(arguments: ["WARC/0.18", "WARC/1.0", "WARC/1.1"])
  func versions(version: String) throws {
    #expect(try captures(Fixtures.warc(Fixtures.http(), version: version)) == oneCapture)
  }

  @Test func kindsOfRecords() throws {
    let head = Fixtures.http()
    let archive =
      Fixtures.warc(
        Array("software: test\r\n".utf8), type: "warcinfo", contentType: "application/warc-fields")
      + Fixtures.warc(Array("GET / HTTP/1.1\r\n\r\n".utf8), type: "request")
      + Fixtures.warc(head)
      + Fixtures.warc(Array(Fixtures.page.utf8), type: "resource", contentType: "text/html")
      + Fixtures.warc(Array(Fixtures.page.utf8), type: "conversion", contentType: "text/html")
      + Fixtures.warc(
        Array("HTTP/1.1 200 OK\r\n\r\n".utf8), type: "revisit",
        more: "WARC-Refers-To: <urn:uuid:response-1>\r\n")
      + Fixtures.warc(
        [], type: "revisit",
        more: "WARC-Refers-To-Target-URI: http://blog.example/0\r\n"
          + "WARC-Refers-To-Date: 2011-05-06T07:08:09Z\r\n")
      + Fixtures.warc(Array("meer".utf8), type: "continuation", more: "WARC-Segment-Number: 2\r\n")
      + Fixtures.warc(
        Fixtures.http(
          [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "Content-Type: image/png\r\n"))
    #expect(
      try captures(archive) == [
        "passed warcinfo other_record ",
        "passed request other_record ",
        oneCapture[0],
        "capture http://blog.example/1 2012-05-06T07:08:09Z - text/html \(page)",
        "capture http://blog.example/1 2012-05-06T07:08:09Z - text/html \(page)",
        "revisit http://blog.example/1 of <urn:uuid:response-1>",
        "revisit http://blog.example/1 of http://blog.example/0 2011-05-06T07:08:09Z",
        "passed continuation continuation ",
        "passed response other_media_type image/png",
      ])
  }

  @Test func placesOfRecords() throws {
    let record = Fixtures.warc(Fixtures.http())
    let (n, line) = (record.count, oneCapture[0])
    #expect(try Fixtures.findings(record + record) == ["\(line) @0+\(n)", "\(line) @\(n)+\(n)"])

    let member = Fixtures.gzip(record)
    let m = member.count
    #expect(try Fixtures.findings(member + member) == ["\(line) @0+\(m)", "\(line) @\(m)+\(m)"])

    // One stream: inflated bytes count, for the second record cannot be entered.
    let stream = Fixtures.gzip(record + record)
    #expect(try Fixtures.findings(stream) == ["\(line) @0+\(n)", "\(line) @\(n)+\(n)"])

    // Two members for each record.
    let halves = Fixtures.gzip(Array(record[..<100])) + Fixtures.gzip(Array(record[100...]))
    let h = halves.count
    #expect(try Fixtures.findings(halves + halves) == ["\(line) @0+\(h)", "\(line) @\(h)+\(h)"])
  }

  @Test func headersAsTheyCome() throws {
    let body = Fixtures.http()
    let lowerCase = Array(
      """
      WARC/1.0
      warc-type: response
      warc-target-uri: <http://blog.example/een twee/ü>
      warc-date:
       2012-05-06T07:08:09Z
      content-length: \(body.count)


      """.utf8)
    #expect(
      try captures(lowerCase + body) == [
        "capture http://blog.example/een%20twee/ü 2012-05-06T07:08:09Z 200 text/html \(page)"
      ])
    let latin = Fixtures.warc(body, url: "http://blog.example/\0").map { $0 == 0 ? 0xFC : $0 }
    #expect(try captures(latin)[0].hasPrefix("capture http://blog.example/%FC "))
    let nul = Fixtures.warc(body, url: "http://blog.example/\0")
    #expect(try captures(nul)[0].hasPrefix("capture http://blog.example/%00 "))
  }

  @Test func missingLineEndsAndBytesAfterTheEnd() throws {
    let record = Fixtures.warc(Fixtures.http())
    #expect(try captures(Array(record.dropLast(4))) == oneCapture)
    #expect(try captures(Array(record.dropLast(4)) + record) == oneCapture + oneCapture)
    let junk = Array("geen record\nook niet".utf8)
    #expect(
      try Fixtures.findings(record + junk).last
        == "reject  no_record @\(record.count): \(junk.count) bytes are no record")
    #expect(
      try captures(record + junk + [0x0A] + record) == oneCapture + ["reject  no_record"]
        + oneCapture)
  }

  @Test(arguments: ["", "Content-Length: veel\r\n", "Content-Length: -5\r\n"])
  func missingLengths(length: String) throws {
    let record = Fixtures.warc(Fixtures.http(), length: length)
    let good = Fixtures.warc(Fixtures.http())
    #expect(try captures(record + good) == oneCapture + oneCapture)
    #expect(try captures(Fixtures.gzip(record) + Fixtures.gzip(good)) == oneCapture + oneCapture)
  }

  @Test(arguments: [-7, -1, 1, 20, 100_000])
  func wrongLengths(by difference: Int) throws {
    let block = Fixtures.http()
    let length = "Content-Length: \(block.count + difference)\r\n"
    let record = Fixtures.warc(block, length: length)
    let good = Fixtures.warc(Fixtures.http())
    #expect(try captures(record + good) == oneCapture + oneCapture, "plain")
    #expect(
      try captures(Fixtures.gzip(record) + Fixtures.gzip(good)) == oneCapture + oneCapture,
      "gzip by record")
  }

  @Test func damageCostsOneRecord() throws {
    let record = Fixtures.warc(Fixtures.http())
    let member = Fixtures.gzip(record)
    for at in stride(from: 0, to: member.count, by: 7) {
      var broken = member
      broken[at] ^= 0x55
      let found = try captures(member + broken + member)
      #expect(found.first == oneCapture[0], "flipped \(at)")
      #expect(found.last == oneCapture[0], "flipped \(at)")
      // The header of a member has bytes that say nothing.
      let isHarmless = found == oneCapture + oneCapture + oneCapture && (4...9).contains(at)
      let kept = found.count { $0.hasPrefix("capture") }
      #expect(kept == 2 || isHarmless, "flipped \(at): \(found)")
    }
  }
}
