import Blocks

/// Counts the words between blanks in which there is a letter, a digit or a sign beyond ASCII, sixteen bytes
/// at a time.
struct WordCounter {
  private(set) var count = 0
  /// Whether the word that the last block ended in, if in any, is counted.
  private var isCounted = false

  /// Adds the first bytes of a block.
  mutating func add(_ block: ByteBlock, _ bytes: Int) {
    let own = (1 << UInt32(bytes)) &- 1 as UInt32
    let blanks = block.equal(to: 0x20) & own
    let ink = (block.letters | block.digits | block.beyondASCII) & own
    let words = ~blanks & own
    let starts = words & ~(words << 1 | (isCounted ? 1 : 0))
    // A start is carried over what is no ink, so that it lands on the word's first ink, or behind the word.
    count += ((starts + (words & ~ink)) & ink).nonzeroBitCount
    let behind = 32 - blanks.leadingZeroBitCount
    isCounted = ink >> UInt32(behind) != 0 || (isCounted && blanks == 0)
  }
}
