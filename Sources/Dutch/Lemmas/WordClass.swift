/// A part of speech, as far as a lemma depends on it.
enum WordClass: UInt8, Sendable {
  case noun
  case nounPlural
  /// A finite form of the singular, or a past tense.
  case finite
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

  init?(named name: Substring) {
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
    default: return nil
    }
  }

  var bit: UInt16 { 1 << UInt16(rawValue) }

  var isVerb: Bool {
    switch self {
    case .finite, .finitePlural, .infinitive, .participle: true
    default: false
    }
  }

  var isNoun: Bool { self == .noun || self == .nounPlural }
}

/// What a form can be: a lemma and a part of speech.
struct Analysis: Equatable, Sendable {
  var lemma: Int32
  var wordClass: WordClass
  /// Whether a table knows the lemma, or its last part; else it is a guess by the form's ending.
  var isKnown: Bool
}
