/// Counts the code points of a text from its beginning on, eight bytes at a time.
struct CodePointCounter {
  private let text: UnsafeBufferPointer<UInt8>
  private let isPlain: Bool
  private var counted = 0
  private var points = 0

  /// - Parameters:
  ///   - text: UTF-8, which must stay where it is.
  ///   - isPlain: whether it is ASCII.
  init(_ text: UnsafeBufferPointer<UInt8>, isPlain: Bool) {
    self.text = text
    self.isPlain = isPlain
  }

  /// How many code points stand before a place.
  /// - Parameter end: not before the place last asked for.
  mutating func count(upTo end: Int) -> Int {
    if isPlain { return end }
    let bytes = UnsafeRawBufferPointer(text)
    points += end - counted
    while counted + 8 <= end {
      let eight = bytes.loadUnaligned(fromByteOffset: counted, as: UInt64.self)
      // The bytes that continue a code point have the highest bit set and not the next.
      points -= (eight & ~(eight &<< 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      counted += 8
    }
    while counted < end {
      if text[counted] & 0xC0 == 0x80 { points -= 1 }
      counted += 1
    }
    return points
  }
}
