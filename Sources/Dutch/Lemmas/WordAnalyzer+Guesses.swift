/// What the ending of an unknown word says.
extension WordAnalyzer {
  /// What the ending of an unknown word says.
  mutating func guess(_ form: UnsafeBufferPointer<UInt8>) {
    for rule in SuffixRules.shared.mayEnd(form)
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
    guessParticiple(form)
    propose(form, .noun, evidence: .guess)
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
      variants.makeInfinitives(of: stem)
      if variants.count > 0 { propose(variants[0], past, evidence: .guess) }
    }
  }

  /// `geplenst`, `afgetroefd`: what an unknown participle is from.
  mutating func guessParticiple(_ form: UnsafeBufferPointer<UInt8>) {
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
    variants.makeInfinitives(of: UnsafeBufferPointer(rebasing: rest[2..<(rest.count - 1)]))
    guard variants.count > 0 else { return }
    candidate.set(UnsafeBufferPointer(rebasing: form[..<start]), variants[0])
    propose(candidate.bytes, .participle, evidence: .guess)
  }

  /// Whether a stem ends in a syllable that has no stress and so is never lengthened: `artikel`.
  static func endsUnstressed(_ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    let n = stem.count
    guard n >= 3, stem[n - 2] == 0x65 else { return false }
    let last = stem[n - 1]
    return last == 0x6C || last == 0x72 || last == 0x6E || last == 0x6D
  }
}
