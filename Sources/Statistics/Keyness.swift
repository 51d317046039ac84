import Glibc

/// How much more a word belongs to one text than to the rest.
///
/// The log-odds-ratio with an informative Dirichlet prior of Monroe, Colaresi and Quinn (2008,
/// "Fightin' Words", formulas 15–22). The prior is the frequency of the word in everything,
/// scaled to `priorWords` words: rare words shrink towards no difference, so that the list is not
/// led by words seen twice.
package struct Keyness: Sendable {
  /// Words in the text.
  package let words: Int
  /// Words in the rest.
  package let otherWords: Int
  /// How many words the prior weighs.
  package let priorWords: Double

  package init(words: Int, otherWords: Int, priorWords: Double = 500) {
    self.words = words
    self.otherWords = otherWords
    self.priorWords = priorWords
  }

  package struct Result: Sendable, Equatable {
    /// The difference of the log odds; above 0 the word belongs to the text.
    package let delta: Double
    /// The difference in standard errors.
    package let z: Double
    package var p: Double { Normal.twoSided(z) }
  }

  /// - Parameters:
  ///   - count: how often the word stands in the text.
  ///   - other: how often in the rest.
  /// - Returns: nil where there is nothing to compare.
  package func result(count: Int, other: Int) -> Result? {
    guard words > 0, otherWords > 0, count + other > 0 else { return nil }
    let alpha = priorWords * Double(count + other) / Double(words + otherWords)
    let here = Double(count) + alpha
    let there = Double(other) + alpha
    let oddsHere = here / (Double(words) + priorWords - here)
    let oddsThere = there / (Double(otherWords) + priorWords - there)
    guard oddsHere > 0, oddsThere > 0 else { return nil }
    let delta = log(oddsHere) - log(oddsThere)
    return Result(delta: delta, z: delta / (1 / here + 1 / there).squareRoot())
  }
}
