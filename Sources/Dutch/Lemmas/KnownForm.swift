/// What decides the lemma of a form wherever it has but one, in three words of memory.
struct KnownForm {
  /// The number of the form; -1 of none.
  let number: Int32
  /// The lemma of its likeliest analysis.
  let lemma: Int32
  /// From the lowest bit on: `classes`, `wordClass` (8), `evidence` (4), `traits` (4).
  private let bits: UInt32

  struct Traits: OptionSet {
    let rawValue: UInt8
    /// It has one analysis, whatever stands beside it.
    static let settled = Traits(rawValue: 1)
    /// It can be the part of a separable verb.
    static let part = Traits(rawValue: 2)
    /// It is settled, and the clause is the same behind it.
    static let inert = Traits(rawValue: 4)
  }

  /// - Parameters:
  ///   - classes: the bits of all parts of speech that it can be.
  ///   - wordClass: the part of speech of its likeliest analysis.
  ///   - evidence: the best that its analyses stand on.
  init(
    number: Int32, lemma: Int32, classes: UInt16, wordClass: WordClass,
    evidence: Analysis.Evidence, traits: Traits
  ) {
    (self.number, self.lemma) = (number, lemma)
    bits =
      UInt32(classes) | UInt32(wordClass.rawValue) << 16 | UInt32(evidence.rawValue) << 24
      | UInt32(traits.rawValue) << 28
  }

  static let none = KnownForm(
    number: -1, lemma: -1, classes: 0, wordClass: .other, evidence: .guess, traits: [])

  var classes: UInt16 { UInt16(truncatingIfNeeded: bits) }

  /// The bits are those of a part of speech, for nothing else is put there.
  var wordClass: WordClass {
    unsafeBitCast(UInt8(truncatingIfNeeded: bits >> 16), to: WordClass.self)
  }

  /// As with the part of speech.
  var evidence: Analysis.Evidence {
    unsafeBitCast(UInt8(truncatingIfNeeded: bits >> 24 & 0xF), to: Analysis.Evidence.self)
  }

  var traits: Traits { Traits(rawValue: UInt8(truncatingIfNeeded: bits >> 28)) }
}
