extension Lemmatizer {
  /// The part of speech of a token of those last read, as far as its lemma depended on it.
  ///
  /// `_` where that leaves it open: auxiliaries are not told from other verbs, nor coordinating
  /// conjunctions from subordinating ones, nor determiners from pronouns where no noun follows.
  /// https://universaldependencies.org/u/pos/
  /// - Parameters:
  ///   - i: counted, as those of its sentence, from the first token that was read.
  ///   - kind: what the token looks like.
  package func universalTag(_ i: Int, of sentence: Range<Int>, _ kind: Token.Kind) -> String {
    switch kind {
    case .smiley, .symbol: return "SYM"
    case .link: return "_"
    case .stop, .exclamation, .opener, .closer, .quote, .mark: return "PUNCT"
    case .word, .number, .abbreviation: break
    }
    switch classes[i] {
    case .noun, .nounPlural: return "NOUN"
    case .finite, .stem, .finitePlural, .infinitive, .participle:
      return words.auxiliaries.contains(readings[i].lemma) ? "_" : "VERB"
    case .adjective: return "ADJ"
    case .adverb: return "ADV"
    case .determiner: return i + 1 < sentence.upperBound && leadsToNoun(i + 1) ? "DET" : "_"
    case .pronoun: return "PRON"
    case .preposition: return "ADP"
    case .number: return "NUM"
    case .name: return "PROPN"
    case .conjunction, .abbreviation, .other: return "_"
    }
  }

  /// Whether a token can stand in a phrase between a determiner and its noun: `dat` alone may be a
  /// pronoun or a conjunction.
  private func leadsToNoun(_ i: Int) -> Bool {
    switch classes[i] {
    case .noun, .nounPlural, .adjective, .participle, .number, .name: return true
    default: return false
    }
  }
}
