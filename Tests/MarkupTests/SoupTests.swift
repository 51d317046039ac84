import Markup
import Testing

/// Pages of tags, texts and references at random: the parser is shown a skeleton of them, and must
/// come to the tree that it makes of the page itself.
@Suite struct SoupTests {
  /// Numbers that look random and are the same on every run.
  struct Numbers {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % bound
    }

    mutating func one(of choices: [String]) -> String { choices[next(below: choices.count)] }
  }

  static let names = [
    "html", "head", "body", "title", "meta", "link", "base", "p", "div", "span", "a", "b", "i",
    "em", "h1", "h2", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th", "tbody",
    "thead", "caption", "form", "select", "option", "input", "img", "br", "hr", "pre", "blockquote",
    "address", "center", "font", "section", "article", "main", "my-tag", "x:y", "BODY", "Div", "H1",
    "frameset", "frame", "fieldset", "legend", "button", "label", "q", "nobr", "menu", "dir",
  ]
  static let texts = [
    "een", " ", "twee drie", " vier", "vijf ", "&amp;", "&eacute;", "&nbsp;", "&amp", "&nope;", "&",
    "&copyright", "&#233;", "&#xE9;", "&#0;", "&#200 ", "&#;", "&#128512;", "&lt;p&gt;", ">", "\"",
    "é", "€", "😀", "a;b", "&frac12;", "&thetasym;", "&AMP;", "&eacutee;", "1 > 0", "*",
    "&#x110000;",
  ]
  static let values = [
    "", "x", "a b", "a&amp;b", "a&b", "&eacute;n", "&#39;", "?a=1&amp;b=2&c=3", "a'b", "é€",
    "&nbsp", "#respond", "&#0;x", "&quot;q&quot;", "lang", "<p>", "a>b",
  ]
  static let attributes = [
    "id", "class", "href", "title", "CLASS", "lang", "rel", "data-id", "data-Id", "data-parent-id",
    "content", "name",
  ]

  static func soup(_ seed: Int) -> String {
    var numbers = Numbers(state: UInt64(seed))
    var page = ""
    for _ in 0..<numbers.next(below: 120) {
      switch numbers.next(below: 10) {
      case 0...3:
        page += "<" + numbers.one(of: names)
        for _ in 0..<max(0, numbers.next(below: 6) - 3) {
          page += " \(numbers.one(of: attributes))=\"\(numbers.one(of: values))\""
        }
        page += ">"
      case 4...6: page += "</\(numbers.one(of: names))>"
      default: page += numbers.one(of: texts)
      }
    }
    // The filter lets blanks fall together; the parser does not.
    return page.split(separator: "  ").joined(separator: " ")
  }

  /// A tree as `PlainTree` writes it.
  static func lines(of page: String) -> [String] {
    let tree = Page(Array(page.utf8), charset: "utf-8").tree
    return tree.nodes.map { node in
      let indent = String(repeating: "  ", count: tree.depth(node))
      if tree.tag(node) == .text {
        return "\(indent)'\(String(decoding: tree.bytes[tree.textRange(node)], as: UTF8.self))'"
      }
      var line = indent + tree.elementName(node)
      var data = tree.dataNames(node)[...]
      for place in tree.attributes(of: node) where tree.name(ofAttribute: place) != .tagName {
        let attribute = tree.name(ofAttribute: place)
        let name = attribute == .data ? data.popFirst() ?? "" : attribute.name
        let value = String(decoding: tree.bytes[tree.range(ofAttribute: place)], as: UTF8.self)
        line += " \(name)='\(value)'"
      }
      return line
    }
  }

  @Test(arguments: 0..<20) func theSkeletonLeadsToTheSameTree(_ part: Int) {
    for seed in part * 100..<(part + 1) * 100 {
      let page = Self.soup(seed)
      let (tree, plain) = (Self.lines(of: page), PlainTree.lines(of: page))
      #expect(tree == plain, "\(page)")
    }
  }

  @Test func aParserThatIsUsedAgainReadsAsANewOne() {
    let parser = PageParser()
    for seed in 0..<200 {
      let page = Array(Self.soup(seed).utf8)
      let (tree, again) = (Page(page).tree, parser.parse(page).tree)
      #expect(tree.bytes == again.bytes && tree.count == again.count)
      #expect(tree.rendered().line == again.rendered().line)
    }
  }
}
