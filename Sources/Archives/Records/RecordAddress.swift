/// Addresses as archives record them.
enum RecordAddress {
  /// The address without angle brackets, with blanks, control characters and bytes that are no
  /// UTF-8 percent-encoded, so that it stands in a table and still says what was recorded.
  static func clean(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    if bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">"), bytes.count >= 2 {
      bytes = bytes.dropFirst().dropLast()
    }
    return escaped(bytes) { $0 == 0x20 }
  }

  /// Text with its control characters, its bytes that are no UTF-8, and what else is asked for,
  /// percent-encoded.
  static func escaped(_ bytes: ArraySlice<UInt8>, also: (UInt8) -> Bool) -> String {
    if bytes.allSatisfy({ $0 > 0x1F && $0 < 0x7F && !also($0) }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      let length = scalarLength(rest)
      if length == 0 || byte < 0x20 || byte == 0x7F || also(byte) {
        text += percentEncoded(byte)
        rest.removeFirst()
      } else {
        text += rest.prefix(length)
        rest.removeFirst(length)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func percentEncoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// How many bytes the UTF-8 scalar at the front has; 0 where there is none, or where it is a
  /// control character of Latin-1.
  private static func scalarLength(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    if first < 0x80 { return 1 }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard let text = String(validating: bytes.prefix(length), as: UTF8.self),
      let scalar = text.unicodeScalars.first, text.utf8.count == length
    else { return 0 }
    return scalar.properties.generalCategory == .control ? 0 : length
  }
}
