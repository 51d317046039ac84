internal import Markup

/// Finds the author's name in lines that nothing marks: `Auteur: Anna Vos`, `Door Anna Vos` below
/// the post, `3 april 2011 | Anna Vos` at the title, `— anna @ 10:23`.
struct AuthorLines {
  private let byline: BylineFinder
  private var outline: PageOutline { byline.outline }

  init(_ byline: BylineFinder) {
    self.byline = byline
  }

  /// Longer lines are text.
  private static let longestLine = 160
  private static let longestSignature = 60
  /// How far from the title a line may stand, in blocks.
  private static let reach = 8

  /// The name behind a word such as `Auteur:`, in its line or below it, anywhere on the page; else
  /// one in a line that is no more than `Door` and a name.
  func labelled() -> String? {
    let blocks = outline.text.blocks
    for (index, block) in blocks.enumerated()
    where block.range.count <= Self.longestLine && isOwn(block) {
      let line = outline.text.bytes[block.range]
      if let rest = Self.behindLabel(line), let name = name(rest) { return name }
      guard block.linkedBytes == 0, Self.isLabel(line), index + 1 < blocks.count else { continue }
      let next = blocks[index + 1].range
      if next.count <= Self.longestSignature, let name = name(outline.text.bytes[next]) {
        return name
      }
    }
    return signed()
  }

  private func signed() -> String? {
    for block in outline.text.blocks where block.range.count <= Self.longestSignature {
      guard isOwn(block), !outline.zones[block.first].contains(.heading),
        let name = AuthorName.signature(outline.text.string(block), byline.dates),
        AuthorName.isPerson(name)
      else { continue }
      return name
    }
    return nil
  }

  /// The link behind a word such as `Geschreven door` with which a line begins.
  ///
  /// It may be in the footer of a post: `Geschreven door <a>Anna Vos</a> in <a>Werk</a> om 10:23`.
  /// Nil where several lines name several people.
  func linked() -> String? {
    var found: String?
    for block in outline.text.blocks
    where block.linkedBytes > 0 && block.range.count <= Self.longestLine {
      guard byline.isOutside(block.first), let name = linkedName(in: block) else { continue }
      if let found, found != name { return nil }
      found = name
    }
    return found
  }

  private func linkedName(in block: RenderedText.Block) -> String? {
    let tree = outline.tree
    guard let link = (block.first...block.last).first(where: { tree.tag($0) == .a }),
      link > block.first
    else { return nil }
    var lead: [UInt8] = []
    for node in block.first..<link where tree.tag(node) == .text {
      lead.append(contentsOf: tree.bytes[tree.textRange(node)])
    }
    guard lead.count <= Self.longestSignature,
      AuthorName.isLead(String(decoding: lead, as: UTF8.self)),
      let name = AuthorName.clean(tree.text(of: link), byline.dates), AuthorName.isNameLike(name)
    else { return nil }
    return name
  }

  /// The part of a line of several that is a person's name, beside one that is a date.
  /// - Parameter tags: what is none although it looks like one.
  func parted(near title: Int?, _ tags: [String]) -> String? {
    let blocks = outline.text.blocks
    guard let title, let place = blocks.firstIndex(where: { $0.first >= title }) else { return nil }
    let behind = Array(place..<min(blocks.count, place + Self.reach))
    let before = Array((max(0, place - 3)..<place).reversed())
    for index in behind + before where blocks[index].range.count <= Self.longestLine {
      guard byline.isOutside(blocks[index].first) else { continue }
      let parts = Self.parts(outline.text.bytes[blocks[index].range])
      guard let date = parts.firstIndex(where: { byline.dates.first(in: $0.text)?.date != nil })
      else { continue }
      for (number, part) in parts.enumerated() where number != date {
        // `Den Haag - 3 mei 2011` is where it was written.
        if !part.isParted, number < date { continue }
        let name = PlainText.trimmed(part.text)
        if AuthorName.isPerson(name), byline.dates.first(in: name) == nil, !tags.contains(name),
          AuthorName.clean(name, byline.dates) == name
        {
          return name
        }
      }
    }
    return nil
  }

  /// The name in `— anna @ 10:23`, as the first theme of WordPress writes it.
  func atTime() -> String? {
    let dash = Array("\u{2014} ".utf8)
    let at = Array(" @ ".utf8)
    for block in outline.text.blocks where block.range.count <= 4 * Self.longestLine {
      let line = outline.text.bytes[block.range]
      guard let sign = line.lastIndex(of: UInt8(ascii: "@")), sign > line.startIndex,
        line[(sign - 1)...].starts(with: at), isOwn(block),
        Self.isTime(line[(sign + 2)...]),
        let start = line[..<sign].lastIndex(of: dash[0]), line[start...].starts(with: dash)
      else { continue }
      let name = String(decoding: line[(start + dash.count)..<(sign - 1)], as: UTF8.self)
      if let name = AuthorName.clean(name, byline.dates) { return name }
    }
    return nil
  }

  /// Whether a text begins with a time of the day.
  private static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
    let hours = text.prefix(while: ASCII.isDigit)
    let rest = text.dropFirst(hours.count).dropFirst().prefix(2)
    return (1...2).contains(hours.count) && rest.count == 2 && rest.allSatisfy(ASCII.isDigit)
  }

  private func isOwn(_ block: RenderedText.Block) -> Bool {
    byline.isOutside(block.first)
      && outline.zones[block.first].isDisjoint(with: [.boilerplate, .caption])
      && !byline.isOther(block.first)
  }

  private func name(_ bytes: ArraySlice<UInt8>) -> String? {
    let stops: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: ";")]
    let head = bytes.drop(while: ASCII.isSpace).prefix { !stops.contains($0) }
    guard let name = AuthorName.clean(String(decoding: head, as: UTF8.self), byline.dates),
      AuthorName.isNameLike(name)
    else { return nil }
    return name
  }

  // MARK: Labels

  private static let labels = [
    "auteur", "auteurs", "autor", "autoren", "autorin", "author", "authors", "tekst", "text",
    "door", "von", "by", "geschreven door", "written by", "schrijver", "redactie", "redaktion",
  ].map { Array($0.utf8) }

  /// Those that mean somebody also without a colon.
  private static let bareLabels = [
    "auteur", "auteurs", "autor", "autoren", "autorin", "author", "authors", "geschreven door",
    "written by",
  ].map { Array($0.utf8) }

  /// What stands behind a label and its colon, up to the next label.
  private static func behindLabel(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var start = line.startIndex
    while let colon = line[start...].firstIndex(of: UInt8(ascii: ":")) {
      start = colon + 1
      guard endsWithLabel(line[..<colon]) else { continue }
      var rest = line[start...]
      if let next = rest.firstIndex(of: UInt8(ascii: ":")) {
        rest = rest[..<(rest[..<next].lastIndex(of: 0x20) ?? rest.startIndex)]
      }
      return rest.isEmpty ? nil : rest
    }
    return nil
  }

  private static func endsWithLabel(_ head: ArraySlice<UInt8>) -> Bool {
    var head = head
    while head.last == 0x20 { head.removeLast() }
    // `Auteur(s)`.
    if head.last == UInt8(ascii: ")"), let open = head.lastIndex(of: UInt8(ascii: "(")) {
      head = head[..<open]
    }
    return labels.contains { label in
      guard head.count >= label.count else { return false }
      let start = head.endIndex - label.count
      return zip(head[start...], label).allSatisfy { ASCII.lower($0) == $1 }
        && (start == head.startIndex || head[start - 1] == 0x20)
    }
  }

  /// Whether a line is a label alone.
  private static func isLabel(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 24 else { return false }
    if line.last == UInt8(ascii: ":") { return endsWithLabel(line.dropLast()) }
    return bareLabels.contains {
      $0.count == line.count && zip(line, $0).allSatisfy { ASCII.lower($0) == $1 }
    }
  }

  // MARK: Parts

  /// The parts of a line between bars, slashes, dots and dashes; `isParted` tells that the sign
  /// before it, or behind the first, is none that may also stand in a text.
  private static func parts(_ line: ArraySlice<UInt8>) -> [(text: String, isParted: Bool)] {
    for (separator, isParted) in separators {
      let parts = parts(line, separator)
      if parts.count > 1 || parts.first.map({ $0.count < line.count }) ?? false {
        return parts.map { (String(decoding: $0, as: UTF8.self), isParted) }
      }
    }
    return []
  }

  private static let separators: [(bytes: [UInt8], isParted: Bool)] = [
    (" | ", true), (" / ", true), (" \u{B7} ", true), (" \u{2022} ", true), (" - ", false),
    (" \u{2013} ", false), (" \u{2014} ", false),
  ].map { (Array($0.0.utf8), $0.1) }

  /// What of a line stands between separators, without what is empty.
  private static func parts(
    _ line: ArraySlice<UInt8>, _ separator: [UInt8]
  ) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var rest = line
    var place = line.startIndex
    while place + separator.count <= line.endIndex {
      guard line[place] == 0x20, line[place...].starts(with: separator) else {
        place += 1
        continue
      }
      if place > rest.startIndex { parts.append(rest[..<place]) }
      place += separator.count
      rest = line[place...]
    }
    if !rest.isEmpty { parts.append(rest) }
    return parts
  }
}
