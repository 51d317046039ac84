/// How known nouns and adjectives, inflected or not, can begin, so that most places where a compound
/// could be cut are passed over without a look-up.
///
/// Inflection changes a word from its second letter on at the earliest: `as`, `azen`; `baas`, `bazen`;
/// `aap`, `apen`. Every start that it can give is in the set, and some that no word has.
struct TailStarts: Sendable {
  /// A bit for each three bytes, of which the lower five bits count.
  private var bits = [UInt64](repeating: 0, count: 1 << 9)
  /// How the words begin as they stand.
  private var longer = WordStarts()

  /// Whether a known word, inflected or not, may begin as this one does.
  /// - Parameter word: of at least three bytes.
  func mayBegin(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let (index, bit) = Self.place(word[0], word[1], word[2])
    if bits[index] & bit == 0 { return false }
    return longer.mayBegin(word, unchanged: word.count - Self.changed(word))
  }

  /// How many bytes at the end of an inflected word, at most, do not stand so in the word that it is
  /// from: the ending, and the letter before it where its spelling depends on the ending.
  private static func changed(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    // `-ëlen`, `-ën`, `-’s`: no ending is longer in bytes.
    if word.suffix(longestEnding).contains(where: { $0 >= 0x80 }) { return longestEnding }
    switch word[word.count - 1] {
    case UInt8(ascii: "n"): return word.without("heden") == nil ? 3 : 5
    case UInt8(ascii: "s"): return word.without("jes") == nil ? 2 : longestEnding
    case UInt8(ascii: "e"): return word.without("je") == nil ? 4 : 5
    // `-der`.
    case UInt8(ascii: "r"): return 3
    // `-st`.
    case UInt8(ascii: "t"): return 2
    default: return 0
    }
  }

  /// In bytes: `-etjes` with the letter before it.
  private static let longestEnding = 6

  /// Adds the starts that a word and its inflected forms can have.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
    guard word.count >= 2 else { return }
    longer.add(word)
    let (first, second) = (word[0], word[1])
    if word.count == 2 {
      addAll(first, second)
      if let voiced = Self.voiced(second) { addAll(first, voiced) }
      return
    }
    let third = word[2]
    add(first, second, third)
    if let voiced = Self.voiced(third) { add(first, second, voiced) }
    // `-eel` before an ending is `-ël-`.
    if third == UInt8(ascii: "e") { add(first, second, 0xC3) }
    // `-gje` is written `-kje`: `woninkje`.
    if third == UInt8(ascii: "g"), word.count == 3 { add(first, second, UInt8(ascii: "k")) }
    if first == second {
      addAll(first, third)
      if let voiced = Self.voiced(third) { addAll(first, voiced) }
    }
    if second == third, word.count > 3 {
      add(first, second, word[3])
      if let voiced = Self.voiced(word[3]) { add(first, second, voiced) }
    }
  }

  private mutating func addAll(_ first: UInt8, _ second: UInt8) {
    for third in UInt8(0)..<32 { add(first, second, third) }
  }

  private mutating func add(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    let (index, bit) = Self.place(first, second, third)
    bits[index] |= bit
  }

  private static func place(
    _ first: UInt8, _ second: UInt8, _ third: UInt8
  ) -> (index: Int, bit: UInt64) {
    let number = Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
    return (number >> 6, 1 << UInt64(number & 63))
  }

  /// The consonant that a last `s` or `f` becomes between vowels.
  private static func voiced(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "s"): UInt8(ascii: "z")
    case UInt8(ascii: "f"): UInt8(ascii: "v")
    default: nil
    }
  }
}
