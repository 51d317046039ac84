/// A part of speech, as far as a lemma depends on it.
enum WordClass: UInt8, Sendable {
  case noun
  case nounPlural
  /// A finite form of the singular, or a past tense.
  case finite
  /// The bare stem of a verb: the first person, an imperative.
  case stem
  /// A past tense of the plural.
  case finitePlural
  /// An infinitive, which is the present tense of the plural too.
  case infinitive
  case participle
  case adjective
  case adverb
  case determiner
  case pronoun
  case preposition
  case conjunction
  case number
  case abbreviation
  case name
  case other

  init?(named name: String) {
    switch name {
    case "noun": self = .nounPlural
    case "verb": self = .finite
    case "adjective": self = .adjective
    case "adverb": self = .adverb
    case "determiner": self = .determiner
    case "pronoun": self = .pronoun
    case "preposition": self = .preposition
    case "conjunction": self = .conjunction
    case "number": self = .number
    case "abbreviation": self = .abbreviation
    case "name": self = .name
    default: return nil
    }
  }

  var bit: UInt16 { 1 << UInt16(rawValue) }

  var isVerb: Bool {
    switch self {
    case .finite, .stem, .finitePlural, .infinitive, .participle: true
    default: false
    }
  }

  /// Whether a clause is another behind such a word: a verb but for participles, or a conjunction.
  var turnsClause: Bool {
    switch self {
    case .finite, .stem, .finitePlural, .infinitive, .conjunction: true
    default: false
    }
  }

  var isNoun: Bool { self == .noun || self == .nounPlural }
}

/// What a form can be: a lemma and a part of speech.
struct Analysis: Equatable, Sendable {
  let lemma: Int32
  let wordClass: WordClass
  let evidence: Evidence

  /// What an analysis stands on, the weakest first.
  enum Evidence: UInt8, Comparable, Sendable {
    /// The form's ending.
    case guess
    /// A known word behind a prefix or the head of a compound.
    case part
    /// A table has the lemma.
    case table
    /// A table has the form.
    case form

    static func < (a: Evidence, b: Evidence) -> Bool { a.rawValue < b.rawValue }
  }
}
