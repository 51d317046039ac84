/// Hashes of short byte strings, the same in every process.
enum ByteHash {
  /// The seed for strings that stand alone.
  static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Eight bytes at a time, multiplied and folded; the last ones are read again rather than one by one.
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ seed: UInt64 = seed) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    let count = raw.count
    var state = seed ^ UInt64(count)
    if count >= 8 {
      var at = 0
      while at + 8 < count {
        state = mix(state ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        at += 8
      }
      return mix(state ^ raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    }
    if count >= 4 {
      let low = UInt64(raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
      let high = UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      return mix(state ^ (low | high << 32))
    }
    if count == 0 { return mix(state) }
    return mix(
      state ^ (UInt64(raw[0]) << 16 | UInt64(raw[count >> 1]) << 8 | UInt64(raw[count - 1])))
  }

  static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  /// Whether a string stands at a place that has as many bytes at least.
  @inline(__always)
  static func equal(_ place: UnsafeRawPointer, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = UnsafeRawBufferPointer(text)
    var at = 0
    while at + 8 <= text.count {
      if place.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        != text.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      {
        return false
      }
      at += 8
    }
    while at < text.count {
      if place.load(fromByteOffset: at, as: UInt8.self) != text[at] { return false }
      at += 1
    }
    return true
  }
}

/// A hash that grows by a byte at a time (FNV-1a), for all heads or all tails of a word in one pass.
struct RollingHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func append(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  static func forward(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = RollingHash()
    for byte in bytes { hash.append(byte) }
    return hash.value
  }

  static func backward(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = RollingHash()
    for byte in bytes.reversed() { hash.append(byte) }
    return hash.value
  }
}
