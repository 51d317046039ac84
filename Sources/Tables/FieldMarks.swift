/// Which of the bytes that matter to the dialect a field holds, found sixteen at a time.
struct FieldMarks {
  /// Whether there is a comma or a quote.
  let hasQuoted: Bool
  /// Whether there is a byte that is, or can begin, a control character or a line separator.
  let hasSuspects: Bool

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var found = Found()
    var i = 0
    while i + 16 <= raw.count {
      found.look(at: raw.loadUnaligned(fromByteOffset: i, as: SIMD16<UInt8>.self))
      i += 16
    }
    if i < raw.count {
      if raw.count >= 16 {
        // The last sixteen again overlap those before.
        found.look(at: raw.loadUnaligned(fromByteOffset: raw.count - 16, as: SIMD16<UInt8>.self))
      } else {
        found.look(at: Self.short(raw))
      }
    }
    hasQuoted = Found.any(found.quoted)
    hasSuspects = Found.any(found.suspects)
  }

  /// Fewer than sixteen bytes, with blanks or bytes of their own beside them.
  @inline(__always)
  private static func short(_ raw: UnsafeRawBufferPointer) -> SIMD16<UInt8> {
    let count = raw.count
    if count >= 8 {
      let low = raw.loadUnaligned(fromByteOffset: 0, as: SIMD8<UInt8>.self)
      let high = raw.loadUnaligned(fromByteOffset: count - 8, as: SIMD8<UInt8>.self)
      return SIMD16(lowHalf: low, highHalf: high)
    }
    var eight: UInt64 = 0x2020_2020_2020_2020
    if count >= 4 {
      let low = raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
      let high = raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      eight = UInt64(low) | UInt64(high) << 32
    } else {
      for byte in raw { eight = eight << 8 | UInt64(byte) }
    }
    return SIMD16(
      lowHalf: unsafeBitCast(eight, to: SIMD8<UInt8>.self), highHalf: SIMD8(repeating: 0x20))
  }

  /// All lanes set where a byte was seen.
  private struct Found {
    var quoted = SIMDMask<SIMD16<Int8>>(repeating: false)
    var suspects = SIMDMask<SIMD16<Int8>>(repeating: false)

    // Each constant is a vector of its own: compared with a scalar, lane follows lane.
    @inline(__always)
    mutating func look(at bytes: SIMD16<UInt8>) {
      quoted = quoted .| (bytes .== Self.quote) .| (bytes .== Self.comma)
      suspects =
        suspects .| (bytes .< Self.blank) .| (bytes .== Self.delete)
        .| (bytes .== Self.leadOfControl) .| (bytes .== Self.leadOfSeparator)
    }

    @inline(__always)
    static func any(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
      let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
      return halves[0] | halves[1] != 0
    }

    @inline(__always) private static var quote: SIMD16<UInt8> { SIMD16(repeating: 0x22) }
    @inline(__always) private static var comma: SIMD16<UInt8> { SIMD16(repeating: 0x2C) }
    @inline(__always) private static var blank: SIMD16<UInt8> { SIMD16(repeating: 0x20) }
    @inline(__always) private static var delete: SIMD16<UInt8> { SIMD16(repeating: 0x7F) }
    @inline(__always) private static var leadOfControl: SIMD16<UInt8> { SIMD16(repeating: 0xC2) }
    @inline(__always) private static var leadOfSeparator: SIMD16<UInt8> {
      SIMD16(repeating: 0xE2)
    }
  }
}
