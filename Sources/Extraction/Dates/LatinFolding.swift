/// Takes the accents off Latin letters in UTF-8.
enum LatinFolding {
  /// The base letters of U+00C0 to U+017F; `*` where there is none.
  private static let bases = Array(
    ("aaaaaaaceeeeiiiidnooooo*ouuuuy*saaaaaaaceeeeiiiidnooooo*ouuuuy*y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// Appends the letter at a place without its accent, or its bytes where it has none.
  /// - Returns: how many bytes it took; at least one.
  static func fold<Text: RandomAccessCollection<UInt8>>(
    _ text: Text, _ place: Int, _ end: Int, into word: inout [UInt8]
  ) -> Int where Text.Index == Int {
    let lead = text[place]
    guard place + 1 < end else {
      word.append(lead)
      return 1
    }
    let code = Int(lead & 0x1F) << 6 | Int(text[place + 1] & 0x3F)
    if lead == 0xCC || (lead == 0xCD && text[place + 1] < 0xB0) { return 2 }
    if lead >= 0xC3, lead <= 0xC5, code - 0xC0 < bases.count, bases[code - 0xC0] != 0x2A {
      word.append(bases[code - 0xC0])
      return 2
    }
    word.append(lead)
    return 1
  }
}
