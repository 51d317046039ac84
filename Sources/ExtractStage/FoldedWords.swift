/// The words of a text in lower case, each with the place it has in the text.
///
/// A word is a run of letters and digits, so that a text and its quotation have the same words
/// whatever stands between them.
struct FoldedWords {
  /// The words with a blank between them.
  private(set) var bytes: [UInt8] = []
  /// Where each word stands in `bytes`, and in the UTF-8 of the text.
  private(set) var words: [(folded: Range<Int>, source: Range<Int>)] = []

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    var place = 0
    var start: (folded: Int, source: Int)?
    for scalar in text.unicodeScalars {
      if Self.isOfWord(scalar) {
        if start == nil {
          if !bytes.isEmpty { bytes.append(0x20) }
          start = (bytes.count, place)
        }
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else if let begun = start {
        words.append((begun.folded..<bytes.count, begun.source..<place))
        start = nil
      }
      place += UTF8.width(scalar)
    }
    if let begun = start { words.append((begun.folded..<bytes.count, begun.source..<place)) }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The bytes of each run of so many words, with the number of its first.
  func forEachRun(of length: Int, _ body: (Int, ArraySlice<UInt8>) -> Void) {
    guard words.count >= length else { return }
    for first in 0...(words.count - length) {
      let range = words[first].folded.lowerBound..<words[first + length - 1].folded.upperBound
      body(first, bytes[range])
    }
  }
}
