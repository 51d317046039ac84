/// The bytes at which something to mask can begin, or be recognised: `@`, `+`, `(`, `[` and digits.
enum MaskTriggers {
  /// The place of the first of them, sixteen bytes looked at in a step; the length where there is none.
  static func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(text)
    var place = start
    while place + 16 <= bytes.count {
      let sixteen = bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
      if hasAny(sixteen) { break }
      place += 16
    }
    while place < text.count, !isOne(text[place]) { place += 1 }
    return place
  }

  private static func isOne(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "@") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: "[") || byte &- 0x30 < 10
  }

  @inline(__always)
  private static func hasAny(_ bytes: SIMD16<UInt8>) -> Bool {
    let marks = (bytes .== at) .| (bytes .== plus) .| (bytes .== parenthesis) .| (bytes .== bracket)
    let digits = (bytes .>= zero) .& (bytes .<= nine)
    let halves = unsafeBitCast(marks .| digits, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  // Each constant is a vector of its own: compared with a scalar, lane follows lane.
  @inline(__always) private static var at: SIMD16<UInt8> { SIMD16(repeating: 0x40) }
  @inline(__always) private static var plus: SIMD16<UInt8> { SIMD16(repeating: 0x2B) }
  @inline(__always) private static var parenthesis: SIMD16<UInt8> { SIMD16(repeating: 0x28) }
  @inline(__always) private static var bracket: SIMD16<UInt8> { SIMD16(repeating: 0x5B) }
  @inline(__always) private static var zero: SIMD16<UInt8> { SIMD16(repeating: 0x30) }
  @inline(__always) private static var nine: SIMD16<UInt8> { SIMD16(repeating: 0x39) }
}
