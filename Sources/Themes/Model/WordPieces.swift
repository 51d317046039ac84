/// Cuts words into the pieces that a model sees, in room that is kept from one word to the next.
struct WordPieces: Sendable {
  private static let shortest = 3
  private static let longest = 5
  /// Longer words are links and noise.
  private static let longestWord = 40
  /// Behind the letters stands so much that eight bytes can be read at each of them.
  private static let slack = 8

  /// The letters with an edge on both sides.
  private var letters: [UInt8] = []
  /// Where each letter begins, and where the last one ends.
  private var starts: [Int32] = []

  /// Takes in a word.
  /// - Parameter word: folded.
  mutating func load(_ word: [UInt8]) {
    letters.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    guard Self.hasLetter(word) else { return }
    letters.append(UInt8(ascii: "_"))
    starts.append(0)
    for byte in word {
      if byte & 0xC0 != 0x80 {
        if starts.count > Self.longestWord { break }
        starts.append(Int32(letters.count))
      }
      letters.append(byte)
    }
    starts.append(Int32(letters.count))
    letters.append(UInt8(ascii: "_"))
    starts.append(Int32(letters.count))
    letters.append(contentsOf: repeatElement(0, count: Self.slack))
  }

  /// The pieces of three to five letters, `_` for the edges of the word; none of marks and numbers.
  func forEach(_ body: (Piece) -> Void) {
    let count = starts.count - 1
    letters.withUnsafeBytes { letters in
      for length in Self.shortest...Self.longest where length <= count {
        for start in 0...count - length {
          let (from, to) = (Int(starts[start]), Int(starts[start + length]))
          body(Piece(bytes: UnsafeRawBufferPointer(rebasing: letters[from..<to])))
        }
      }
    }
  }

  /// A piece of a word, for as long as the word stands.
  struct Piece {
    fileprivate let bytes: UnsafeRawBufferPointer

    var text: UnsafeBufferPointer<UInt8> { bytes.bindMemory(to: UInt8.self) }

    /// What no other piece has, for pieces of seven bytes at most; see `WordPieces.key(of:)`.
    var key: UInt64? {
      guard bytes.count < 8, let base = bytes.baseAddress else { return nil }
      // Eight bytes stand behind the last letter of the word.
      let word = base.loadUnaligned(as: UInt64.self).littleEndian
      let kept = word & (UInt64(1) << UInt64(bytes.count * 8) - 1)
      return kept | UInt64(bytes.count) << 56
    }
  }

  /// The bytes of a text, the first one lowest, and their number above them; nil where it has more than
  /// seven.
  static func key(of text: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard text.count < 8 else { return nil }
    var key = UInt64(text.count) << 56
    for (place, byte) in text.enumerated() { key |= UInt64(byte) << UInt64(place * 8) }
    return key
  }

  private static func hasLetter(_ word: [UInt8]) -> Bool {
    var isPlain = true
    for byte in word {
      if byte &- 0x61 < 26 { return true }
      if byte >= 0x80 { isPlain = false }
    }
    if isPlain { return false }
    return String(decoding: word, as: UTF8.self).unicodeScalars.contains {
      $0.properties.isAlphabetic
    }
  }
}
