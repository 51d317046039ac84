import Blocks

/// Reads the attributes of one tag, as the HTML tokeniser does.
struct AttributeReader {
  private let page: UnsafeBufferPointer<UInt8>
  /// Behind what has been read; behind the tag's `>` in the end.
  private(set) var position: Int

  init(_ page: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.page = page
    position = start
  }

  /// The next attribute, as the ranges of its name and of its value without quotes.
  /// - Returns: nil at the end of the tag.
  mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
    var i = position
    while i < page.count, page[i].isHTMLSpace || page[i] == UInt8(ascii: "/") { i += 1 }
    guard i < page.count, page[i] != UInt8(ascii: ">") else {
      position = min(i + 1, page.count)
      return nil
    }
    let nameStart = i
    i += 1
    while i < page.count, !page[i].isHTMLSpace, page[i] != UInt8(ascii: "="),
      page[i] != UInt8(ascii: ">"), page[i] != UInt8(ascii: "/")
    { i += 1 }
    let name = nameStart..<i
    while i < page.count, page[i].isHTMLSpace { i += 1 }
    guard i < page.count, page[i] == UInt8(ascii: "=") else {
      position = i
      return (name, i..<i)
    }
    i += 1
    while i < page.count, page[i].isHTMLSpace { i += 1 }
    return (name, readValue(i))
  }

  private mutating func readValue(_ start: Int) -> Range<Int> {
    var i = start
    guard i < page.count else {
      position = i
      return i..<i
    }
    let quote = page[i]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      i = ByteBlock.first(in: page.span, from: i + 1) { $0.equal(to: quote) }
      position = min(i + 1, page.count)
      return (start + 1)..<i
    }
    while i < page.count, !page[i].isHTMLSpace, page[i] != UInt8(ascii: ">") { i += 1 }
    position = i
    return start..<i
  }
}
