/// Undoes a content transfer encoding (RFC 2045, 6) line by line.
struct TransferDecoder {
  private enum Kind {
    case quotedPrintable
    case base64
    case identity
  }

  private let kind: Kind
  /// A line end that belongs to the boundary, if one follows.
  private var heldEnd: [UInt8] = []
  private var bits: UInt32 = 0
  private var bitCount = 0

  init(_ encoding: String) {
    kind =
      switch encoding {
      case "quoted-printable": .quotedPrintable
      case "base64": .base64
      default: .identity
      }
  }

  mutating func write(_ line: [UInt8], _ body: (UnsafeRawBufferPointer) -> Void) {
    var out: [UInt8] = []
    switch kind {
    case .base64: decodeBase64(line, &out)
    case .quotedPrintable: decodeQuoted(line, &out)
    case .identity:
      let content = line.count - Self.endLength(line)
      out = heldEnd + line[..<content]
      heldEnd = Array(line[content...])
    }
    if !out.isEmpty { out.withUnsafeBytes { body($0) } }
  }

  /// The last line end is the boundary's.
  mutating func finish(_ body: (UnsafeRawBufferPointer) -> Void) { heldEnd = [] }

  private static func endLength(_ line: [UInt8]) -> Int {
    guard line.last == 0x0A else { return 0 }
    return line.count > 1 && line[line.count - 2] == 0x0D ? 2 : 1
  }

  private mutating func decodeQuoted(_ line: [UInt8], _ out: inout [UInt8]) {
    out += heldEnd
    let content = line[..<(line.count - Self.endLength(line))]
    heldEnd = Array(line[content.count...])
    var i = 0
    while i < content.count {
      guard content[i] == UInt8(ascii: "=") else {
        out.append(content[i])
        i += 1
        continue
      }
      let rest = content[(i + 1)...]
      if rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        heldEnd = []
        return
      }
      let digits = rest.prefix(2).compactMap { Character(UnicodeScalar($0)).hexDigitValue }
      if digits.count == 2 {
        out.append(UInt8(digits[0] << 4 | digits[1]))
        i += 3
      } else {
        out.append(content[i])
        i += 1
      }
    }
  }

  private mutating func decodeBase64(_ line: [UInt8], _ out: inout [UInt8]) {
    for byte in line {
      guard let value = Self.base64Value(byte) else { continue }
      bits = bits << 6 | value
      bitCount += 6
      if bitCount >= 8 {
        bitCount -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)))
      }
    }
  }

  private static func base64Value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
