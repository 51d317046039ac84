/// A mention as `detect` wrote it, with its place in the paragraph and its words as numbers.
struct FoundMention {
  let sentence: SentenceKey
  let theme: Int
  let polarity: Polarity
  let voice: Int
  let isQuoted: Bool
  let speaker: Int
  /// Offsets in the paragraph, in code points.
  let start: Int
  let stop: Int
  var isAttributed = false

  /// How much of a sentence is shown before and after the words.
  private static let reach = 240

  /// Appends the sentence in three parts of a `detail`: before the words, the words, after them.
  /// - Parameter offset: where the sentence starts in its paragraph.
  func appendInContext(
    _ sentence: UnsafeBufferPointer<UInt8>, from offset: Int, to detail: inout [UInt8]
  ) {
    let points = sentence.count { $0 & 0xC0 != 0x80 }
    let from = min(max(start - offset, 0), points)
    let to = min(max(stop - offset, from), points)
    let first = max(0, from - Self.reach)
    let last = min(points, to + Self.reach)
    var cuts = [first, from, to, last]
    var (point, i) = (0, 0)
    for cut in cuts.indices {
      while point < cuts[cut] {
        i += 1
        while i < sentence.count, sentence[i] & 0xC0 == 0x80 { i += 1 }
        point += 1
      }
      cuts[cut] = i
    }
    func append(_ range: Range<Int>) {
      SumsRow.append(UnsafeBufferPointer(rebasing: sentence[range]), to: &detail)
    }
    if first > 0 { detail += "…".utf8 }
    append(cuts[0]..<cuts[1])
    detail += SumsRow.separatorBytes
    append(cuts[1]..<cuts[2])
    detail += SumsRow.separatorBytes
    append(cuts[2]..<cuts[3])
    if last < points { detail += "…".utf8 }
  }
}
