internal import CLibXML2

/// Reads references to characters, `&eacute;` or `&#233;`, as libxml2 does.
struct CharacterReferences: ~Copyable {
  /// A reference: the character, 0 for one that is none, and the place behind it.
  struct Found {
    let scalar: UInt32
    let end: Int
  }

  /// A name that was looked up, as a number, and what it stands for; 0 for nothing.
  private struct Entry {
    var name: UInt64
    var scalar: UInt32
  }

  /// The names met last, each in a slot of its own: libxml2 searches from the first of 253.
  private var known = [Entry](repeating: Entry(name: 0, scalar: 0), count: 256)

  /// The reference that the `&` at a place begins; nil where it stands for itself.
  mutating func read(_ page: Span<UInt8>, at place: Int) -> Found? {
    guard place + 1 < page.count else { return nil }
    return page[place + 1] == 0x23 ? Self.number(page, at: place + 2) : name(page, at: place + 1)
  }

  /// Only names with a semicolon are references; the longest known one has eight letters.
  private mutating func name(_ page: Span<UInt8>, at start: Int) -> Found? {
    var i = start
    var name: UInt64 = 0
    while i < page.count, i < start + 8, ASCII.isLetter(page[i]) || ASCII.isDigit(page[i]) {
      name |= UInt64(page[i]) << UInt64(8 * (i - start))
      i += 1
    }
    guard i > start, i < page.count, page[i] == 0x3B else { return nil }
    let scalar = scalar(named: name)
    return scalar == 0 ? nil : Found(scalar: scalar, end: i + 1)
  }

  private mutating func scalar(named name: UInt64) -> UInt32 {
    let slot = Int(truncatingIfNeeded: (name &* 0x9E37_79B9_7F4A_7C15) >> 56)
    if known[slot].name == name { return known[slot].scalar }
    // The zero that ends the name for libxml2 stands behind its eight bytes.
    let scalar = unsafe withUnsafeBytes(of: (name.littleEndian, UInt64(0))) { bytes -> UInt32 in
      let entity = unsafe bytes.baseAddress.flatMap {
        unsafe htmlEntityLookup($0.assumingMemoryBound(to: xmlChar.self))
      }
      return unsafe entity?.pointee.value ?? 0
    }
    known[slot] = Entry(name: name, scalar: scalar)
    return scalar
  }

  /// Digits up to the first byte that is none; a semicolon behind them belongs to them.
  private static func number(_ page: Span<UInt8>, at start: Int) -> Found {
    let isHexadecimal = start < page.count && page[start] | 0x20 == 0x78
    var i = isHexadecimal ? start + 1 : start
    var value: UInt32 = 0
    while i < page.count, let digit = digit(page[i], isHexadecimal) {
      if value < 0x110000 { value = value * (isHexadecimal ? 16 : 10) + digit }
      i += 1
    }
    if i < page.count, page[i] == 0x3B { i += 1 }
    return Found(scalar: isCharacter(value) ? value : 0, end: i)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if ASCII.isDigit(byte) { return UInt32(byte - 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return isHexadecimal && letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// Whether XML has a character of that number.
  private static func isCharacter(_ value: UInt32) -> Bool {
    if value < 0x20 { return value == 0x09 || value == 0x0A || value == 0x0D }
    return value < 0xD800 || (0xE000...0xFFFD).contains(value)
      || (0x10000...0x10FFFF).contains(value)
  }
}

extension Arena<UInt8> {
  /// Appends a character as UTF-8.
  mutating func append(scalar: UInt32) {
    if scalar < 0x80 { return append(UInt8(scalar)) }
    if scalar < 0x800 {
      append(UInt8(0xC0 | scalar >> 6))
    } else {
      if scalar < 0x10000 {
        append(UInt8(0xE0 | scalar >> 12))
      } else {
        append(UInt8(0xF0 | scalar >> 18))
        append(UInt8(0x80 | scalar >> 12 & 0x3F))
      }
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
    }
    append(UInt8(0x80 | scalar & 0x3F))
  }
}
