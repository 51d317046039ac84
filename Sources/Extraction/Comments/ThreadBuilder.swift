internal import Markup

/// Makes comments of units: who answers whom, how deep, under which anchor.
///
/// An answer is known by standing in the comment it answers, by following it in a list of its own,
/// by a depth in its classes or its indent, by a link to it, or by beginning with its author's name.
struct ThreadBuilder {
  private let tree: PageTree
  private let units: [CommentUnit]
  private let isThread: Bool
  private let notices: Int

  /// Nobody calls further back than so many comments.
  private static let longestCall = 500

  init(_ tree: PageTree, _ units: [CommentUnit], isThread: Bool) {
    self.tree = tree
    self.isThread = isThread
    let alive = units.indices.filter { units[$0].isAlive }
    let places = Dictionary(uniqueKeysWithValues: alive.enumerated().map { ($1, $0) })
    notices = alive.filter { units[$0].reading.isNotice }.count
    self.units = alive.map { index in
      var unit = units[index]
      unit.outer = unit.outer.flatMap { places[$0] }
      return unit
    }
  }

  func build() -> CommentsFound {
    var parents = units.indices.map { units[$0].outer }
    nestByPlace(&parents)
    nestByDepth(&parents)
    nestByLinks(&parents)
    nestByQuotes(&parents)
    nestByNames(&parents)
    return comments(parents)
  }

  // MARK: Parents

  /// A list of answers that follows the comment it belongs to as its sibling.
  private func nestByPlace(_ parents: inout [Int?]) {
    let starts = Dictionary(
      units.indices.map { (units[$0].nodes.lowerBound, $0) }, uniquingKeysWith: { a, _ in a })
    var known: [Int: Int?] = [:]
    for i in units.indices where parents[i] == nil {
      let node = units[i].nodes.lowerBound
      for ancestor in tree.ancestors(node).prefix(3) where starts[ancestor] == nil {
        let parent = known[ancestor] ?? commentBefore(ancestor, starts)
        known[ancestor] = .some(parent)
        guard let parent, parent < i else { continue }
        parents[i] = parent
        break
      }
    }
  }

  /// The comment right before a list of answers.
  private func commentBefore(_ list: Int, _ starts: [Int: Int]) -> Int? {
    guard isList(list) || hasAnswerName(list) else { return nil }
    return previousElement(list).flatMap { starts[$0] }
  }

  private func isList(_ node: Int) -> Bool { tree.tag(node) == .ul || tree.tag(node) == .ol }

  private func hasAnswerName(_ node: Int) -> Bool {
    guard let range = tree.range(of: .class, node) else { return false }
    let value = tree.bytes[range].map(ASCII.lower)
    return value.indices.contains { Self.answerNames.begins(value.span.extracting($0...)) }
  }

  /// What the classes of a list of answers have in them.
  private static let answerNames = PhraseStarts(
    [
      "repl", "child", "answer", "indent", "antwoord", "reacti", "antwort", "sub", "nested",
      "thread",
    ].map { Array($0.utf8) })

  private func previousElement(_ node: Int) -> Int? {
    guard let parent = tree.parent(node) else { return nil }
    var previous: Int?
    for child in tree.children(parent) {
      if child == node { return previous }
      if tree.tag(child) != .text { previous = child }
    }
    return nil
  }

  /// Depths told by classes (`depth-2`) or by an indent; only where nothing is nested.
  private func nestByDepth(_ parents: inout [Int?]) {
    guard parents.allSatisfy({ $0 == nil }), units.count > 1 else { return }
    let depths = units.map { UnitDepth.depth($0, tree) }
    guard Set(depths).count > 1 else { return }
    var open: [Int] = []
    for i in units.indices {
      while let last = open.last, depths[last] >= depths[i] { open.removeLast() }
      parents[i] = open.last
      open.append(i)
    }
  }

  private func nestByLinks(_ parents: inout [Int?]) {
    var places: [String: Int] = [:]
    for i in units.indices {
      for anchor in units[i].reading.anchors + units[i].reading.permalinks
      where places[anchor] == nil { places[anchor] = i }
    }
    for i in units.indices where parents[i] == nil {
      let node = units[i].nodes.lowerBound
      let given = [Attribute.parentID, .parent, .parentNumber, .replyTo].lazy
        .compactMap { tree.value(of: $0, node) }.first
      let candidates = [units[i].reading.answers, given, given.map { "comment-\($0)" }]
      for case let target? in candidates {
        if let parent = places[target], parent < i { parents[i] = parent }
      }
    }
  }

  /// What is quoted by name, in threads without any other order: the last message of that name that
  /// has the words, else the last of that name.
  private func nestByQuotes(_ parents: inout [Int?]) {
    guard parents.allSatisfy({ $0 == nil }), units.contains(where: { !$0.reading.quotes.isEmpty })
    else { return }
    let names = units.map { CommentPhrases.fold($0.reading.author.utf8) }
    let texts = units.map { unit in
      unit.reading.paragraphs.filter { $0.role != .quote }
        .reduce(into: [UInt8]()) { $0 += CommentPhrases.fold($1.text.utf8) + [0x20] }
    }
    for i in units.indices {
      guard let quote = units[i].reading.quotes.last else { continue }
      let earlier = (max(0, i - Self.longestCall)..<i).reversed().filter { names[$0] == quote.name }
      let words = String(decoding: quote.words.prefix(40), as: UTF8.self)
      parents[i] =
        earlier.first { String(decoding: texts[$0], as: UTF8.self).contains(words) }
        ?? earlier.first
    }
  }

  /// `@Jan`, `@Jan de Vries:` at the beginning of what is said.
  private func nestByNames(_ parents: inout [Int?]) {
    guard parents.allSatisfy({ $0 == nil }) else { return }
    let calls = units.map(Self.call)
    guard calls.contains(where: { $0 != nil }) else { return }
    let names = units.map { CommentPhrases.fold($0.reading.author.utf8) }
    for i in units.indices {
      guard let text = calls[i] else { continue }
      let called = CommentPhrases.fold(text.utf8.prefix(64).dropFirst())
      for j in (max(0, i - Self.longestCall)..<i).reversed() where isCall(called, names[j]) {
        parents[i] = j
        break
      }
    }
  }

  /// The first paragraph that quotes nobody, where it begins with an `@`.
  private static func call(_ unit: CommentUnit) -> String? {
    let text = unit.reading.paragraphs.first { $0.role != .quote }?.text
    return text?.utf8.first == UInt8(ascii: "@") ? text : nil
  }

  /// Whether a text begins with a name, or with the first word of it.
  private func isCall(_ text: [UInt8], _ name: [UInt8]) -> Bool {
    guard name.count > 1 else { return false }
    let first = Array(name.prefix { $0 != 0x20 })
    return [name, first].contains { part in
      part.count > 1 && text.starts(with: part)
        && (text.count == part.count || text[part.count] == 0x20)
    }
  }

  // MARK: Comments

  private func comments(_ parents: [Int?]) -> CommentsFound {
    var found = CommentsFound()
    found.notices = notices
    found.isThread = isThread
    var places = [Int?](repeating: nil, count: units.count)
    let first = isThread ? units.indices.first { isComment($0) } : nil
    if let first { found.first = comment(units[first].reading, parent: nil, depth: 0) }
    for i in units.indices where isComment(i) && i != first {
      var parent = parents[i]
      while let candidate = parent, places[candidate] == nil { parent = parents[candidate] }
      let place = parent.flatMap { places[$0] }
      places[i] = found.comments.count
      let depth = place.map { found.comments[$0].depth + 1 } ?? 0
      found.comments.append(comment(units[i].reading, parent: place, depth: depth))
    }
    for i in units.indices where i != first {
      if let last = found.nodes.last, last.upperBound >= units[i].nodes.upperBound { continue }
      found.nodes.append(units[i].nodes)
    }
    return found
  }

  private func isComment(_ i: Int) -> Bool {
    let reading = units[i].reading
    return reading.hasText && reading.isSigned && !reading.isNotice
  }

  private func comment(_ reading: CommentReading, parent: Int?, depth: Int) -> FoundComment {
    FoundComment(
      author: reading.author,
      published: FoundDate(
        reading.time?.date?.text ?? "", source: reading.time?.date == nil ? "" : reading.timeSource),
      anchor: Self.anchor(reading), parent: parent, depth: depth,
      byPostAuthor: reading.byPostAuthor, paragraphs: reading.paragraphs)
  }

  /// The end of its permanent link where it has one, else its id without what a theme puts before.
  private static func anchor(_ reading: CommentReading) -> String {
    let anchors = reading.anchors + reading.permalinks
    var counts: [String: Int] = [:]
    for anchor in anchors { counts[anchor, default: 0] += 1 }
    let plain = anchors.filter {
      !$0.hasPrefix("li-") && !$0.hasPrefix("div-") && !$0.hasPrefix("article-")
    }
    let twice = plain.first { counts[$0, default: 0] > 1 }
    // A link to its own place has the number of its id.
    let own = reading.permalinks.first { link in
      reading.anchors.contains { number(of: $0) == number(of: link) }
    }
    return twice ?? own ?? plain.first ?? anchors.first ?? ""
  }

  /// The letters and digits at the end of an anchor, from its first digit on.
  private static func number(of anchor: String) -> Substring {
    let end = anchor.utf8.lastIndex { !ASCII.isLetter($0) && !ASCII.isDigit($0) }
    let last = end.map { anchor[anchor.utf8.index(after: $0)...] } ?? anchor[...]
    return last.drop { !$0.isNumber }
  }
}
