/// How Dutch spells a stem before an ending and without one: `boom`, `bomen`; `bom`, `bommen`; `huis`,
/// `huizen`; `brief`, `brieven`.
enum Spelling {
  /// `a`, `e`, `i`, `o`, `u`, `y`.
  static func isVowel(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 && isVowelBit(byte) }

  /// Whether a small letter is a vowel.
  @inline(__always)
  private static func isVowelBit(_ byte: UInt8) -> Bool {
    vowels &>> UInt32(byte & 31) & 1 == 1
  }

  /// A bit for each vowel, by the lower five bits of the letter.
  private static let vowels: UInt32 = 1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25

  static func isConsonant(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 && !isVowelBit(byte) }

  /// `a`, `e`, `o`, `u`: the vowels that are doubled in a closed syllable.
  static func canDouble(_ byte: UInt8) -> Bool {
    byte == 0x61 || byte == 0x65 || byte == 0x6F || byte == 0x75
  }

  /// Whether a consonant is doubled behind a short vowel; not so `w`: `huwen`.
  static func isDoubled(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "v"), UInt8(ascii: "z"),
      UInt8(ascii: "h"), UInt8(ascii: "j"), UInt8(ascii: "q"):
      false
    default: true
    }
  }

  /// Whether a stem ends in one short vowel and one consonant: `bom`, `luister`.
  static func endsShort(_ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    let n = stem.count
    guard n >= 2, isConsonant(stem[n - 1]), isVowel(stem[n - 2]) else { return false }
    return n == 2 || !isDigraph(stem[n - 3], stem[n - 2])
  }

  /// Two letters that are one vowel: `aa`, `ie`, `oe`, `ui`, but not the `ia` of `sociaal`.
  private static func isDigraph(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0x69, 0x65), (0x6F, 0x65), (0x65, 0x75), (0x75, 0x69), (0x6F, 0x75), (0x61, 0x75),
      (0x65, 0x69), (0x61, 0x69), (0x6F, 0x69), (0x69, 0x6A):
      true
    default: first == second && canDouble(first)
    }
  }

  /// How many groups of vowels a word has.
  static func syllables(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var inVowel = false
    for byte in word {
      let vowel = isVowel(byte) || byte >= 0x80
      if vowel && !inVowel { count += 1 }
      inVowel = vowel
    }
    return count
  }
}
