import WebAddresses

/// Percent-encoding in one way: only where it is needed, in capital letters.
enum Normalisation {
  static func append(_ text: ArraySlice<UInt8>, to out: inout [UInt8]) {
    guard text.contains(UInt8(ascii: "%")) else {
      out.append(contentsOf: text)
      return
    }
    let start = out.count
    var i = text.startIndex
    while i < text.endIndex {
      guard text[i] == UInt8(ascii: "%"), i + 2 < text.endIndex,
        let high = PercentEncoding.value(text[i + 1]), let low = PercentEncoding.value(text[i + 2])
      else {
        out.append(text[i])
        i += 1
        continue
      }
      let byte = high << 4 | low
      if isUnreserved(byte) {
        out.append(byte)
      } else {
        out.append(UInt8(ascii: "%"))
        out.append(upper(text[i + 1]))
        out.append(upper(text[i + 2]))
      }
      i += 3
    }
    // Blanks at the end come from careless links.
    while out.count - start >= 3, out.suffix(3).elementsEqual("%20".utf8) { out.removeLast(3) }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }

  private static func upper(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "a") ? byte & 0xDF : byte
  }
}
