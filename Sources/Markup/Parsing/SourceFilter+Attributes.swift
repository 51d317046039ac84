internal import Blocks

extension SourceFilter {
  /// Bytes of a value beyond which it is no word, address or description.
  private static let longestValue = 4096

  /// Keeps the attributes of a tag that say something about text, each name once.
  mutating func readAttributes(_ page: Span<UInt8>, of tag: Tag, _ scanner: inout TagScanner) {
    var count = 0
    var seen: UInt64 = 0
    while scanner.next(page) {
      count += 1
      guard count <= Self.mostAttributes, scanner.end - scanner.start <= Self.longestTag else {
        limits.insert(.attributes)
        continue
      }
      guard let attribute = attributes.index(of: scanner.name, in: page).flatMap(Attribute.init)
      else { continue }
      let bit: UInt64 = 1 << UInt64(attribute.rawValue)
      guard seen & bit == 0, isKept(page, attribute, scanner.value, of: tag) else { continue }
      seen |= bit
      let start = bytes.count
      copyValue(page, scanner.value)
      add(attribute, from: start)
    }
  }

  /// Passes over the attributes of a tag.
  /// - Returns: whether it is that of a JSON-LD script.
  mutating func skipAttributes(
    _ page: Span<UInt8>, of tag: Tag, _ scanner: inout TagScanner
  ) -> Bool {
    var count = 0
    var isLinkedData = false
    while scanner.next(page) {
      count += 1
      if count > Self.mostAttributes || scanner.end - scanner.start > Self.longestTag {
        limits.insert(.attributes)
      } else if tag == .script, !isLinkedData {
        isLinkedData = Self.contains(page, scanner.value, "ld+json")
      }
    }
    return isLinkedData
  }

  /// Keeps the name of an element that HTML does not know.
  mutating func addName(_ page: Span<UInt8>, _ name: Range<Int>) {
    let start = bytes.count
    for i in name { bytes.append(ASCII.lower(page[i])) }
    add(.tagName, from: start)
  }

  private mutating func add(_ attribute: Attribute, from start: Int) {
    values.append(
      PageTree.Value(
        name: attribute, start: Int32(start), count: Int32(bytes.count - start)))
  }

  private func isKept(
    _ page: Span<UInt8>, _ attribute: Attribute, _ value: Range<Int>, of tag: Tag
  ) -> Bool {
    guard value.count <= Self.longestValue || tag == .meta else { return false }
    // What hides an element, and what indents an answer.
    return attribute != .style || Self.contains(page, value, "none")
      || Self.contains(page, value, "hid") || Self.contains(page, value, "-left")
  }

  /// Copies a value: references resolved, control characters as blanks.
  private mutating func copyValue(_ page: Span<UInt8>, _ value: Range<Int>) {
    var i = value.lowerBound
    let end = value.upperBound
    while i < end {
      if i + ByteBlock.count <= page.count {
        let block = ByteBlock(page, at: i)
        let length = min(ByteBlock.first(block.below(0x20) | block.equal(to: 0x26)), end - i)
        bytes.append(block, first: length)
        i += length
        if length == ByteBlock.count || i == end { continue }
      }
      let byte = page[i]
      if byte == 0x26, let found = references.read(page.extracting(0..<end), at: i) {
        // A character that there is not ends the value for the parser.
        guard found.scalar != 0 else { return }
        bytes.append(scalar: found.scalar)
        i = found.end
        continue
      }
      if byte != 0 { bytes.append(max(byte, 0x20)) }
      i += 1
    }
  }
}
