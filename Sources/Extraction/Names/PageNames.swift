internal import Markup

/// What the attributes of each element of a page say by their names, read in one pass for all rules.
final class PageNames: Sendable {
  /// Which attributes an element has that few elements have.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8

    static let itemprop = Marks(rawValue: 1)
    static let itemtype = Marks(rawValue: 2)
    static let rel = Marks(rawValue: 4)
    static let style = Marks(rawValue: 8)
    static let role = Marks(rawValue: 16)
    static let hidden = Marks(rawValue: 32)
  }

  private let facts: [NameFacts]
  private let selectors: [Int32]
  /// For each node the place of its class, and of its id, in `facts`; 0 for none.
  private let classes: [Int32]
  private let ids: [Int32]
  private let marks: [Marks]
  /// For each node what the names of its class and its id hint at.
  let hints: [Hints]
  /// The elements that some selector may mean.
  let selected: [Int]
  /// All `<a>`, and all `<meta>`, `<link>`, `<title>` and `<html>`.
  let links: [Int]
  let heads: [Int]
  /// The elements with an `itemprop`.
  let properties: [Int]
  /// The `<time>` elements and those whose class marks a date.
  let dates: [Int]
  /// The elements whose class, `rel` or `itemprop` may mark an author.
  let authors: [Int]
  /// What the classes of any elements say.
  let flags: NameFlags

  init(_ tree: PageTree, _ lexicon: inout NameLexicon) {
    var reading = Reading(tree.count)
    reading.read(tree, &lexicon)
    facts = lexicon.facts
    selectors = lexicon.selectors
    classes = reading.classes
    ids = reading.ids
    marks = reading.marks
    hints = reading.hints
    selected = reading.selected
    links = reading.links
    heads = reading.heads
    properties = reading.properties
    dates = reading.dates
    authors = reading.authors
    flags = reading.flags
  }

  /// What the class of an element says.
  func ofClass(_ node: Int) -> NameFacts { facts[Int(classes[node])] }

  /// What the id of an element says.
  func ofID(_ node: Int) -> NameFacts { facts[Int(ids[node])] }

  func has(_ mark: Marks, _ node: Int) -> Bool { marks[node].contains(mark) }

  /// Whether a word of an element's class says something.
  func has(_ flag: NameFlags, _ node: Int) -> Bool {
    !facts[Int(classes[node])].flags.isDisjoint(with: flag)
  }

  /// Whether a word of an element's class or id says something.
  func hasInAny(_ flag: NameFlags, _ node: Int) -> Bool {
    has(flag, node) || !facts[Int(ids[node])].flags.isDisjoint(with: flag)
  }

  /// Whether an element has any of the attributes that few have.
  func hasMarks(_ node: Int) -> Bool { !marks[node].isEmpty }

  func forEachClassSelector(_ node: Int, _ body: (Int32) -> Void) {
    for place in facts[Int(classes[node])].classSelectors { body(selectors[Int(place)]) }
  }

  func forEachIDSelector(_ node: Int, _ body: (Int32) -> Void) {
    for place in facts[Int(ids[node])].idSelectors { body(selectors[Int(place)]) }
  }
}

extension PageNames {
  /// The same while a page is read.
  private struct Reading {
    var classes: [Int32]
    var ids: [Int32]
    var marks: [Marks]
    var hints: [Hints]
    var selected: [Int] = []
    var links: [Int] = []
    var heads: [Int] = []
    var properties: [Int] = []
    var dates: [Int] = []
    var authors: [Int] = []
    var flags: NameFlags = []

    init(_ count: Int) {
      classes = [Int32](repeating: 0, count: count)
      ids = classes
      marks = [Marks](repeating: [], count: count)
      hints = [Hints](repeating: [], count: count)
    }

    mutating func read(_ tree: PageTree, _ lexicon: inout NameLexicon) {
      lexicon.trim()
      let index = ConventionTable.index
      for node in tree.nodes where tree.tag(node) != .text {
        let tag = tree.tag(node)
        var isSelected = index.waits(for: tag)
        if tree.hasAttributes(node) {
          let mark = read(node, tree, &lexicon)
          let name = lexicon.facts[Int(classes[node])]
          let id = lexicon.facts[Int(ids[node])]
          hints[node] = name.hints.union(id.hints)
          if !name.classSelectors.isEmpty || !id.idSelectors.isEmpty
            || !mark.isDisjoint(with: [.itemprop, .itemtype])
          {
            isSelected = true
          }
          collect(node, tag, mark, name)
        }
        if isSelected { selected.append(node) }
        switch tag {
        case .a: links.append(node)
        case .meta, .link, .title, .html: heads.append(node)
        case .time where !tree.hasAttributes(node): dates.append(node)
        default: break
        }
      }
    }

    /// Looks at the attributes of an element.
    private mutating func read(
      _ node: Int, _ tree: PageTree, _ lexicon: inout NameLexicon
    ) -> Marks {
      var (classPlace, idPlace, mark) = (Int32(0), Int32(0), Marks())
      let all = tree.bytes
      let bytes = all.span
      for place in tree.attributes(of: node) {
        let range = tree.range(ofAttribute: place)
        switch tree.name(ofAttribute: place) {
        // The first of several counts.
        case .class where classPlace == 0: classPlace = lexicon.index(of: bytes.extracting(range))
        case .id where idPlace == 0: idPlace = lexicon.index(of: bytes.extracting(range))
        case .itemprop: mark.insert(.itemprop)
        case .itemtype: mark.insert(.itemtype)
        case .rel: mark.insert(.rel)
        case .style: mark.insert(.style)
        case .role: mark.insert(.role)
        case .hidden: mark.insert(.hidden)
        default: break
        }
      }
      classes[node] = classPlace
      ids[node] = idPlace
      marks[node] = mark
      return mark
    }

    private mutating func collect(_ node: Int, _ tag: Tag, _ mark: Marks, _ name: NameFacts) {
      flags.formUnion(name.flags)
      if mark.contains(.itemprop) { properties.append(node) }
      if tag == .time || name.dateRank != NameFacts.none { dates.append(node) }
      if name.authorRank != NameFacts.none || mark.contains(.itemprop)
        || (mark.contains(.rel) && tag == .a)
      {
        authors.append(node)
      }
    }
  }
}
