/// A mention as `detect` wrote it, with its place in the paragraph.
struct FoundMention {
  let theme: String
  let polarity: Mention.Polarity
  let voice: String
  let speaker: String
  /// Offsets in the paragraph, in code points.
  let start: Int
  let stop: Int
  var isAttributed = false

  init(
    theme: String, polarity: Mention.Polarity, voice: String, speaker: String, start: Int, stop: Int
  ) {
    self.theme = theme
    self.polarity = polarity
    self.voice = voice
    self.speaker = speaker
    self.start = start
    self.stop = stop
  }

  var mention: Mention {
    Mention(
      theme: theme, polarity: polarity, isQuoted: voice == "quoted", isAttributed: isAttributed,
      speaker: speaker)
  }

  /// How much of a sentence is shown before and after the words.
  private static let reach = 240

  /// The sentence in three: before the words, the words, and after them.
  /// - Parameter offset: where the sentence starts in its paragraph.
  func inContext(_ sentence: String, from offset: Int) -> (pre: String, word: String, post: String)
  {
    let points = Array(sentence.unicodeScalars)
    let from = min(max(start - offset, 0), points.count)
    let to = min(max(stop - offset, from), points.count)
    var pre = Self.text(points[max(0, from - Self.reach)..<from])
    var post = Self.text(points[to..<min(points.count, to + Self.reach)])
    if from > Self.reach { pre = "…" + pre }
    if points.count - to > Self.reach { post += "…" }
    return (pre, Self.text(points[from..<to]), post)
  }

  private static func text(_ points: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: points)
    return String(text)
  }
}
