/// Reads the tables of words that stand in string literals: lines of words between blanks, with
/// `#` before a remark.
///
/// Words are given as the bytes of the literal itself, so that thousands of them cost a program
/// nothing at its start but their look-up.
enum WordList {
  typealias Word = UnsafeBufferPointer<UInt8>

  /// Calls `body` with the words of each line that has any.
  static func forEachLine(of table: StaticString, _ body: ([Word]) -> Void) {
    let text = Word(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var words: [Word] = []
    for line in text.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
      words.removeAll(keepingCapacity: true)
      var start = line.startIndex
      while start < line.endIndex {
        let end = line[start...].firstIndex(of: 0x20) ?? line.endIndex
        if end > start { words.append(Word(rebasing: text[start..<end])) }
        start = end + 1
      }
      if !words.isEmpty { body(words) }
    }
  }

  /// Calls `body` with each word.
  static func forEachWord(of table: StaticString, _ body: (Word) -> Void) {
    let text = Word(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var start = 0
    for (i, byte) in text.enumerated() where byte == 0x20 || byte == 0x0A {
      if i > start { body(Word(rebasing: text[start..<i])) }
      start = i + 1
    }
    if start < text.count { body(Word(rebasing: text[start...])) }
  }

  static func string(_ word: Word) -> String { String(decoding: word, as: UTF8.self) }
}
