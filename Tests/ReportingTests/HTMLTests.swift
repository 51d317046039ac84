import ColumbusTestSupport
import Reporting
import Testing

@Suite struct HTMLTests {
  @Test func textIsEscapedOnItsWayIn() {
    let html = HTML.element("p", ["title": "\"><b>"], HTML("<script>'&\u{202E}\u{7}"))
    #expect(html.text == "<p title=\"&quot;&gt;&lt;b&gt;\">&lt;script&gt;&#39;&amp;\u{FFFD} </p>")
  }

  /// Byte for byte the same as sign for sign.
  @Test func signsAreEscapedWhereverTheyStand() {
    var random = SeededGenerator(seed: 20_261_127)
    let signs = Array(
      "a &<>\"'\u{0}\u{1F}\u{7F}\u{80}\u{9F}\u{A0}éÿ–—…€😀\u{202A}\u{202E}\u{202F}\u{2066}\u{2069}\u{206A}\u{301}"
        .unicodeScalars)
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<24, using: &random) {
        text.unicodeScalars.append(signs.randomElement(using: &random) ?? "a")
      }
      #expect(HTML(text).text == text.unicodeScalars.map(Self.escaped).joined())
    }
  }

  private static func escaped(_ sign: Unicode.Scalar) -> String {
    switch sign {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": "\u{FFFD}"
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": " "
    default: String(sign)
    }
  }

  @Test(arguments: [
    ("http://a.nl/?x=1&y=\"", true), ("HTTPS://a.nl/", true), ("javascript:alert(1)", false),
    (" javascript:alert(1)", false), ("data:text/html,x", false), ("//a.nl", false), ("", false),
  ])
  func onlyAddressesOfTheWebBecomeLinks(address: String, isLink: Bool) {
    #expect(HTML.link(address, HTML("x")).text.hasPrefix("<a ") == isLink)
  }

  @Test(arguments: [
    (1_234_567, "1\u{2009}234\u{2009}567", "1,234,567"), (999, "999", "999"), (0, "0", "0"),
    (-1000, "−1\u{2009}000", "−1,000"),
  ])
  func numbersAreOfTheLanguage(value: Int, dutch: String, english: String) {
    #expect(Language.dutch.number(value) == dutch)
    #expect(Language.english.number(value) == english)
  }

  @Test func sharesArePercentages() {
    #expect(Language.dutch.percent(0.034) == "3,4%")
    #expect(Language.dutch.percent(0.5) == "50%")
    #expect(Language.english.percent(0.0999) == "10%")
    #expect(Language.english.number(-0.04, decimals: 1) == "0.0")
  }
}
