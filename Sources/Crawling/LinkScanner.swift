package import WebAddresses

/// Finds the links of an HTML page in its bytes, without a tree.
///
/// What counts as a link: `<a>` and `<area>`, `<link>` with a relation that the crawl follows,
/// `<meta http-equiv=refresh>`, `<frame>` and `<iframe>`; `<base>` says what they are relative to.
/// The bytes may be in any encoding in which markup is ASCII.
package struct LinkScanner {
  private struct RawLink {
    let relation: LinkRelation
    let value: Range<Int>
    let needsDecoding: Bool
  }

  private let page: UnsafeBufferPointer<UInt8>
  private let address: WebAddress
  private var raw: [RawLink] = []
  private var base: WebAddress?
  private var buffer: [UInt8] = []

  private init(_ page: UnsafeBufferPointer<UInt8>, _ address: WebAddress) {
    self.page = page
    self.address = address
  }

  /// Gives every link that leads to a page, resolved, in the order of the document; those written in
  /// the same way once for each relation.
  ///
  /// - Parameters:
  ///   - page: the decoded body of a response.
  ///   - address: its own address.
  package static func scan(
    _ page: UnsafeBufferPointer<UInt8>, at address: WebAddress,
    _ body: (LinkRelation, WebAddress) -> Void
  ) {
    var scanner = LinkScanner(page, address)
    scanner.collect()
    scanner.resolve(body)
  }

  private mutating func collect() {
    var tags = TagScanner(page)
    while let (element, attributes) = tags.next() {
      var reader = AttributeReader(page, at: attributes)
      switch element {
      case .anchor: readLink(&reader, LinkRelation.init(ofAnchor:))
      case .area: readLink(&reader) { _ in .anchor }
      case .link: readLink(&reader, LinkRelation.init(ofLink:))
      case .frame: readFrame(&reader)
      case .meta: readMeta(&reader)
      case .base: readBase(&reader)
      }
      tags.resume(at: reader.position)
    }
  }

  private mutating func readLink(
    _ reader: inout AttributeReader, _ relation: (ArraySlice<UInt8>) -> LinkRelation?
  ) {
    var href: Range<Int>?
    var rel: Range<Int>?
    while let (name, value) = reader.next() {
      if name.count == 4, href == nil, page[name].equals("href") { href = value }
      if name.count == 3, rel == nil, page[name].equals("rel") { rel = value }
    }
    guard let href else { return }
    if let relation = relation(rel.map { Array(page[$0])[...] } ?? []) { add(relation, href) }
  }

  private mutating func readFrame(_ reader: inout AttributeReader) {
    var source: Range<Int>?
    while let (name, value) = reader.next() {
      if source == nil, page[name].equals("src") { source = value }
    }
    if let source { add(.frame, source) }
  }

  private mutating func readMeta(_ reader: inout AttributeReader) {
    var isRefresh = false
    var content: Range<Int>?
    while let (name, value) = reader.next() {
      if page[name].equals("http-equiv"), page[value].equals("refresh") { isRefresh = true }
      if content == nil, page[name].equals("content") { content = value }
    }
    if isRefresh, let content, let target = Self.refreshTarget(page, content) {
      add(.refresh, target)
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

  private mutating func readBase(_ reader: inout AttributeReader) {
    while let (name, value) = reader.next() {
      guard base == nil, page[name].equals("href") else { continue }
      CharacterReferences.decode(page[value], into: &buffer)
      base = buffer.withUnsafeBufferPointer { address.resolve($0) }
    }
  }

  private mutating func add(_ relation: LinkRelation, _ value: Range<Int>) {
    let needsDecoding = page[value].contains(UInt8(ascii: "&"))
    raw.append(RawLink(relation: relation, value: value, needsDecoding: needsDecoding))
  }

  private mutating func resolve(_ body: (LinkRelation, WebAddress) -> Void) {
    let origin = base ?? address
    var seen: Set<UInt64> = []
    seen.reserveCapacity(raw.count)
    for link in raw {
      let bytes = UnsafeBufferPointer(rebasing: page[link.value])
      // Menus stand on a page more than once.
      guard seen.insert(FastHash.of(bytes, link.relation)).inserted else { continue }
      let target: WebAddress?
      if link.needsDecoding {
        CharacterReferences.decode(bytes, into: &buffer)
        target = buffer.withUnsafeBufferPointer { origin.resolve($0) }
      } else {
        target = origin.resolve(bytes)
      }
      guard let target, target.isHTTP || target.scheme == "file" else { continue }
      body(Self.relation(link.relation, target), target)
    }
  }

  /// A link to the comments of a page says so in its fragment.
  private static func relation(_ relation: LinkRelation, _ target: WebAddress) -> LinkRelation {
    guard relation == .anchor || relation == .bookmark, let fragment = target.fragmentBytes else {
      return relation
    }
    return CommentAnchors.relation(of: fragment) ?? relation
  }
}
