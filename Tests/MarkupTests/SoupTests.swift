import Testing

@testable import Markup

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
    "noscript", "option", "ins",
  ]
  /// Elements that are leaves where they hold nothing but text and leaves.
  static let leaves = [
    "a", "abbr", "acronym", "b", "big", "cite", "code", "em", "font", "i", "kbd", "mark", "q", "s",
    "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "A", "Span", "p",
    "div", "li", "td", "th", "dt", "dd", "h1", "h3", "h6", "option", "label", "figcaption", "P",
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
    "id", "class", "href", "title", "CLASS", "lang", "rel", "data-parent", "data-Parent",
    "data-parent-id", "content", "name",
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

  /// Pages of leaves, most of them within a body and some within what is open around it.
  static func leaves(_ seed: Int) -> String {
    var numbers = Numbers(state: UInt64(seed))
    var page = numbers.next(below: 4) > 0 ? "<html><head><title>x</title></head><body>" : ""
    for _ in 0..<numbers.next(below: 40) {
      let leaf = numbers.one(of: leaves)
      switch numbers.next(below: 12) {
      case 0...2: page += "<\(leaf) class=\"x\">\(numbers.one(of: texts))</\(leaf)>"
      case 3...4:
        let inner = numbers.one(of: leaves)
        let text = numbers.one(of: texts)
        page +=
          "<\(leaf)>\(text)<\(inner) id=\"y\">\(text)<br></\(inner)>\(text)<!-- x --></\(leaf)>"
      case 5: page += "<\(leaf)></\(leaf) >"
      case 6: page += numbers.next(below: 2) == 0 ? "<br>" : "<img title=\"x\">"
      case 7: page += "<\(leaf)>"
      case 8: page += "</\(leaf)>"
      case 9: page += "<\(numbers.one(of: names))>"
      case 10: page += "</\(numbers.one(of: names))>"
      default: page += numbers.one(of: texts)
      }
    }
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
      for place in tree.attributes(of: node) where tree.name(ofAttribute: place) != .tagName {
        let attribute = tree.name(ofAttribute: place)
        let name = attribute.name
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

  @Test(arguments: 0..<20) func leavesLeadToTheSameTree(_ part: Int) {
    for seed in part * 200..<(part + 1) * 200 {
      let page = Self.leaves(seed)
      let (tree, plain) = (Self.lines(of: page), PlainTree.lines(of: page))
      #expect(tree == plain, "\(page)")
    }
  }

  /// Where much was read that turned out to be no leaf, the rest of the page is read without any.
  @Test func pagesReadInVainLeadToTheSameTree() {
    let part = "<b><i><u><s><q><em>een<hr></em></q></s></u></i></b>"
    let page = "<body>" + String(repeating: part, count: 2000) + "<p>slot <b>x</b></p>"
    var filter = SourceFilter()
    filter.read(Array(page.utf8).span)
    let readsLeaves = filter.readsLeaves
    #expect(!readsLeaves)
    #expect(Self.lines(of: page) == PlainTree.lines(of: page))
  }

  /// A leaf closes nothing that is open, whatever it is, but a head and a link.
  @Test(arguments: Tag.allCases.map(\.name).filter { !$0.isEmpty })
  func leavesInEveryElement(name: String) {
    let hidden = ["script", "style", "svg", "template", "iframe", "textarea", "object", "canvas"]
    guard !hidden.contains(name), name != "noframes" else { return }
    for leaf in Self.leaves + ["br", "img", name] {
      let inside = ["br", "img"].contains(leaf) ? "<\(leaf)>" : "<\(leaf)>x</\(leaf)>"
      for page in [
        "<html><body><\(name)>\(inside)</\(name)>een", "<body><p><\(name)>een \(inside) twee",
        "<\(name)> \(inside)<p>een", "<body><div></div></body><\(name)>\(inside)",
      ] {
        #expect(Self.lines(of: page) == PlainTree.lines(of: page), "\(page)")
      }
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
