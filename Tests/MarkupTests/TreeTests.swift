import Markup
import Testing

/// A tree as text: an element in a line with its attributes, a text in quotes, two blanks a level.
private func print(_ html: String) -> String {
  let tree = Page(Array(html.utf8), charset: "utf-8").tree
  return tree.nodes.map { node in
    let indent = String(repeating: "  ", count: tree.depth(node))
    if tree.tag(node) == .text {
      return indent + "'" + String(decoding: tree.bytes[tree.textRange(node)], as: UTF8.self) + "'"
    }
    let id = tree.value(of: .id, node).map { "#\($0)" } ?? ""
    let classes = tree.value(of: .class, node).map { ".\($0)" } ?? ""
    return indent + tree.elementName(node) + id + classes
  }.joined(separator: "\n")
}

@Suite struct TreeTests {
  @Test func theTreeFollowsTheDocument() {
    #expect(
      print("<p id=a class='x y'>een<b>twee</b></p><my-tag>drie</my-tag>") == """
        html
          body
            p#a.x y
              'een'
              b
                'twee'
            my-tag
              'drie'
        """)
  }

  @Test func secondBodiesAndHeadsDoNoHarm() {
    #expect(
      print("<html><body class=a><p>x</p><html id=z><body id=q><head><p>y</body></html><p>z")
        .contains("'z'"))
  }

  @Test func scriptsStylesAndCommentsAreLeftOut() {
    let html = """
      <p>a<script>if (1 < 2) document.write("<b>x</b>")</script><!-- <p>b --> <!--> -->c
      <style>p { }</style><svg><svg></svg><text>d</text></svg>e</p>
      """
    let page = Page(Array(html.utf8))
    #expect(page.tree.text(of: 0) == "a -->c e")
  }

  /// Whatever is inline stands as a browser shows it.
  @Test(arguments: [
    ("Hij zei: <q>dat went <q>wel</q> hoor</q>.", "Hij zei: “dat went ‘wel’ hoor”."),
    ("<q>Nee</q>, zei ze.", "“Nee”, zei ze."),
    ("werk<b>dag</b>en<wbr>lang<i> duurt</i>\n  het", "werkdagenlang duurt het"),
    ("mede&shy;werk\u{AD}er&nbsp;&nbsp;Jan &amp; co&hellip; &#150;", "medewerker Jan & co… –"),
    ("een<br>twee<br> <br>drie", "een twee drie"),
    ("a<span></span>b<!-- c -->d", "abd"),
  ])
  func inlineMarkup(html: String, text: String) {
    #expect(Page(Array("<p>\(html)</p>".utf8), charset: "utf-8").tree.text(of: 0) == text)
  }

  @Test func linkedDataIsKeptAside() {
    let html = "<script type='application/LD+json'>{\"a\":1}</script><p>x"
    #expect(
      Page(Array(html.utf8)).tree.linkedData.map { String(decoding: $0, as: UTF8.self) }
        == ["{\"a\":1}"])
  }

  @Test func attributesThatARuleReadsAreKept() throws {
    let page = "<p data-Parent='12' onclick='x' data-x='y' title=\"a&quot;b\" data-parent='13'>x"
    let tree = Page(Array(page.utf8)).tree
    let node = try #require(tree.first(.p))
    let names = tree.attributes(of: node).map { tree.name(ofAttribute: $0) }
    #expect(names == [.parent, .title])
    #expect(tree.value(of: .parent, node) == "12")
    #expect(tree.value(of: .title, node) == "a\"b")
  }
}
