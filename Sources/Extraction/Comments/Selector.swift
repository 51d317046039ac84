internal import Markup

/// Which elements of a page are meant: a small part of CSS's selectors, written as there.
///
/// A selector is one or two *compounds*; of two, the first is an element around the second. A
/// compound is a tag, words of `class` (`.comment`), an `id` (`#comments`), attributes
/// (`[itemprop=comment]`), and where a class or id ends in `*` it is any that begins so, with a
/// digit or a sign behind it or nothing.
struct Selector: Sendable {
  /// One condition on an element.
  enum Condition: Sendable {
    case tag(Tag)
    case `class`(String, isPrefix: Bool)
    case id(String, isPrefix: Bool)
    case attribute(Attribute, String)
  }

  let conditions: [Condition]
  /// What must hold of an element around; empty where nothing must.
  let around: [Condition]

  init(_ text: Substring.UTF8View) {
    let parts = text.split(separator: UInt8(ascii: " "))
    conditions = parts.last.map(Self.parse) ?? []
    around = parts.count > 1 ? Self.parse(parts[0]) : []
  }

  private static func parse(_ compound: Substring.UTF8View) -> [Condition] {
    var conditions: [Condition] = []
    var rest = compound
    while let first = rest.first {
      let body = ".#[".utf8.contains(first) ? rest.dropFirst() : rest
      let end = body.firstIndex { ".#[".utf8.contains($0) } ?? body.endIndex
      conditions.append(condition(first, body[..<end]))
      rest = body[end...]
    }
    return conditions
  }

  private static func condition(_ mark: UInt8, _ text: Substring.UTF8View) -> Condition {
    let isPrefix = text.last == UInt8(ascii: "*")
    let word = Substring(isPrefix ? text.dropLast() : text)
    switch mark {
    case UInt8(ascii: "."): return .class(String(word), isPrefix: isPrefix)
    case UInt8(ascii: "#"): return .id(String(word), isPrefix: isPrefix)
    case UInt8(ascii: "["):
      let parts = word.dropLast().split(separator: "=", maxSplits: 1)
      let name = parts.first.flatMap { attributes[$0] } ?? .itemprop
      return .attribute(name, parts.count > 1 ? String(parts[1]) : "")
    default: return .tag(tags[word] ?? .other)
    }
  }

  private static let tags = Dictionary(
    Tag.allCases.map { (Substring($0.name), $0) }, uniquingKeysWith: { first, _ in first })
  private static let attributes = Dictionary(
    Attribute.allCases.map { (Substring($0.name), $0) }, uniquingKeysWith: { first, _ in first })

  /// What is asked of an element around, as a selector of its own; nil where nothing is.
  var outer: Selector? { around.isEmpty ? nil : Selector(conditions: around) }

  /// The selector with some of its conditions only.
  func filtered(_ isKept: (Condition) -> Bool) -> Selector {
    Selector(conditions: conditions.filter(isKept))
  }

  /// Whether a value of `class` has all the words that the selector asks of it.
  func allowsClass(_ value: Span<UInt8>) -> Bool {
    conditions.allSatisfy { condition in
      guard case .class(let word, let isPrefix) = condition else { return true }
      var start = 0
      while let range = NameLexicon.word(value, from: start) {
        start = range.upperBound
        if Self.equal(value.extracting(range), word, isPrefix) { return true }
      }
      return false
    }
  }

  /// Whether a value of `id` is what the selector asks of it.
  func allowsID(_ value: Span<UInt8>) -> Bool {
    conditions.allSatisfy { condition in
      guard case .id(let word, let isPrefix) = condition else { return true }
      return Self.equal(value, word, isPrefix)
    }
  }

  private static func equal(_ value: Span<UInt8>, _ word: String, _ isPrefix: Bool) -> Bool {
    let count = word.utf8.count
    guard value.count == count || (isPrefix && value.count > count) else { return false }
    var place = 0
    for byte in word.utf8 {
      guard ASCII.lower(value[place]) == ASCII.lower(byte) else { return false }
      place += 1
    }
    return value.count == count || !ASCII.isLetter(value[count])
  }

  private init(conditions: [Condition]) {
    self.conditions = conditions
    around = []
  }

  /// Whether an element is what the selector means, whatever is around it.
  func matches(_ node: Int, in tree: PageTree) -> Bool {
    for condition in conditions where !Self.holds(condition, node, tree) { return false }
    return true
  }

  private static func holds(_ condition: Condition, _ node: Int, _ tree: PageTree) -> Bool {
    switch condition {
    case .tag(let tag): return tree.tag(node) == tag
    case .class(let word, let isPrefix):
      guard let range = tree.range(of: .class, node) else { return false }
      return tree.words(in: range).contains { found in
        tree.withBytes(found) { equal($0, word, isPrefix) }
      }
    case .id(let word, let isPrefix):
      guard let range = tree.range(of: .id, node) else { return false }
      return tree.withBytes(range) { equal($0, word, isPrefix) }
    case .attribute(let name, let value):
      guard let range = tree.range(of: name, node) else { return false }
      if value.isEmpty { return true }
      return tree.words(in: range).contains { word in
        tree.equal(word, value) || isType(tree, word, value)
      }
    }
  }

  /// Whether an address ends in the name of a type: `http://schema.org/Comment`.
  private static func isType(_ tree: PageTree, _ range: Range<Int>, _ name: String) -> Bool {
    let count = name.utf8.count
    guard range.count > count, tree.bytes[range.upperBound - count - 1] == UInt8(ascii: "/") else {
      return false
    }
    return tree.equal(range.suffix(count), name)
  }
}
