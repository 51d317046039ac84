/// Counts lemmas in the sentences on topic, and in those of each theme.
struct TermCounter {
  private var words = ByteInterner()
  private var everywhere: [Int] = []
  private var byTheme: [String: [Int: Int]] = [:]

  /// Counts the blank-separated lemmas of one sentence.
  mutating func add(_ lemmas: UnsafeBufferPointer<UInt8>, themes: [String]) {
    var start = 0
    for i in 0...lemmas.count where i == lemmas.count || lemmas[i] == 0x20 {
      defer { start = i + 1 }
      let word = UnsafeBufferPointer(rebasing: lemmas[start..<i])
      guard Self.isWord(word) else { continue }
      let id = words.intern(word)
      if id == everywhere.count { everywhere.append(0) }
      everywhere[id] += 1
      for theme in themes { byTheme[theme, default: [:]][id, default: 0] += 1 }
    }
  }

  /// Two to forty bytes with a letter at the front: no number, mark or mask.
  private static func isWord(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (2...40).contains(word.count), let first = word.first else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20) || first >= 0xC3
  }

  func write(to sums: inout SumsWriter) {
    for id in everywhere.indices { sums.add(.term, [words.string(id), ""], [everywhere[id]]) }
    for (theme, counts) in byTheme {
      for (id, n) in counts { sums.add(.term, [words.string(id), theme], [n]) }
    }
  }
}
