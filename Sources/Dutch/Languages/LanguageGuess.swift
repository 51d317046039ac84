/// What language a text is taken for, and how sure that is.
package struct LanguageGuess: Equatable, Sendable {
  /// A code of ISO 639: `nl`, `nds`, `af`, `fy`, `de`, `en`, `fr`, `da`, …; `und` where nothing
  /// tells.
  package let language: String
  /// From 0 to 1: the share of the evidence that speaks for it.
  package let score: Double

  package static let unknown = LanguageGuess(language: "und", score: 0)
}
