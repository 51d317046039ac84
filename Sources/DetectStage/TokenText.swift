/// Where the tokens of a sentence stand in its text.
///
/// Joined without blanks the tokens are the text without its white space, so that their places follow
/// from their lengths. It is worked out only for sentences in which something is found.
struct TokenText {
  private let scalars: [Unicode.Scalar]
  /// Offsets in the sentence, in code points.
  private let ranges: [Range<Int>]
  private let offset: Int

  /// - Parameters:
  ///   - offset: where the sentence begins in its paragraph.
  ///   - lengths: of the tokens, in code points.
  init(_ text: String, offset: Int, lengths: [Int]) {
    scalars = Array(text.unicodeScalars)
    self.offset = offset
    var at = 0
    var ranges: [Range<Int>] = []
    for length in lengths {
      while at < scalars.count, scalars[at].properties.isWhitespace { at += 1 }
      let start = at
      var left = length
      while left > 0, at < scalars.count {
        if !scalars[at].properties.isWhitespace { left -= 1 }
        at += 1
      }
      ranges.append(start..<at)
    }
    self.ranges = ranges
  }

  private func range(_ token: Int) -> Range<Int> {
    ranges.indices.contains(token) ? ranges[token] : scalars.count..<scalars.count
  }

  func start(of tokens: [Int]) -> Int { offset + range(tokens.first ?? 0).lowerBound }

  func stop(of tokens: [Int]) -> Int { offset + range(tokens.last ?? 0).upperBound }

  /// The words of tokens as they are written, with `…` where some are left out.
  func words(_ tokens: [Int]) -> String {
    var text = String.UnicodeScalarView()
    var last: Int?
    for token in tokens {
      if let last {
        let between = range(last).upperBound..<range(token).lowerBound
        if token > last + 1 {
          text.append(contentsOf: " … ".unicodeScalars)
        } else if !between.isEmpty {
          text.append(" ")
        }
      }
      text.append(contentsOf: scalars[range(token)])
      last = token
    }
    return String(text)
  }

  /// The words with their offsets in the paragraph: `niet@31-35`.
  func placed(_ tokens: [Int]) -> String {
    tokens.isEmpty ? "" : "\(words(tokens))@\(start(of: tokens))-\(stop(of: tokens))"
  }
}
