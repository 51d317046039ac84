/// Copies a page without what no reader sees, so that the parser never meets it.
///
/// Left out are scripts, styles, drawings, comments, declarations, the insides of frames and text
/// fields, attributes that say nothing about text, runs of white space outside of `<pre>`, and
/// control characters. JSON-LD is kept aside. Every byte is looked at a fixed number of times,
/// whatever the page.
struct SourceFilter: ~Copyable {
  /// Bytes of one tag beyond which its attributes are no longer read.
  static let longestTag = 1 << 16
  static let mostAttributes = 256
  /// Bytes of a value beyond which it is no word, address or description.
  private static let longestValue = 4096
  private static let longestDataValue = 256

  private(set) var output: [UInt8] = []
  private(set) var linkedData: [[UInt8]] = []
  private(set) var limits: PageLimits = []
  /// How often the end of an element without markup inside was searched in vain: each time to the
  /// end of the page, which must not happen for every tag of it.
  private var vainSearches = 0
  private static let mostVainSearches = 16
  /// How many `<pre>` are open, in which white space counts.
  private var preformatted = 0

  /// Reads a page in UTF-8.
  init(_ page: Span<UInt8>) {
    output.reserveCapacity(page.count / 2 + 64)
    var i = 0
    while i < page.count {
      i = copyText(page, from: i)
      if i < page.count { i = readMarkup(page, from: i) }
    }
  }

  /// Copies up to the next `<`.
  private mutating func copyText(_ page: Span<UInt8>, from start: Int) -> Int {
    var i = start
    let count = page.count
    while i < count {
      let byte = page[i]
      if byte > 0x20 {
        if byte == 0x3C { return i }
        output.append(byte)
      } else if preformatted > 0 {
        output.append(ASCII.isSpace(byte) ? byte : 0x20)
      } else if byte != 0, output.last != 0x20 {
        output.append(0x20)
      }
      i += 1
    }
    return i
  }

  /// Reads what begins with the `<` at `start`.
  /// - Returns: where the text behind it begins.
  private mutating func readMarkup(_ page: Span<UInt8>, from start: Int) -> Int {
    guard start + 1 < page.count else { return page.count }
    let next = page[start + 1]
    if next == 0x21 || next == 0x3F { return Self.endOfDeclaration(page, from: start) }
    if next == 0x2F {
      guard start + 2 < page.count, ASCII.isLetter(page[start + 2]) else {
        return Self.find(0x3E, page, from: start + 2) + 1
      }
      return copyEndTag(page, from: start)
    }
    guard ASCII.isLetter(next) else {
      // A lone `<` is text; libxml2 takes the reference in every place.
      output.append(contentsOf: [0x26, 0x6C, 0x74, 0x3B])
      return start + 1
    }
    return copyStartTag(page, from: start)
  }

  private mutating func copyEndTag(_ page: Span<UInt8>, from start: Int) -> Int {
    let nameEnd = Self.endOfName(page, from: start + 2)
    let end = Self.find(0x3E, page, from: nameEnd)
    if nameEnd - start - 2 < 64 {
      if Self.tag(page, start + 2..<nameEnd) == .pre { preformatted = max(0, preformatted - 1) }
      output.append(0x3C)
      output.append(0x2F)
      append(page, start + 2..<nameEnd)
      output.append(0x3E)
    }
    return min(end + 1, page.count)
  }

  private mutating func copyStartTag(_ page: Span<UInt8>, from start: Int) -> Int {
    let nameEnd = Self.endOfName(page, from: start + 1)
    let tag = Self.tag(page, start + 1..<nameEnd)
    let mark = output.count
    output.append(0x3C)
    append(page, start + 1..<min(nameEnd, start + 65))
    var attributes = TagScanner(page, from: nameEnd)
    let isLinkedData = copyAttributes(&attributes, page, of: tag)
    output.append(0x3E)
    switch tag {
    case .script, .style, .svg, .template:
      output.removeSubrange(mark...)
      if tag == .svg, attributes.isSelfClosing(page) { return attributes.end }
      let end = endOfRawText(page, of: tag, from: attributes.end)
      // A browser leaves a drawing at the first paragraph; a script that never ends hides the rest.
      if !end.isClosed, tag == .svg || tag == .template { return attributes.end }
      if isLinkedData, linkedData.count < 64 {
        linkedData.append(Self.copy(page, attributes.end..<end.inside))
      }
      return end.after
    case .iframe, .textarea, .noframes, .object, .canvas:
      let end = endOfRawText(page, of: tag, from: attributes.end)
      // One that is never closed hides the rest of the page in a browser; here, nothing.
      return end.isClosed ? end.inside : attributes.end
    case .pre: preformatted += 1
    default: break
    }
    return attributes.end
  }

  private mutating func endOfRawText(
    _ page: Span<UInt8>, of tag: Tag?, from start: Int
  ) -> RawTextEnd {
    guard vainSearches < Self.mostVainSearches else {
      return RawTextEnd(inside: page.count, after: page.count, isClosed: false)
    }
    let end = Self.endOfRawText(page, of: tag, from: start)
    if !end.isClosed { vainSearches += 1 }
    return end
  }

  /// Copies the attributes that say something about text.
  /// - Returns: whether the tag is that of a JSON-LD script.
  private mutating func copyAttributes(
    _ scanner: inout TagScanner, _ page: Span<UInt8>, of tag: Tag?
  ) -> Bool {
    var count = 0
    var isLinkedData = false
    while scanner.next(page) {
      count += 1
      guard count <= Self.mostAttributes, scanner.end - scanner.start <= Self.longestTag else {
        limits.insert(.attributes)
        continue
      }
      if tag == .script {
        isLinkedData = isLinkedData || Self.contains(page, scanner.value, "ld+json")
      } else if Self.isKept(page, scanner, tag) {
        copyAttribute(page, scanner)
      }
    }
    return isLinkedData
  }

  private mutating func copyAttribute(_ page: Span<UInt8>, _ scanner: TagScanner) {
    output.append(0x20)
    append(page, scanner.name)
    output.append(0x3D)
    output.append(0x22)
    for i in scanner.value {
      switch page[i] {
      case 0x22: output.append(contentsOf: [0x26, 0x71, 0x75, 0x6F, 0x74, 0x3B])
      case 0: break
      case let byte: output.append(byte < 0x20 ? 0x20 : byte)
      }
    }
    output.append(0x22)
  }

  private static func isKept(_ page: Span<UInt8>, _ scanner: TagScanner, _ tag: Tag?) -> Bool {
    let name = page.extracting(scanner.name)
    guard let index = NameTable.attributes.index(of: name) else {
      return scanner.value.count <= longestDataValue && scanner.name.count <= 64
        && name.count > 5 && name[4] == 0x2D && ASCII.lower(name[0]) == 0x64
        && ASCII.lower(name[1]) == 0x61 && ASCII.lower(name[2]) == 0x74
        && ASCII.lower(name[3]) == 0x61
    }
    guard scanner.value.count <= longestValue || tag == .meta else { return false }
    switch Attribute.allCases[index] {
    case .style:
      // What hides an element, and what indents an answer.
      return contains(page, scanner.value, "none") || contains(page, scanner.value, "hid")
        || contains(page, scanner.value, "-left")
    case .src: return scanner.value.count <= longestDataValue
    default: return true
    }
  }

  private mutating func append(_ page: Span<UInt8>, _ range: Range<Int>) {
    for i in range { output.append(page[i]) }
  }

  private static func copy(_ page: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for i in range { bytes.append(page[i]) }
    return bytes
  }
}
