internal import Blocks

/// Finds a known name by its bytes: an open hash table over names as two numbers, built once.
struct NameTable: Sendable {
  /// A name of up to 16 bytes in lower case, padded with zeros.
  struct Key: Equatable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
  }

  /// Longer names are not in any table.
  static let longest = 16

  private static let slotBits: UInt64 = 9
  private var keys: [Key]
  private var places: [UInt8]

  /// - Parameter names: in lower case, at most 250 of up to 16 bytes; an empty one is never found.
  init(_ names: [String]) {
    keys = [Key](repeating: Key(), count: 1 << Self.slotBits)
    places = [UInt8](repeating: 0, count: keys.count)
    for (place, name) in names.enumerated() where !name.isEmpty {
      let bytes = Array(name.utf8)
      let key = Self.key(bytes.span, 0..<bytes.count)
      let slot = slot(of: key)
      keys[slot] = key
      places[slot] = UInt8(place)
    }
  }

  /// The place of a name, whatever its case; nil where it is not in the table.
  func index(of name: Span<UInt8>) -> UInt8? { index(of: 0..<name.count, in: name) }

  /// The same for a range of some bytes.
  func index(of name: Range<Int>, in bytes: Span<UInt8>) -> UInt8? {
    guard !name.isEmpty, name.count <= Self.longest else { return nil }
    let slot = slot(of: Self.key(bytes, name))
    return keys[slot] == Key() ? nil : places[slot]
  }

  /// Letters become lower case; no other byte that stands in names becomes one of them.
  private static func key(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Key {
    guard name.lowerBound + longest <= bytes.count else { return slowKey(bytes, name) }
    let halves = unsafe unsafeBitCast(
      ByteBlock(bytes, at: name.lowerBound).bytes, to: SIMD2<UInt64>.self)
    let lower: UInt64 = 0x2020_2020_2020_2020
    let low = UInt64(littleEndian: halves[0]) | lower
    if name.count <= 8 { return Key(low: low & mask(name.count)) }
    return Key(low: low, high: (UInt64(littleEndian: halves[1]) | lower) & mask(name.count - 8))
  }

  /// The lowest bytes of a word, from one to all eight.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count)
  }

  private static func slowKey(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Key {
    var key = Key()
    for (place, i) in name.enumerated() {
      let byte = UInt64(bytes[i] | 0x20)
      if place < 8 { key.low |= byte << UInt64(8 * place) }
      if place >= 8 { key.high |= byte << UInt64(8 * (place - 8)) }
    }
    return key
  }

  /// Where a key stands, or would.
  private func slot(of key: Key) -> Int {
    let mixed = (key.low ^ (key.high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    var slot = Int(truncatingIfNeeded: mixed >> (64 - Self.slotBits))
    while keys[slot] != key, keys[slot] != Key() { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// Element names, in the order of `Tag`.
  static let tags = NameTable(Tag.allCases.map(\.name))
  /// Attribute names, in the order of `Attribute`.
  static let attributes = NameTable(Attribute.allCases.map(\.name))
}
