internal import Blocks

extension SourceFilter {
  /// The end of raw text: where its end tag begins, where that ends, and whether there is one.
  struct RawTextEnd {
    let inside: Int
    let after: Int
    let isClosed: Bool
  }

  /// Bytes of a name beyond which it is cut.
  static let longestName = 64

  /// Where the name of a tag ends, and where what the parser takes for it does.
  @inline(__always)
  static func endsOfName(_ page: Span<UInt8>, from start: Int) -> (end: Int, plain: Int) {
    if start + ByteBlock.count <= page.count {
      let block = ByteBlock(page, at: start)
      let length = ByteBlock.first(
        block.below(0x21) | block.equal(to: 0x3E) | block.equal(to: 0x2F))
      let plain = ByteBlock.first(~(block.letters | block.digits))
      if length < ByteBlock.count, plain >= length { return (start + length, start + length) }
    }
    let end = endOfName(page, from: start)
    return (end, endOfPlainName(page, start..<end))
  }

  static func endOfName(_ page: Span<UInt8>, from start: Int) -> Int {
    var i = start
    while i < page.count, page[i] > 0x20, page[i] != 0x3E, page[i] != 0x2F { i += 1 }
    return i
  }

  /// The end of what the parser takes for the name: letters, digits and `:`, `-`, `_`, `.`.
  private static func endOfPlainName(_ page: Span<UInt8>, _ name: Range<Int>) -> Int {
    let end = min(name.upperBound, name.lowerBound + longestName)
    var i = name.lowerBound
    while i < end, isPlain(page[i]) { i += 1 }
    return i
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    if ASCII.isLetter(byte) { return true }
    // The digits and `:`, `-`, `.`, as bits.
    return byte < 64 ? (0x07FF_6000_0000_0000 as UInt64) >> UInt64(byte) & 1 != 0 : byte == 0x5F
  }

  /// The next place of a byte; the end of the page where there is none.
  static func find(_ byte: UInt8, _ page: Span<UInt8>, from start: Int) -> Int {
    ByteBlock.first(in: page, from: start) { $0.equal(to: byte) }
  }

  /// The next place of `</`; the end of the page where there is none.
  private static func findEndTag(_ page: Span<UInt8>, from start: Int) -> Int {
    var i = start
    while true {
      // A slash behind another sign is rarer than a `<`.
      i = ByteBlock.first(in: page, from: i) { block in
        let slashes = block.equal(to: 0x2F)
        // The sign before the first of the block is not seen here.
        return slashes & (block.equal(to: 0x3C) << 1 | 1)
      }
      guard i < page.count else { return i }
      if i > start, page[i - 1] == 0x3C { return i - 1 }
      i += 1
    }
  }

  /// Behind a comment, a declaration or a processing instruction that begins at `start`.
  static func endOfDeclaration(_ page: Span<UInt8>, from start: Int) -> Int {
    guard start + 3 < page.count, page[start + 2] == 0x2D, page[start + 3] == 0x2D else {
      return min(find(0x3E, page, from: start + 2) + 1, page.count)
    }
    // `<!-->` and `<!--->` are whole comments.
    var i = find(0x3E, page, from: start + 4)
    while i < page.count {
      let dashes = page[i - 1] == 0x2D && page[i - 2] == 0x2D
      let bang = i >= start + 7 && page[i - 1] == 0x21 && page[i - 2] == 0x2D && page[i - 3] == 0x2D
      if dashes || bang { return i + 1 }
      i = find(0x3E, page, from: i + 1)
    }
    return page.count
  }

  /// The end tag of an element whose inside is no markup, or, of a drawing, of the outermost one.
  static func endOfRawText(
    _ page: Span<UInt8>, of tag: Tag, from start: Int, _ tags: NameTable
  ) -> RawTextEnd {
    var depth = 1
    let nests = tag == .svg || tag == .template || tag == .object
    var i = nests ? find(0x3C, page, from: start) : findEndTag(page, from: start)
    while i + 2 < page.count {
      let isEnd = page[i + 1] == 0x2F
      if isEnd || nests {
        let name = i + (isEnd ? 2 : 1)
        let end = endOfLetters(page, from: name, limit: 12)
        if tags.index(of: name..<end, in: page) == tag.rawValue {
          depth += isEnd ? -1 : 1
          if depth == 0 {
            return RawTextEnd(
              inside: i, after: min(find(0x3E, page, from: end) + 1, page.count), isClosed: true)
          }
        }
      }
      i = nests ? find(0x3C, page, from: i + 1) : findEndTag(page, from: i + 1)
    }
    return RawTextEnd(inside: page.count, after: page.count, isClosed: false)
  }

  private static func endOfLetters(_ page: Span<UInt8>, from start: Int, limit: Int) -> Int {
    var i = start
    while i < page.count, i < start + limit, ASCII.isLetter(page[i]) { i += 1 }
    return i
  }

  /// Whether a range holds a word in lower-case ASCII, whatever its case there.
  static func contains(_ page: Span<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard range.count >= length else { return false }
    return word.withUTF8Buffer { unsafe contains(page, range, $0.span) }
  }

  private static func contains(
    _ page: Span<UInt8>, _ range: Range<Int>, _ word: Span<UInt8>
  ) -> Bool {
    for i in range.lowerBound...range.upperBound - word.count
    where ASCII.lower(page[i]) == word[0] {
      var k = 1
      while k < word.count, ASCII.lower(page[i + k]) == word[k] { k += 1 }
      if k == word.count { return true }
    }
    return false
  }
}

extension Arena<UInt8> {
  /// Appends a short range of a page.
  mutating func append(_ page: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= ByteBlock.count, range.lowerBound + ByteBlock.count <= page.count else {
      return append(page.extracting(range))
    }
    append(ByteBlock(page, at: range.lowerBound), first: range.count)
  }
}
