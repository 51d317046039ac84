/// The encoding of old pages, as the WHATWG Encoding standard has it.
enum Windows1252 {
  /// The code points of 0x80–0x9F.
  private static let upper: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// Gives the bytes of a byte's character in UTF-8.
  static func forEachUTF8(_ byte: UInt8, _ body: (UInt8) -> Void) {
    let code = byte >= 0x80 && byte < 0xA0 ? upper[Int(byte) - 0x80] : UInt16(byte)
    if let scalar = Unicode.Scalar(code) { UTF8.encode(scalar)?.forEach(body) }
  }

  static func utf8(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    for byte in bytes { forEachUTF8(byte) { out.append($0) } }
    return out
  }
}
