import Markup
import ProcessorTime
import Testing

/// Pages that break parsers: each must end soon, with what could be read of it.
@Suite struct HostileTests {
  struct Hostile: CustomTestStringConvertible, Sendable {
    let name: String
    let page: [UInt8]
    var testDescription: String { name }

    init(_ name: String, _ page: String) {
      self.name = name
      self.page = Array(page.utf8)
    }

    init(_ name: String, bytes: [UInt8]) {
      self.name = name
      page = bytes
    }
  }

  static func times(_ n: Int, _ text: String) -> String { String(repeating: text, count: n) }

  static let pages: [Hostile] = [
    Hostile("100,000 levels", times(100_000, "<div>") + "text"),
    Hostile("crossed tags", times(100_000, "<b>x</i>")),
    Hostile("crossed formatting", times(100_000, "<b><i>x</b></i>")),
    Hostile("60,000 attributes", "<p " + times(60_000, "a=1 ") + "class=x>text</p>"),
    Hostile(
      "60,000 names", "<p " + (0..<60_000).map { "data-\($0)=1" }.joined(separator: " ") + ">text"),
    Hostile("one long tag", "<p title='" + times(1_000_000, "x") + "'>text</p>"),
    Hostile("a tag without end", "text<p " + times(1_000_000, "x ")),
    Hostile("quotes without end", "text" + times(100_000, "<a href=\"x>")),
    Hostile("a million lone signs", times(1_000_000, "<")),
    Hostile("comments without end", "text" + times(200_000, "<!--")),
    Hostile("comments in comments", times(100_000, "<!-- <!-- a -->") + "text"),
    Hostile("scripts without end", "text" + times(100_000, "<script>")),
    Hostile("drawings without end", "text" + times(50_000, "<svg>")),
    Hostile("tables in tables", times(5000, "<table><tr><td>") + "text"),
    Hostile("cells without rows", times(100_000, "<td>x")),
    Hostile("open lists", times(100_000, "<ul><li>x")),
    Hostile("forms in forms", times(100_000, "<form><select><option>x")),
    Hostile("paragraphs", times(300_000, "<p>x")),
    Hostile("frames", "<frameset>" + times(1000, "<frame src=a>") + "</frameset>"),
    Hostile("references", times(200_000, "&amp;&#0;&#x110000;&nope;&")),
    Hostile("declarations", times(100_000, "<!DOCTYPE html><![CDATA[x]]>")),
    Hostile("zero bytes", bytes: [UInt8](repeating: 0, count: 1_000_000) + Array("text".utf8)),
    Hostile("no UTF-8", bytes: [UInt8](repeating: 0xC3, count: 1_000_000)),
    Hostile("lone surrogates", bytes: [0xFF, 0xFE] + [UInt8](repeating: 0xD8, count: 100_001)),
    Hostile("bodies", times(50_000, "<html><body class=x><head>") + "text"),
    Hostile("own names", (0..<50_000).map { "<x-\($0)>" }.joined()),
    Hostile("one text", times(2_000_000, "text ")),
  ]

  @Test(arguments: pages) func isReadInASecond(_ hostile: Hostile) {
    let time = ProcessorTime.measure {
      let tree = Page(hostile.page).tree
      #expect(tree.nodes.allSatisfy { tree.end(of: $0) > $0 && tree.end(of: $0) <= tree.count })
      #expect(tree.nodes.allSatisfy { tree.depth($0) <= 512 })
      _ = tree.rendered()
    }
    // Tests are built without optimisation.
    #expect(time < .seconds(10))
  }

  @Test func limitsAreTold() {
    #expect(Page(Array(Self.times(600, "<div>").utf8)).tree.limits.names == ["depth"])
    #expect(Page(Array("<p \(Self.times(300, "a=1 "))>x".utf8)).tree.limits.names == ["attributes"])
    #expect(Page([UInt8](repeating: 0x41, count: 17 << 20)).tree.limits.names == ["size"])
  }
}
