/// Percent-encoding and its sets of bytes, as in section 1.3 of the WHATWG URL standard.
package enum PercentEncoding {
  /// A set of ASCII bytes to encode, a bit each; bytes from 0x7F on are in every set.
  struct ByteSet: Sendable {
    private var low: UInt64
    private var high: UInt64

    /// The C0 control set and the bytes of a text.
    init(_ text: StaticString, and other: ByteSet? = nil) {
      low = other?.low ?? 0xFFFF_FFFF
      high = other?.high ?? 0
      text.withUTF8Buffer { bytes in
        for byte in bytes {
          if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
        }
      }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
      if byte >= 0x7F { return true }
      return (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)) & 1 == 1
    }
  }

  static let c0Control = ByteSet("")
  static let fragment = ByteSet(" \"<>`")
  static let query = ByteSet(" \"#<>")
  static let specialQuery = ByteSet("'", and: query)
  static let path = ByteSet("?^`{}", and: query)
  static let userInfo = ByteSet("/:;=@[\\]|", and: path)

  private static let digits: StaticString = "0123456789ABCDEF"

  @inline(__always)
  private static func digit(_ value: UInt8) -> UInt8 {
    digits.withUTF8Buffer { $0[Int(value)] }
  }

  @inline(__always)
  static func append(_ byte: UInt8, _ set: ByteSet, to out: inout [UInt8]) {
    if set.contains(byte) {
      appendEncoded(byte, to: &out)
    } else {
      out.append(byte)
    }
  }

  static func appendEncoded(_ byte: UInt8, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "%"))
    out.append(digit(byte >> 4))
    out.append(digit(byte & 15))
  }

  /// The value of a hexadecimal digit.
  @inline(__always)
  package static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Undoes percent-encoding; a percent sign without two digits stays.
  package static func decode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "%"), i + 2 < bytes.count, let high = value(bytes[i + 1]),
        let low = value(bytes[i + 2])
      {
        out.append(high << 4 | low)
        i += 3
      } else {
        out.append(bytes[i])
        i += 1
      }
    }
    return out
  }
}
