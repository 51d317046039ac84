import ColumbusTestSupport
import Testing

/// Pages that break parsers, read by `columbus-extract` as a process: each is a document or a
/// counted reject, soon, and in memory in proportion to it.
@Suite struct ExtractHostileTests {
  private static func times(_ n: Int, _ text: String) -> [UInt8] {
    Array(String(repeating: text, count: n).utf8)
  }

  private static let text = Array(
    "<p>Maandag begon het nieuwe systeem, en niemand wist nog hoe het werkte, ook de chef niet.</p>"
      .utf8)

  static let pages: [(name: String, page: [UInt8])] = [
    ("unclosed", Array("<html><body><div><p>Een <b>stuk <i>tekst".utf8)),
    ("tables in tables", times(20_000, "<table><tr><td>") + text),
    ("100,000 levels", times(100_000, "<div>") + text),
    ("a million attributes", Array("<p ".utf8) + times(1_000_000, "a=1 ") + Array(">x".utf8)),
    ("60,000 attributes", Array("<p ".utf8) + times(60_000, "a=1 ") + Array(">x".utf8) + text),
    ("crossed tags", times(100_000, "<b>x</i>")),
    ("one text of 50 MB", Array("<p>".utf8) + times(10_000_000, "tekst")),
    ("many words of 50 MB", Array("<p>".utf8) + times(8_000_000, "tekst ")),
    (
      "scripts that print HTML",
      Array("<script>document.write('<p>\\x3c/script>')</script>".utf8) + text
    ),
    ("comments in comments", times(100_000, "<!-- <!-- a -->") + text),
    ("CDATA", times(10_000, "<![CDATA[ a ]]>") + text),
    ("NUL bytes", [UInt8](repeating: 0, count: 100_000) + text),
    ("lone surrogates", [0xFF, 0xFE] + [UInt8](repeating: 0xD8, count: 100_001)),
    ("no UTF-8", [UInt8](repeating: 0xC3, count: 1_000_000)),
    ("empty", []),
    ("frames only", Array("<frameset cols='1,*'><frame src=a><frame src=b></frameset>".utf8)),
    ("frameset and text", Array("<frameset><frame src=a><noframes>".utf8) + text),
    ("noscript", Array("<noscript>".utf8) + text + Array("</noscript>".utf8)),
    ("a million nodes", times(400_000, "<p>x</p>")),
    (
      "a million values of JSON",
      Array("<script type=application/ld+json>[".utf8)
        + times(100_000, "{\"@type\":\"Comment\",\"text\":\"a\"},") + Array("{}]</script>".utf8)
        + text
    ),
    (
      "many comments in JSON",
      Array("<script type=application/ld+json>{\"@type\":\"Article\",\"comment\":[".utf8)
        + times(50_000, "{\"@type\":\"Comment\",\"author\":\"Piet\",\"text\":\"Dat vind ik ook\"},")
        + Array("{}]}</script>".utf8) + text
    ),
    (
      "comments without end",
      times(20_000, "<li class=comment id=comment-1><cite class=fn>a</cite>")
    ),
  ]

  /// Reads one page within limits.
  /// - Returns: what was counted of pages, in words, and the reasons in rejects.
  private func read(_ page: [UInt8], seconds: Int, kilobytes: Int) throws -> (String, [String]) {
    let fixture = try ExtractFixture()
    try fixture.write([.init("p", url: "http://werk.example/a", bytes: page)])
    let outcome = try fixture.run(seconds: seconds, kilobytes: kilobytes)
    #expect(outcome == .init(status: 0, output: "", errors: ""))
    let counts = try fixture.work.read("counts.csv").split(separator: "\n")
      .filter { $0.hasSuffix(",pages") }
      .map {
        $0.split(separator: ",", omittingEmptySubsequences: false)[2...4].joined(separator: " ")
      }
    let reasons = try fixture.work.read("rejects.csv").split(separator: "\n").dropFirst()
      .map {
        $0.split(separator: ",", omittingEmptySubsequences: false)[2...3].joined(separator: " ")
      }
    return (counts.joined(separator: ", "), reasons)
  }

  /// The bounds are wide: what is checked is that nothing grows faster than the page.
  @Test(arguments: pages.indices) func isADocumentOrAReject(_ index: Int) throws {
    let (name, page) = Self.pages[index]
    let (counts, reasons) = try read(page, seconds: 10, kilobytes: 256 << 10)
    let isKept = counts == "read  1, kept  1"
    let isRejected = counts == "read  1, rejected no_text 1" && reasons.last == "no_text "
    #expect(isKept || isRejected, "\(name): \(counts) \(reasons)")
  }

  /// libxml2 alone takes many seconds for these.
  @Test(arguments: ["crossed tags", "60,000 attributes"])
  func whatIsQuadraticElsewhereTakesNoSecond(_ name: String) throws {
    let page = try #require(Self.pages.first { $0.name == name }).page
    let (counts, _) = try read(page, seconds: 1, kilobytes: 256 << 10)
    #expect(counts == "read  1, kept  1", "\(name)")
  }

  @Test(arguments: [
    ("100,000 levels", "limit depth"), ("60,000 attributes", "limit attributes"),
    ("one text of 50 MB", "limit size"), ("a million nodes", ""),
  ])
  func limitsAreTold(_ name: String, _ reason: String) throws {
    let page = try #require(Self.pages.first { $0.name == name }).page
    let (_, reasons) = try read(page, seconds: 10, kilobytes: 256 << 10)
    #expect(reasons.first ?? "" == reason || reasons.isEmpty && reason.isEmpty, "\(reasons)")
  }
}
