/// Decodes UTF-16; a lone surrogate or a last odd byte becomes U+FFFD.
enum UTF16Decoder {
  static func decode(_ bytes: Span<UInt8>, bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    for i in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (high, low) = bigEndian ? (bytes[i], bytes[i + 1]) : (bytes[i + 1], bytes[i])
      units.append(UInt16(high) << 8 | UInt16(low))
    }
    if bytes.count % 2 == 1 { units.append(0xFFFD) }
    var output: [UInt8] = []
    output.reserveCapacity(units.count * 2)
    _ = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false
    ) { output.append($0) }
    return output
  }
}
