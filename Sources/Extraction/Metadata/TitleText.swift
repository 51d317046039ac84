internal import Markup

/// Titles as they are compared.
enum TitleText {
  /// Letters and digits in lower case and without accents, words apart by one blank.
  static func fold(_ text: String) -> String {
    var text = text
    return text.withUTF8 { fold($0) }
  }

  private static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var isPending = false
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
        appendBlank(&folded, &isPending)
        folded.append(ASCII.lower(byte))
        place += 1
      } else if byte < 0x80 {
        isPending = true
        place += 1
      } else {
        place += foldBeyondASCII(bytes, place, &folded, &isPending)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func appendBlank(_ folded: inout [UInt8], _ isPending: inout Bool) {
    if isPending, !folded.isEmpty { folded.append(0x20) }
    isPending = false
  }

  /// - Returns: how many bytes the scalar at a place has.
  private static func foldBeyondASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ folded: inout [UInt8],
    _ isPending: inout Bool
  ) -> Int {
    let lead = bytes[place]
    let second = place + 1 < bytes.count ? bytes[place + 1] : 0
    // The letters of Western Europe need none of Unicode's tables, nor do quotation marks and dashes.
    if lead == 0xC3, second != 0x97, second != 0xB7 {
      appendBlank(&folded, &isPending)
      folded.append(lead)
      folded.append(second < 0x9F ? second | 0x20 : second)
      return 2
    }
    if lead == 0xE2, second == 0x80, place + 2 < bytes.count, 0x90...0xA7 ~= bytes[place + 2] {
      isPending = true
      return 3
    }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let end = min(bytes.count, place + length)
    let character = String(
      decoding: UnsafeBufferPointer(rebasing: bytes[place..<end]), as: UTF8.self)
    for scalar in character.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        appendBlank(&folded, &isPending)
        folded.append(contentsOf: String(scalar).utf8)
      } else if scalar.properties.generalCategory != .format {
        isPending = true
      }
    }
    return length
  }

  /// Whether a text may begin with a folded one; false only where it surely does not.
  static func mayBegin(_ text: ArraySlice<UInt8>, with folded: [UInt8]) -> Bool {
    var place = text.startIndex
    // What stands before the first word is passed over by folding.
    while place < text.endIndex, text[place] < 0x80, !isWord(text[place]) { place += 1 }
    for (index, expected) in folded.enumerated() {
      guard place < text.endIndex else { return index > 0 || folded.isEmpty }
      guard isWord(text[place]), isWord(expected), isASCII(text, place + 1),
        index + 1 == folded.count || folded[index + 1] < 0x80
      else { return true }
      if ASCII.lower(text[place]) != expected { return false }
      place += 1
    }
    return true
  }

  private static func isWord(_ byte: UInt8) -> Bool { ASCII.isLetter(byte) || ASCII.isDigit(byte) }

  private static func isASCII(_ text: ArraySlice<UInt8>, _ place: Int) -> Bool {
    place >= text.endIndex || text[place] < 0x80
  }
}
