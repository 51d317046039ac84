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
    let (letter, length) = step(text[place], place + 1 < end ? text[place + 1] : 0)
    if let letter { word.append(letter) }
    return length
  }

  /// One step of folding.
  /// - Parameters:
  ///   - lead: a byte beyond ASCII.
  ///   - next: the byte behind it; 0 where none is.
  /// - Returns: what the step gives, nil for an accent that stands alone, and how many bytes it took.
  @inline(__always)
  static func step(_ lead: UInt8, _ next: UInt8) -> (letter: UInt8?, length: Int) {
    guard next > 0 else { return (lead, 1) }
    if lead == 0xCC || (lead == 0xCD && next < 0xB0) { return (nil, 2) }
    if lead >= 0xC3, lead <= 0xC5 {
      let code = Int(lead & 0x1F) << 6 | Int(next & 0x3F)
      if code - 0xC0 < bases.count, bases[code - 0xC0] != 0x2A { return (bases[code - 0xC0], 2) }
    }
    return (lead, 1)
  }
}
