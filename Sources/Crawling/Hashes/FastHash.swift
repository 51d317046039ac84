/// A hash of bytes for tables within a process: eight bytes at a time, multiplied and mixed.
package enum FastHash {
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word).multipliedFullWidth(by: multiplier)
    return product.high ^ product.low
  }

  package static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var state = UInt64(bytes.count) &* multiplier ^ 0x2545_F491_4F6C_DD1D
    var i = 0
    while i + 8 <= raw.count {
      state = mix(state, raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      i += 8
    }
    var rest: UInt64 = 0
    while i < raw.count {
      rest = rest << 8 | UInt64(raw[i])
      i += 1
    }
    return mix(mix(state, rest), multiplier)
  }

  /// The hash of an address with what is said of it.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>, _ relation: LinkRelation) -> UInt64 {
    of(bytes) &+ UInt64(relation.order) &* multiplier
  }

  package static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { of($0) }
  }
}
