import Blocks

/// Finds the links of an HTML page in its bytes, without a tree.
///
/// What counts as a link: `<a>` and `<area>`, `<link>` with a relation that the crawl follows,
/// `<meta http-equiv=refresh>`, `<frame>` and `<iframe>`; `<base>` says what they are relative to.
/// The bytes may be in any encoding in which markup is ASCII. One value scans page after page and
/// keeps its memory.
package struct LinkScanner {
  /// A link as it is written.
  package struct RawLink {
    let relation: LinkRelation
    /// Where in the page its address stands.
    let value: Range<Int>
    /// Whether it holds character references.
    let needsDecoding: Bool
  }

  /// The links in the order of the document, those written in the same way once for each relation.
  package private(set) var links: [RawLink] = []
  /// Where in the page the first base with an address has it.
  private(set) var base: Range<Int>?
  private var seen = SeenHashes()

  package init() {}

  /// Scans the decoded body of a response.
  package mutating func read(_ page: UnsafeBufferPointer<UInt8>) {
    links.removeAll(keepingCapacity: true)
    seen.removeAll()
    base = nil
    var tags = TagScanner(page)
    while let (element, attributes) = tags.next() {
      var reader = AttributeReader(page, at: attributes)
      switch element {
      case .anchor, .area, .link: readLink(&reader, page, element)
      case .frame: readFrame(&reader, page)
      case .meta: readMeta(&reader, page)
      case .base: readBase(&reader, page)
      }
      tags.resume(at: reader.position)
    }
  }

  private mutating func readLink(
    _ reader: inout AttributeReader, _ page: UnsafeBufferPointer<UInt8>,
    _ element: TagScanner.Element
  ) {
    var href: Range<Int>?
    var rel: Range<Int>?
    while let (name, value) = reader.next() {
      if name.count == 4, href == nil, page[name].equals("href") { href = value }
      if name.count == 3, rel == nil, page[name].equals("rel") { rel = value }
    }
    guard let href else { return }
    let tokens = UnsafeBufferPointer(rebasing: page[rel ?? (0..<0)])
    switch element {
    case .link: if let relation = LinkRelation(ofLink: tokens) { add(relation, href, page) }
    case .anchor: add(LinkRelation(ofAnchor: tokens), href, page)
    default: add(.anchor, href, page)
    }
  }

  private mutating func readFrame(
    _ reader: inout AttributeReader, _ page: UnsafeBufferPointer<UInt8>
  ) {
    var source: Range<Int>?
    while let (name, value) = reader.next() {
      if source == nil, page[name].equals("src") { source = value }
    }
    if let source { add(.frame, source, page) }
  }

  private mutating func readMeta(
    _ reader: inout AttributeReader, _ page: UnsafeBufferPointer<UInt8>
  ) {
    var isRefresh = false
    var content: Range<Int>?
    while let (name, value) = reader.next() {
      if page[name].equals("http-equiv"), page[value].equals("refresh") { isRefresh = true }
      if content == nil, page[name].equals("content") { content = value }
    }
    if isRefresh, let content, let target = Self.refreshTarget(page, content) {
      add(.refresh, target, page)
    }
  }

  /// The address in `5; url='…'`.
  private static func refreshTarget(
    _ page: UnsafeBufferPointer<UInt8>, _ content: Range<Int>
  ) -> Range<Int>? {
    guard var i = page[content].firstIndex(where: { $0 == 0x3B || $0 == 0x2C }) else { return nil }
    i += 1
    while i < content.upperBound, page[i].isHTMLSpace { i += 1 }
    if page[i..<content.upperBound].starts(withWord: "url") {
      var j = i + 3
      while j < content.upperBound, page[j].isHTMLSpace { j += 1 }
      if j < content.upperBound, page[j] == UInt8(ascii: "=") {
        i = j + 1
        while i < content.upperBound, page[i].isHTMLSpace { i += 1 }
      }
    }
    var end = content.upperBound
    if i < end, page[i] == UInt8(ascii: "'") || page[i] == UInt8(ascii: "\"") {
      end = page[(i + 1)..<end].firstIndex(of: page[i]) ?? end
      i += 1
    }
    return i < end ? i..<end : nil
  }

  private mutating func readBase(
    _ reader: inout AttributeReader, _ page: UnsafeBufferPointer<UInt8>
  ) {
    while let (name, value) = reader.next() {
      if base == nil, page[name].equals("href") { base = value }
    }
  }

  private mutating func add(
    _ relation: LinkRelation, _ value: Range<Int>, _ page: UnsafeBufferPointer<UInt8>
  ) {
    let bytes = UnsafeBufferPointer(rebasing: page[value])
    // Menus stand on a page more than once.
    guard seen.insert(FastHash.of(bytes, relation)) else { return }
    let reference = ByteBlock.first(in: bytes.span, from: 0) { $0.equal(to: 0x26) }
    links.append(
      RawLink(relation: relation, value: value, needsDecoding: reference < bytes.count))
  }
}
