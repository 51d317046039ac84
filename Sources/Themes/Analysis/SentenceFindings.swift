/// One place where one theme is expressed in a sentence.
package struct Mention: Sendable, Equatable {
  package let theme: Int
  /// The tokens of the sentence that matched, rising.
  package let tokens: [Int]
  /// The patterns that found it, by number; empty where only the model did.
  package let patterns: [Int]
  package let polarity: Polarity
  package let cue: Cue?
  package let voice: Voice
  package let speaker: String
  package let score: Double
}

/// What is found in one sentence.
package struct SentenceFindings: Sendable {
  package let voice: Voice
  package let isAttributed: Bool
  package let speaker: String
  package let mentions: [Mention]
  /// What that stands on; nil where nobody asked for it.
  let evidence: SentenceEvidence?

  package var cues: [Cue] { evidence?.cues ?? [] }
  package var matches: [PatternMatch] { evidence?.matches ?? [] }
}

/// All that the patterns found in a sentence.
struct SentenceEvidence: Sendable {
  let cues: [Cue]
  let matches: [PatternMatch]
}

/// What is found in one document.
package struct DocumentFindings: Sendable {
  /// By the document's sentences.
  package var sentences: [SentenceFindings] = []
  /// The topics, each with the sentence and the tokens that show it first.
  package var topics: [TopicFinding] = []
  /// Whether so many sentences have a theme that the document must be about what themes are about.
  package var abounds = false

  package init() {}
}

/// A topic of a document and where it shows.
package struct TopicFinding: Sendable, Equatable {
  package let topic: Int
  package let sentence: Int
  package let tokens: [Int]
}
