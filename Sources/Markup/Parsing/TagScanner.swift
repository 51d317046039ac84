/// Walks over the attributes of a start tag, as the HTML standard's tokenizer does.
struct TagScanner {
  /// Where the attributes begin.
  let start: Int
  /// Behind what was read; behind the `>` once there is no attribute any more.
  private(set) var end: Int
  private(set) var name: Range<Int>
  /// Without quotes; empty where there is no value.
  private(set) var value: Range<Int>

  init(_ page: Span<UInt8>, from start: Int) {
    self.start = start
    end = start
    name = start..<start
    value = start..<start
  }

  /// Moves to the next attribute.
  /// - Returns: false at the end of the tag, or of the page.
  mutating func next(_ page: Span<UInt8>) -> Bool {
    var i = end
    while i < page.count, ASCII.isSpace(page[i]) || page[i] == 0x2F { i += 1 }
    guard i < page.count, page[i] != 0x3E else {
      end = min(i + 1, page.count)
      return false
    }
    let nameStart = i
    i += 1
    while i < page.count, !Self.endsName(page[i]) { i += 1 }
    name = nameStart..<i
    value = i..<i
    var equals = i
    while equals < page.count, ASCII.isSpace(page[equals]) { equals += 1 }
    if equals < page.count, page[equals] == 0x3D {
      i = readValue(page, from: equals + 1)
    }
    end = i
    return true
  }

  /// Whether the tag that was read to its end is `<…/>`.
  func isSelfClosing(_ page: Span<UInt8>) -> Bool { end >= 2 && page[end - 2] == 0x2F }

  private mutating func readValue(_ page: Span<UInt8>, from start: Int) -> Int {
    var i = start
    while i < page.count, ASCII.isSpace(page[i]) { i += 1 }
    guard i < page.count else { return i }
    let quote = page[i]
    if quote == 0x22 || quote == 0x27 {
      let close = SourceFilter.find(quote, page, from: i + 1)
      value = i + 1..<close
      return min(close + 1, page.count)
    }
    let valueStart = i
    while i < page.count, page[i] != 0x3E, !ASCII.isSpace(page[i]) { i += 1 }
    value = valueStart..<i
    return i
  }

  /// White space, `/`, `=` or `>`, as bits.
  private static func endsName(_ byte: UInt8) -> Bool {
    byte < 64 && (0x6000_8001_0000_3600 as UInt64) >> UInt64(byte) & 1 != 0
  }
}
