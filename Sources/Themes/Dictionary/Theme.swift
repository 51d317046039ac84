/// What a researcher looks for: a theme of the dictionary.
package struct Theme: Sendable, Equatable {
  package let name: String
  package let labelNL: String
  package let labelEN: String
  package let definitionNL: String
  package let definitionEN: String
}

/// Whether a mention says that something is so.
package enum Polarity: String, CaseIterable, Sendable {
  case affirmed
  case negated
  case hypothetical
}

/// Whose words a sentence gives.
package enum Voice: String, CaseIterable, Sendable {
  case author
  case quoted
  case commenter
}

/// What a cue does to what stands near it; the first column of `cues.csv`.
package enum CueKind: String, CaseIterable, Sendable {
  /// Denies what stands in the same clause.
  case negation
  /// Denies what follows in the sentence.
  case denial
  /// Says that what the sentence tells is over.
  case ended
  /// Makes what follows, and the clause it hangs on, a condition.
  case condition
  /// Leaves open what stands in the same clause.
  case doubt
  /// Leaves open what follows in the sentence.
  case hearsay
  /// Takes away the cues that it overlaps.
  case none
  /// A verb of saying.
  case saying
  /// Gives another's view without quoting.
  case attribution
  /// Takes away the attributions that it overlaps.
  case own
  /// A word for somebody who says something; `role` says who.
  case speaker
}

/// What a pattern of the dictionary stands for.
package enum PatternMeaning: Sendable, Equatable {
  case theme(Int)
  case topic(Int)
  case cue(CueKind, role: String)
}

/// A pattern with what it stands for and the texts that prove it.
package struct DictionaryPattern: Sendable {
  /// The theme and the line in its file: `overwhelm:12`.
  package let id: String
  package let meaning: PatternMeaning
  package let text: String
  /// The polarity that the pattern implies, whatever stands around it.
  package let polarity: Polarity?
  package let weight: Double
  /// The texts in which it must be found, as they stand in their field.
  let exampleField: String
  /// The texts in which it must not be found, as they stand in their field.
  let counterexampleField: String
  package let file: String
  package let line: Int

  /// The texts in which it must be found.
  package var examples: [String] { Self.texts(exampleField) }

  /// The texts in which it must not be found.
  package var counterexamples: [String] { Self.texts(counterexampleField) }

  /// What stands between two examples in one field.
  private static let separator: Character = "|"

  private static func texts(_ field: String) -> [String] {
    field.split(separator: separator).map { text in
      let trimmed = text.drop { $0 == " " }
      return String(trimmed.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}
