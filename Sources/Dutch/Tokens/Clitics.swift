/// Words that begin with an apostrophe: `'t`, `'s`, `'n`, `'m`, `'06`, `'s-Gravenhage`.
enum Clitics {
  /// - Parameter rest: a chunk that begins with an apostrophe, straight or curly.
  static func start(_ rest: UnsafeBufferPointer<UInt8>) -> Bool {
    let mark = rest[0] == UInt8(ascii: "'") ? 1 : 3
    guard rest.count > mark else { return false }
    var end = mark
    var isNumber = true
    while end < rest.count {
      switch ByteClass(rest[end]) {
      case .digit: break
      case .lower, .upper: isNumber = false
      case .high, .mark, .space: return judge(rest, mark..<end, isNumber)
      }
      end += 1
      if end - mark > 4 { return false }
    }
    return judge(rest, mark..<end, isNumber)
  }

  private static func judge(
    _ rest: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ isNumber: Bool
  ) -> Bool {
    if word.isEmpty { return false }
    // `'06`, but not a quoted `'1984'`.
    if isNumber { return word.count == 2 && !quoteFollows(rest, word.upperBound) }
    if quoteFollows(rest, word.upperBound) { return false }
    switch word.count {
    case 1: return "tsnmkrd".utf8.contains(rest[word.lowerBound] | 0x20)
    case 2:
      let pair = (rest[word.lowerBound] | 0x20, rest[word.lowerBound + 1] | 0x20)
      return pair == (0x6E, 0x73) || pair == (0x69, 0x65) || pair == (0x65, 0x6D)
        || pair == (0x6E, 0x65)
    default: return false
    }
  }

  private static func quoteFollows(_ rest: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at < rest.count else { return false }
    return rest[at] == UInt8(ascii: "'") || rest[at] == 0xE2
  }
}
