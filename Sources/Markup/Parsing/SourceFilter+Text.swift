internal import Blocks

extension SourceFilter {
  /// Copies a text up to the next `<`.
  /// - Returns: the place of that, or the end of the page.
  mutating func copyText(_ page: Span<UInt8>, from start: Int) -> Int {
    var i = start
    if preformatted > 0 { return copyPreformatted(page, from: start) }
    while i < page.count {
      i = copyPlain(page, from: i)
      guard i < page.count else { break }
      let byte = page[i]
      switch byte {
      case 0x3C: return i
      case 0x26: i = copyReference(page, at: i)
      case 0...0x20:
        i += 1
        guard byte != 0 else { continue }
        if !endsInBlank { bytes.append(0x20) }
        endsInBlank = true
        while i < page.count, page[i] <= 0x20 { i += 1 }
      case 0xEF where Self.isNoCharacter(page, at: i): i += 3
      default:
        appendInk(byte)
        i += 1
      }
    }
    return i
  }

  /// Copies sixteen bytes at a time what stands in a text as it is: words with single blanks between
  /// them.
  /// - Returns: the place of the first byte that needs a look.
  private mutating func copyPlain(_ page: Span<UInt8>, from start: Int) -> Int {
    var i = start
    while i + ByteBlock.count <= page.count {
      let block = ByteBlock(page, at: i)
      let blanks = block.equal(to: 0x20)
      let doubled = blanks & (blanks << 1 | (endsInBlank ? 1 : 0))
      let special =
        block.below(0x20) | block.equal(to: 0x3C) | block.equal(to: 0x26) | block.equal(to: 0xEF)
        | doubled
      let length = ByteBlock.first(special)
      guard length > 0 else { break }
      bytes.append(block, first: length)
      i += length
      endsInBlank = blanks >> UInt32(length - 1) & 1 != 0
      if length > 1 || !endsInBlank { hasInk = true }
      if length < ByteBlock.count { break }
    }
    return i
  }

  /// In `<pre>` white space stays as it is, and control characters become blanks.
  private mutating func copyPreformatted(_ page: Span<UInt8>, from start: Int) -> Int {
    var i = start
    while i < page.count {
      let byte = page[i]
      switch byte {
      case 0x3C: return i
      case 0x26:
        i = copyReference(page, at: i)
        continue
      case 0x09, 0x0A, 0x0D: bytes.append(byte)
      case 0x0C: break
      case 0...0x20: bytes.append(0x20)
      case 0xEF where Self.isNoCharacter(page, at: i): i += 2
      default: appendInk(byte)
      }
      i += 1
    }
    return i
  }

  mutating func appendInk(_ byte: UInt8) {
    bytes.append(byte)
    endsInBlank = false
    hasInk = true
  }

  /// Copies the character that a reference stands for.
  /// - Returns: the place behind the reference.
  private mutating func copyReference(_ page: Span<UInt8>, at place: Int) -> Int {
    // For the parser a text that goes on with a reference is not blank.
    if bytes.count > textStart { hasInk = true }
    guard let found = references.read(page, at: place) else {
      appendInk(0x26)
      return place + 1
    }
    endsInBlank = false
    if found.scalar != 0 {
      bytes.append(scalar: found.scalar)
      hasInk = true
    }
    return found.end
  }

  /// Whether U+FFFE or U+FFFF stands at a place, which are no characters.
  private static func isNoCharacter(_ page: Span<UInt8>, at place: Int) -> Bool {
    place + 2 < page.count && page[place + 1] == 0xBF && page[place + 2] >= 0xBE
  }
}
