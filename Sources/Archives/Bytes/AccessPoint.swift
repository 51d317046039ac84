/// A place within a gzip stream from which it can be inflated without what stands before it: the
/// border of a deflate block, with the bytes that the next block may refer back to.
package struct AccessPoint: Sendable, Equatable {
  /// How many inflated bytes stand before.
  let position: Int
  /// How many compressed bytes stand before.
  let offset: Int
  /// How many bits of the last of those belong to the next block.
  let bits: Int
  /// The last 32 KiB before, or fewer.
  let window: [UInt8]

  /// How many inflated bytes stand between two points at least.
  static let interval = 1 << 20

  /// The longest distance of a reference back (RFC 1951).
  static let windowSize = 1 << 15
  /// The length of an encoded point.
  static let size = 4 * 8 + windowSize

  /// Four numbers of eight bytes, then the window.
  package var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for number in [position, offset, bits, window.count] {
      withUnsafeBytes(of: UInt64(number).littleEndian) { bytes.append(contentsOf: $0) }
    }
    bytes += window
    bytes += repeatElement(0, count: Self.windowSize - window.count)
    return bytes
  }

  init(position: Int, offset: Int, bits: Int, window: [UInt8]) {
    self.position = position
    self.offset = offset
    self.bits = bits
    self.window = window
  }

  /// - Returns: nil where the bytes cannot be a point.
  init?(encoded bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    let numbers = (0..<4).map { Self.number(bytes, $0) }
    guard numbers.allSatisfy({ $0 >= 0 }), numbers[1] > 0, numbers[2] < 8,
      numbers[3] <= Self.windowSize
    else { return nil }
    self.init(
      position: numbers[0], offset: numbers[1], bits: numbers[2],
      window: Array(bytes[32..<(32 + numbers[3])]))
  }

  /// One of the numbers of an encoded point.
  static func number(_ bytes: [UInt8], _ index: Int) -> Int {
    bytes[(8 * index)..<(8 * index + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
