/// How known words begin: a bit for the hash of each start of four, six and eight bytes, so that what
/// begins as no known word does is passed over without a look-up, and little else is let through.
struct WordStarts: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 12)

  /// In bytes.
  private static let lengths = [4, 6, 8]

  mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
    for length in Self.lengths where length <= word.count {
      let (index, bit) = Self.place(word, length)
      bits[index] |= bit
    }
  }

  /// Whether a known word may begin with the first bytes of this one.
  /// - Parameter unchanged: how many; with fewer than four the answer is yes.
  func mayBegin(_ word: UnsafeBufferPointer<UInt8>, unchanged: Int) -> Bool {
    guard unchanged >= 4 else { return true }
    let (index, bit) = Self.place(word, unchanged >= 8 ? 8 : unchanged >= 6 ? 6 : 4)
    return bits[index] & bit != 0
  }

  /// Where the bit of the first bytes of a word is.
  private static func place(
    _ word: UnsafeBufferPointer<UInt8>, _ length: Int
  ) -> (index: Int, bit: UInt64) {
    let bytes = UnsafeRawBufferPointer(word)
    var start = UInt64(bytes.loadUnaligned(as: UInt32.self))
    if length == 8 {
      start = bytes.loadUnaligned(as: UInt64.self)
    } else if length == 6 {
      start |= UInt64(bytes.loadUnaligned(fromByteOffset: 4, as: UInt16.self)) << 32
    }
    let hash = (start ^ start >> 29) &* 0x9E37_79B9_7F4A_7C15
    return (Int(hash >> 52), 1 << (hash >> 46 & 63))
  }
}
