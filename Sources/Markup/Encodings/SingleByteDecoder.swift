/// Decodes windows-1252 and its neighbour iso-8859-15 by table; neither has bytes without a sense.
struct SingleByteDecoder: Sendable {
  /// The UTF-8 of each byte from 128 on, its length in the lowest byte.
  private let table: [UInt32]

  static let windows1252 = SingleByteDecoder(replacing: zip(0x80...0x9F, windowsSigns).map { $0 })
  static let latin9 = SingleByteDecoder(replacing: [
    (0xA4, 0x20AC), (0xA6, 0x160), (0xA8, 0x161), (0xB4, 0x17D), (0xB8, 0x17E), (0xBC, 0x152),
    (0xBD, 0x153), (0xBE, 0x178),
  ])

  /// What windows-1252 has for the control characters 128 to 159.
  static let windowsSigns: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  private init(replacing signs: [(Int, UInt32)]) {
    var scalars = (0x80...0xFF).map { UInt32($0) }
    for (byte, scalar) in signs { scalars[byte - 0x80] = scalar }
    table = scalars.map { scalar in
      scalar < 0x800
        ? 2 | (0xC0 | scalar >> 6) << 8 | (0x80 | scalar & 0x3F) << 16
        : 3 | (0xE0 | scalar >> 12) << 8 | (0x80 | scalar >> 6 & 0x3F) << 16
          | (0x80 | scalar & 0x3F) << 24
    }
  }

  func decode(_ bytes: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for i in bytes.indices {
      let byte = bytes[i]
      if byte < 0x80 {
        output.append(byte)
      } else {
        append(byte, to: &output)
      }
    }
    return output
  }

  /// Appends the UTF-8 of a byte from 128 on.
  func append(_ byte: UInt8, to output: inout [UInt8]) {
    let entry = table[Int(byte & 0x7F)]
    output.append(UInt8(truncatingIfNeeded: entry >> 8))
    output.append(UInt8(truncatingIfNeeded: entry >> 16))
    if entry & 0xFF == 3 { output.append(UInt8(truncatingIfNeeded: entry >> 24)) }
  }
}
