import ColumbusTestSupport
import Testing

@testable import Archives

/// HTTP messages as servers and crawlers leave them.
@Suite struct MessageTests {
  private static let page = Array(Fixtures.page.utf8)

  /// What a response in a WARC record gives: its finding without the place.
  private func finding(
    _ headers: String, _ body: [UInt8], status: String = "HTTP/1.1 200 OK"
  ) throws -> String {
    let block = Array("\(status)\r\n\(headers)\r\n".utf8) + body
    let found = try Fixtures.findings(Fixtures.warc(block))
    #expect(found.count == 1)
    return found[0].split(separator: " @").first.map(String.init) ?? ""
  }

  private func capture(_ count: Int = page.count, _ status: String = "200") -> String {
    "capture http://blog.example/1 2012-05-06T07:08:09Z \(status) text/html \(count)"
  }

  private let html = "Content-Type: text/html\r\n"

  @Test(arguments: ["HTTP/1.1 200", "HTTP/1.0 200 Alles goed", "HTTP/2 200 "])
  func statusLines(line: String) throws {
    #expect(try finding(html, Self.page, status: line) == capture())
  }

  @Test func encodings() throws {
    let gzip = Fixtures.gzip(Self.page)
    let (zlib, bare) = (
      Fixtures.gzip(Self.page, windowBits: 15), Fixtures.gzip(Self.page, windowBits: -15)
    )
    for name in ["gzip", "x-gzip", "GZIP", "identity, gzip", "deflate", ""] {
      #expect(try finding(html + "Content-Encoding: \(name)\r\n", gzip) == capture(), "\(name)")
    }
    #expect(try finding(html + "Content-Encoding: deflate\r\n", zlib) == capture())
    #expect(try finding(html + "Content-Encoding: deflate\r\n", bare) == capture())
    #expect(try finding(html + "Content-Encoding: gzip\r\n", zlib) == capture())
    #expect(
      try finding(html + "Content-Encoding: gzip, gzip\r\n", Fixtures.gzip(gzip)) == capture())
    #expect(try finding(html, gzip) == capture(), "not declared")
  }

  @Test(arguments: ["gzip", "deflate", "br", "zstd", "sdch"])
  func wronglyDeclared(encoding: String) throws {
    #expect(try finding(html + "Content-Encoding: \(encoding)\r\n", Self.page) == capture())
  }

  @Test(arguments: ["br", "zstd"]) func unknownEncodings(encoding: String) throws {
    let found = try finding(
      html + "Content-Encoding: \(encoding)\r\n", [0x1B, 0x4C, 0x00, 0xF8, 0x25] + Self.page)
    #expect(found == "reject response unsupported_encoding")
  }

  @Test func chunks() throws {
    let chunked = html + "Transfer-Encoding: chunked\r\n"
    let half = Self.page.count / 2
    let size = { (n: Int) in Array("\(String(n, radix: 16, uppercase: true))".utf8) }
    let line = Array("\r\n".utf8)
    let body =
      size(half) + Array(";naam=waarde".utf8) + line + Self.page[..<half] + line
      + size(Self.page.count - half) + line + Self.page[half...] + line
    #expect(try finding(chunked, body + Array("0\r\n\r\n".utf8)) == capture())
    #expect(try finding(chunked, body + Array("000\r\nX-Na: kop\r\n\r\n".utf8)) == capture())
    #expect(try finding(chunked, body) == capture(), "without a last chunk")
    #expect(try finding(chunked, Self.page) == capture(), "not chunked at all")
    #expect(
      try finding(chunked + "Content-Encoding: gzip\r\n", Fixtures.gzip(Self.page)) == capture(),
      "gzip, not chunked")
  }

  @Test(
    arguments: [
      ("", "<!-- oud --><title>Dag</title>", "capture"),
      ("", "\u{FEFF}  <!DOCTYPE HTML><p>Dag", "capture"),
      ("", "<p>Dag</p>", "capture"),
      ("", "Dag allemaal", "passed response other_media_type text/plain"),
      ("Content-Type: text/plain\r\n", "<p>Dag</p>", "passed response other_media_type text/plain"),
      ("Content-Type: text/plain\r\n", "<html><p>Dag</p>", "capture"),
      ("Content-Type: application/xhtml+xml\r\n", "<?xml version='1.0'?><html>", "capture"),
      ("Content-Type: application/xml\r\n", "<?xml version='1.0'?>\n<html>", "capture"),
      ("Content-Type: text/xml\r\n", "<rss>", "passed response other_media_type text/xml"),
      ("Content-Type: TEXT/HTML; Charset=\"utf-8\"\r\n", "Dag", "capture"),
      (
        "Content-Type: text/html\r\n", "%PDF-1.4",
        "passed response other_media_type application/pdf"
      ),
      ("Content-Type: text/html\r\n", "GIF89a...", "passed response other_media_type image/gif"),
      ("Content-Type: image/png\r\n", "<html>", "passed response other_media_type image/png"),
      ("Content-Type: onzin\r\n", "<html>", "capture"),
    ])
  func kindsOfBodies(headers: String, body: String, expected: String) throws {
    #expect(try finding(headers, Array(body.utf8)).hasPrefix(expected))
  }

  @Test func redirects() throws {
    let found = try finding(
      "Location: http://blog.example/nieuw\r\n", [], status: "HTTP/1.1 301 Moved")
    #expect(found == "capture http://blog.example/1 2012-05-06T07:08:09Z 301  0")
    let image = try finding(
      "Content-Type: image/gif\r\nLocation: /x\r\n", Array("GIF89a".utf8),
      status: "HTTP/1.1 302 Found")
    #expect(image == "passed response other_media_type image/gif")
  }

  @Test func charsets() {
    let of = { (header: String) in MediaType(header.utf8).map { "\($0.essence) \($0.charset)" } }
    #expect(of("text/html; charset=ISO-8859-1") == "text/html ISO-8859-1")
    #expect(of("text/html;charset='utf-8'; x=y") == "text/html utf-8")
    #expect(of("Text/HTML ; a=b; CHARSET = windows-1252") == "text/html windows-1252")
    #expect(of("text/html, text/html") == "text/html ")
    #expect(of("html") == nil)
  }

  @Test func bombs() throws {
    var limits = Limits()
    limits.inflatedBody = 1 << 20
    limits.inflatedRecord = 1 << 20
    let zeros = [UInt8](repeating: 0x20, count: 8 << 20)
    let body = Array("HTTP/1.1 200 OK\r\n\(html)Content-Encoding: gzip\r\n\r\n".utf8)
    let inner = try Fixtures.findings(
      Fixtures.warc(body + Fixtures.gzip(zeros)) + Fixtures.warc(Fixtures.http()), limits: limits)
    #expect(inner.map { $0.prefix(20) } == ["reject response bomb", "capture http://blog."])
    let outer = try Fixtures.findings(
      Fixtures.gzip(Fixtures.warc(zeros)) + Fixtures.gzip(Fixtures.warc(Fixtures.http())),
      limits: limits)
    #expect(outer.map { $0.prefix(20) } == ["reject response bomb", "capture http://blog."])
  }
}
