import Blocks

/// Counts lemmas in the sentences on topic, and in those of each theme.
struct TermCounter {
  private var words = ByteInterner(slots: 1 << 14)
  private var recent = RecentTerms()
  private var everywhere: [Int] = []
  /// For each theme the occurrences of each word, as far as they go.
  private var byTheme: [[Int]] = []

  /// Counts the blank-separated lemmas of one sentence.
  mutating func add(_ lemmas: UnsafeBufferPointer<UInt8>, themes: [Int]) {
    var start = 0
    while start < lemmas.count {
      let left = lemmas.count - start
      let block =
        left >= ByteBlock.count
        ? ByteBlock(lemmas.span, at: start) : ByteBlock(rest: lemmas.span, from: start)
      let length = min(ByteBlock.first(block.equal(to: 0x20)), left)
      if length < ByteBlock.count, let id = recent.find(block.prefix(length)) {
        count(id, themes)
        start += length + 1
        continue
      }
      let end = ByteBlock.first(in: lemmas.span, from: start + length) { $0.equal(to: 0x20) }
      let word = UnsafeBufferPointer(rebasing: lemmas[start..<end])
      start = end + 1
      guard Self.isWord(word) else { continue }
      let id = words.intern(word)
      if id == everywhere.count { everywhere.append(0) }
      if length < ByteBlock.count { recent.insert(block.prefix(length), id) }
      count(id, themes)
    }
  }

  private mutating func count(_ word: Int, _ themes: [Int]) {
    everywhere[word] += 1
    for theme in themes { count(word, theme) }
  }

  private mutating func count(_ word: Int, _ theme: Int) {
    while byTheme.count <= theme { byTheme.append([]) }
    if byTheme[theme].count <= word {
      byTheme[theme].append(
        contentsOf: repeatElement(0, count: everywhere.count - byTheme[theme].count))
    }
    byTheme[theme][word] += 1
  }

  /// Two to forty bytes with a letter at the front: no number, mark or mask.
  private static func isWord(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= 2, word.count <= 40 else { return false }
    let first = word[0] | 0x20
    return first >= 0x61 && first <= 0x7A || word[0] >= 0xC3
  }

  func write(to sums: inout SumsWriter, themes: ByteInterner) {
    var key = SumsKey()
    func add(_ word: Int, _ theme: String, _ n: Int) {
      key.removeAll()
      words.withBytes(word) { key.append($0) }
      key.append(theme)
      key.complete()
      sums.add(.term, key, n)
    }
    for word in everywhere.indices { add(word, "", everywhere[word]) }
    for (theme, counts) in byTheme.enumerated() {
      let name = themes.string(theme)
      for (word, n) in counts.enumerated() where n > 0 { add(word, name, n) }
    }
  }
}
