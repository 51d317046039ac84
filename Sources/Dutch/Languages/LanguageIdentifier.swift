/// Tells Dutch from its neighbours by their commonest words and by sequences of letters.
///
/// Every word of a text votes: a known word with the weight that it has in each language, any other
/// with half the weight of the letter sequences it holds. The votes are averaged over the words, and
/// compared as in a logistic model whose steepness grows with the number of words. What words say is
/// kept from text to text.
package final class LanguageIdentifier {
  private var votes = LanguageVotes(model: LanguageModel.shared)

  /// A longer text is judged by its beginning, its middle and its end.
  private static let stretch = 6000
  /// What the language of the thread adds, in words' worth of evidence.
  private static let priorWords: Float = 4

  package init() {}

  /// - Parameters:
  ///   - text: UTF-8; broken sequences are no words.
  ///   - prior: the language that the text's surroundings speak for: that of its thread, or the
  ///     page's `lang` attribute.
  package func identify(_ text: UnsafeBufferPointer<UInt8>, prior: String? = nil) -> LanguageGuess {
    votes.removeAll()
    if text.count <= 3 * Self.stretch {
      votes.add(text)
    } else {
      for start in [0, (text.count - Self.stretch) / 2, text.count - Self.stretch] {
        votes.add(UnsafeBufferPointer(rebasing: text[start..<start + Self.stretch]))
      }
    }
    if let prior { votes.add(prior: prior, weight: Self.priorWords) }
    return votes.guess()
  }

  package func identify(_ text: [UInt8], prior: String? = nil) -> LanguageGuess {
    text.withUnsafeBufferPointer { identify($0, prior: prior) }
  }

  package func identify(_ text: String, prior: String? = nil) -> LanguageGuess {
    var text = text
    return text.withUTF8 { identify($0, prior: prior) }
  }
}
