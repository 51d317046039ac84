/// The form under which words are compared: lower case, without accents, with a straight apostrophe.
package enum WordFold {
  /// Base letters of U+00C0 to U+00FF; a blank keeps the letter.
  private static let latin = Array(
    "aaaaaa ceeeeiiii nooooo  uuuuy  aaaaaa ceeeeiiii nooooo  uuuuy y".unicodeScalars)

  package static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 &- 0x41 >= 26 }) { return text }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return String(folded)
  }

  /// Writes the folded form of UTF-8 over what stands in `folded`.
  static func fold(_ text: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    var isPlain = true
    folded.append(addingCapacity: text.count) { room in
      for byte in text {
        room.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        if byte >= 0x80 { isPlain = false }
      }
    }
    if isPlain { return }
    folded.removeAll(keepingCapacity: true)
    folded.append(contentsOf: fold(String(decoding: text, as: UTF8.self)).utf8)
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
    case 0..<0x80: folded.append(scalar)
    case 0xC0...0xFF where latin[Int(scalar.value) - 0xC0] != " ":
      folded.append(latin[Int(scalar.value) - 0xC0])
    case 0x2018, 0x2019, 0x201B, 0xB4: folded.append("'")
    case 0x300...0x36F: break
    default: folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
}
