/// Beside the rules of polarity a linear model of two columns, `negated` and `hypothetical`.
///
/// "De directeur gaf ons de vrije hand" denies resistance without any word that denies, and "weggegooide
/// tijd, als je het mij vraagt" leaves nothing open: rules see the word, the model the sentence. Its
/// thresholds say how sure it must be to overrule them.
struct PolarityModel: ~Copyable {
  private static let negated = 0
  private static let hypothetical = 1

  private var scorer: ModelScorer
  private var scores: [Float] = []

  init(_ model: LinearModel) { scorer = ModelScorer(model) }

  /// So much surer it must be of a denial for which the sentence has no word.
  private static let caution: Float = 0.2

  /// - Parameters:
  ///   - decided: what the rules say of a mention in the sentence.
  ///   - words: the table that its symbols are of.
  ///   - mayDeny: whether any word of the sentence denies something.
  mutating func revise(
    _ decided: Polarity, in sentence: ArraySlice<Int32>, _ words: WordTable, mayDeny: Bool
  ) -> Polarity {
    // Few words stand beside a mention.
    scorer.prepare(sentence, of: words)
    scores.removeAll(keepingCapacity: true)
    scorer.score(sentence, appending: &scores)
    switch decided {
    case .affirmed:
      let threshold = scorer.model.add[Self.negated] + (mayDeny ? 0 : Self.caution)
      return scores[Self.negated] > threshold ? .negated : decided
    case .negated: return isImprobable(Self.negated) ? .affirmed : decided
    case .hypothetical: return isImprobable(Self.hypothetical) ? .affirmed : decided
    }
  }

  private func isImprobable(_ column: Int) -> Bool {
    scores[column] < scorer.model.remove[column]
  }
}

/// The models that stand beside a dictionary.
package struct ThemeModels: Sendable {
  package let themes: LinearModel
  /// Overrules the rules of polarity; nil where a folder has none.
  package let polarity: LinearModel?

  package init(themes: LinearModel, polarity: LinearModel?) {
    self.themes = themes
    self.polarity = polarity
  }

  /// The columns of a model of polarity, in the place of themes.
  package static let polarities = [Polarity.negated, .hypothetical].map {
    Theme(name: $0.rawValue, labelNL: "", labelEN: "", definitionNL: "", definitionEN: "")
  }
}
