/// Cuts a stream of bytes into the blocks of 64 that SHA-1 and SHA-256 work on, and pads its end.
struct BlockBuffer: Sendable {
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  /// A function that hashes so many whole blocks at a place.
  typealias Compress = (UnsafePointer<UInt8>, Int) -> Void

  static let size = 64

  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>, _ compress: Compress) {
    guard var next = bytes.baseAddress else { return }
    var count = bytes.count
    length &+= UInt64(count)
    if !pending.isEmpty {
      let taken = min(Self.size - pending.count, count)
      pending.append(contentsOf: UnsafeBufferPointer(start: next, count: taken))
      next += taken
      count -= taken
      guard pending.count == Self.size else { return }
      flush(compress)
    }
    let blocks = count / Self.size
    if blocks > 0 {
      compress(next, blocks)
      next += blocks * Self.size
      count -= blocks * Self.size
    }
    pending.append(contentsOf: UnsafeBufferPointer(start: next, count: count))
  }

  /// Counts so many whole blocks at the start that were hashed already.
  mutating func skip(_ blocks: Int) { length &+= UInt64(blocks * Self.size) }

  /// Appends a one bit, zeros and the length in bits, and hashes what is left (FIPS 180-4, 5.1.1).
  mutating func finish(_ compress: Compress) {
    let bits = length &* 8
    pending.append(0x80)
    let zeros = (2 * Self.size - 8 - pending.count) % Self.size
    pending.append(contentsOf: repeatElement(0, count: zeros))
    for shift in stride(from: 56, through: 0, by: -8) {
      pending.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    flush(compress)
  }

  private mutating func flush(_ compress: Compress) {
    pending.withUnsafeBufferPointer {
      if let base = $0.baseAddress { compress(base, $0.count / Self.size) }
    }
    pending.removeAll(keepingCapacity: true)
  }
}

/// The big-endian word at a place.
@inline(__always)
func bigEndianWord(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> UInt32 {
  UInt32(
    bigEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
}

/// The bytes of words, the highest byte of each first.
func bigEndianBytes(_ words: [UInt32]) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: 4 * words.count)
  for i in bytes.indices {
    bytes[i] = UInt8(truncatingIfNeeded: words[i >> 2] &>> UInt32(24 - 8 * (i & 3)))
  }
  return bytes
}
