/// Bytes as hexadecimal digits and back.
@usableFromInline
package enum Hexadecimal {
  /// Lower-case digits, two for each byte.
  @inlinable
  package static func encode(_ bytes: some Sequence<UInt8>) -> String {
    let text = bytes.withContiguousStorageIfAvailable { encode($0) }
    return text ?? Array(bytes).withUnsafeBufferPointer { encode($0) }
  }

  @usableFromInline
  static func encode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let digits: StaticString = "0123456789abcdef"
    return String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
      for (i, byte) in bytes.enumerated() {
        text[2 * i] = digits.utf8Start[Int(byte >> 4)]
        text[2 * i + 1] = digits.utf8Start[Int(byte & 15)]
      }
      return 2 * bytes.count
    }
  }

  /// The bytes that digits of either case stand for; nil where the text is no such thing.
  package static func decode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for unit in text.utf8 {
      guard let value = value(of: unit) else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return high == nil ? bytes : nil
  }

  /// The value of one digit, of either case.
  package static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
