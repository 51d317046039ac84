/// Splits a compound into the known words that it is made of.
///
/// Between two parts may stand a linking `s`, `e` or `en`, which belongs to neither. Of all ways to
/// split a word the one with the fewest parts is taken, and of those the one with the longest last
/// part.
package struct CompoundSplitter: Sendable {
  private let lexicon = Lexicon.shared
  /// Shorter words are too often found by chance.
  private static let shortestPart = 3
  private static let longestWord = 48
  private static let links = ["", "s", "e", "en"].map { Array($0.utf8) }

  package init() {}

  /// - Parameter word: a lemma, in lower case.
  /// - Returns: the parts in their order; empty where the word is not made of known words.
  package func parts(of word: [UInt8]) -> [[UInt8]] {
    guard word.count >= 2 * Self.shortestPart, word.count <= Self.longestWord else { return [] }
    // For each end, the start of the last part that gives fewest parts, and how many those are.
    var starts = [Int](repeating: -1, count: word.count + 1)
    var counts = [Int](repeating: Int.max, count: word.count + 1)
    var ends = [Int](repeating: 0, count: word.count + 1)
    counts[0] = 0
    for end in Self.shortestPart...word.count {
      for start in 0...(end - Self.shortestPart)
      where !(start == 0 && end == word.count) && isPart(Array(word[start..<end])) {
        guard let before = self.end(before: start, word, counts) else { continue }
        if counts[before] + 1 < counts[end] {
          (counts[end], starts[end], ends[end]) = (counts[before] + 1, start, before)
        }
      }
    }
    guard counts[word.count] < Int.max else { return [] }
    var parts: [[UInt8]] = []
    var end = word.count
    while end > 0 {
      parts.append(Array(word[starts[end]..<end]))
      end = ends[end]
    }
    return parts.reversed()
  }

  package func parts(of word: String) -> [String] {
    parts(of: Array(word.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func isPart(_ word: [UInt8]) -> Bool {
    !lexicon.kinds(of: word).isDisjoint(with: [.noun, .adjective])
  }

  /// The end of what stands before a part, a link left out, that has fewest parts.
  private func end(before start: Int, _ word: [UInt8], _ counts: [Int]) -> Int? {
    if start == 0 { return 0 }
    var best: Int?
    for link in Self.links {
      let end = start - link.count
      guard end >= Self.shortestPart, counts[end] < Int.max, word[end..<start].elementsEqual(link)
      else { continue }
      if best.map({ counts[end] < counts[$0] }) ?? true { best = end }
    }
    return best
  }
}
