/// What the ending of an unknown word says.
extension WordAnalyzer {
  /// What the ending of an unknown word says.
  mutating func guess(_ form: UnsafeBufferPointer<UInt8>) {
    guessParticiple(form)
    if found.isEmpty { guess(form, by: SuffixRules.guesses) }
    if found.isEmpty { propose(form, .noun, evidence: .guess) }
  }

  /// Proposes what the first rule that fits says, if one does.
  mutating func guess(_ form: UnsafeBufferPointer<UInt8>, by rules: SuffixRules) {
    for rule in rules.mayEnd(form)
    where form.count >= rule.ending.count + 3 && rule.ending.ends(form) {
      let stem = UnsafeBufferPointer(rebasing: form[..<(form.count - rule.ending.count)])
      if rule.usesSpelling {
        let usesBase = Spelling.syllables(stem) == 1 || !Self.endsUnstressed(stem)
        variants.makeBases(of: stem)
        propose(
          usesBase && variants.count > 0 ? variants[0] : stem, rule.wordClass, evidence: .guess)
        guessVerb(form, rule.wordClass)
      } else {
        candidate.set(stem, rule.replacement.bytes)
        propose(candidate.bytes, rule.wordClass, evidence: .guess)
      }
      return
    }
  }

  /// What verb an unknown word in -en or -e can be.
  mutating func guessVerb(_ form: UnsafeBufferPointer<UInt8>, _ wordClass: WordClass) {
    let isPlural = wordClass == .nounPlural
    if isPlural, Prefixes.makingVerbs.mayBegin(form).contains(where: { $0.begins(form) }) {
      found.removeAll()
    }
    propose(form, isPlural ? .infinitive : .noun, evidence: .guess)
    for (ending, past) in Self.pastEndings where (past == .finitePlural) == isPlural {
      guard let stem = form.without(ending), stem.count >= 3 else { continue }
      if let infinitive = guessInfinitive(of: stem) {
        propose(infinitive, past, evidence: .guess)
      }
    }
  }

  /// The likeliest infinitive of an unknown verb with such a stem: all that end in a vowel and `n`, as
  /// `slaan` does, are known.
  private mutating func guessInfinitive(of stem: UnsafeBufferPointer<UInt8>)
    -> UnsafeBufferPointer<UInt8>?
  {
    variants.makeInfinitives(of: stem)
    // A syllable without stress is not doubled: `nummeren`, `bevestigen`.
    let isUnstressed =
      Spelling.syllables(stem) > 1 && (Self.endsUnstressed(stem) || stem.without("ig") != nil)
    let first = isUnstressed && variants.count > 1 && Spelling.endsShort(stem) ? 1 : 0
    for i in first..<max(first, variants.count) where variants[i].without("en") != nil {
      return variants[i]
    }
    return nil
  }

  /// `geplenst`, `gekartelde`, `afgetroefd`: what an unknown participle is from.
  mutating func guessParticiple(_ form: UnsafeBufferPointer<UInt8>) {
    var form = form
    if let stem = form.without("e") {
      // Nouns of what is taken together end so too: `gesteente`.
      guard stem.last == 0x64 || stem.count > 1 && Self.isVoiceless(stem[stem.count - 2]) else {
        return
      }
      form = stem
    }
    guard form.count > 5, form.last == 0x74 || form.last == 0x64 else { return }
    var start = 0
    if !Prefixes.ge.begins(form) {
      guard let part = Prefixes.separable.mayBegin(form).first(where: { $0.begins(form) }) else {
        return
      }
      start = part.count
    }
    let rest = UnsafeBufferPointer(rebasing: form[start...])
    guard rest.count > 5, Prefixes.ge.begins(rest) else { return }
    let stem = UnsafeBufferPointer(rebasing: rest[2..<(rest.count - 1)])
    // `gezelligheid`, `genialiteit`.
    if stem.without("hei") != nil || stem.without("itei") != nil { return }
    guard let infinitive = guessInfinitive(of: stem) else { return }
    candidate.set(UnsafeBufferPointer(rebasing: form[..<start]), infinitive)
    propose(candidate.bytes, .participle, evidence: .guess)
  }

  /// Whether the past tense of a stem with such an end has a `t`.
  private static func isVoiceless(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "k"), UInt8(ascii: "f"), UInt8(ascii: "s"), UInt8(ascii: "h"),
      UInt8(ascii: "p"), UInt8(ascii: "x"), UInt8(ascii: "c"):
      true
    default: false
    }
  }

  /// Whether a stem ends in a syllable that has no stress and so is never lengthened: `artikel`.
  static func endsUnstressed(_ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    let n = stem.count
    guard n >= 3, stem[n - 2] == 0x65 else { return false }
    let last = stem[n - 1]
    return last == 0x6C || last == 0x72 || last == 0x6E || last == 0x6D
  }
}
