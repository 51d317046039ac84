/// What the rules of inflection lead back to known words.
extension WordAnalyzer {
  /// What the rules of inflection lead back to known words.
  mutating func inflections(_ form: UnsafeBufferPointer<UInt8>) {
    guard mayBeInflected(form) else { return }
    let isFixedVerb = found.contains { $0.wordClass.isVerb && $0.wordClass != .infinitive }
    let isFixed = found.contains { $0.wordClass == .adjective || $0.wordClass == .nounPlural }
    if !isFixed { nounForms(form) }
    if isFixedVerb || isFixed { return }
    adjectiveForms(form)
    verbForms(form)
    preferInfinitive(form)
  }

  /// Whether a form may be that of a known word, as far as its first letters tell; a participle's are
  /// `ge`.
  func mayBeInflected(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    form[0] == UInt8(ascii: "g") && form[1] == UInt8(ascii: "e")
      || lexicon.starts.mayBegin(form, unchanged: form.count - Self.longestChange)
  }

  /// What inflection changes at the end of a word, in bytes at most: `-etjes` and the letter before it,
  /// `-den` behind a doubled vowel.
  private static let longestChange = 6

  /// Drops the plural of a noun in -el, -er, -en where a verb has the same form: `leveren` has nothing
  /// to do with `lever`.
  mutating func preferInfinitive(_ form: UnsafeBufferPointer<UInt8>) {
    guard found.contains(where: { $0.wordClass == .infinitive }), let stem = form.without("en"),
      Spelling.syllables(stem) > 1, Self.endsUnstressed(stem)
    else { return }
    found.removeAll { $0.wordClass == .nounPlural }
  }

  mutating func nounForms(_ form: UnsafeBufferPointer<UInt8>) {
    switch form.last {
    case UInt8(ascii: "n"):
      if let stem = form.without("en") {
        variants.makeBases(of: stem)
        tryVariants(.noun, .nounPlural)
      }
      let singular = UnsafeBufferPointer(rebasing: form.dropLast())
      if singular.last == UInt8(ascii: "e") { tryWord(singular, "", .noun, .nounPlural) }
      if let stem = form.without("ën") { tryWord(stem, "", .noun, .nounPlural) }
      if let stem = form.without("heden") { tryWord(stem, "heid", .noun, .nounPlural) }
    case UInt8(ascii: "s"):
      if let stem = form.without("'s") { tryWord(stem, "", .noun, .nounPlural) }
      if let stem = form.without("’s") { tryWord(stem, "", .noun, .nounPlural) }
      let singular = UnsafeBufferPointer(rebasing: form.dropLast())
      tryWord(singular, "", .noun, .nounPlural)
      diminutive(singular)
    case UInt8(ascii: "e"): diminutive(form)
    default: break
    }
  }

  mutating func diminutive(_ form: UnsafeBufferPointer<UInt8>) {
    guard let stem = form.without("je"), stem.count >= 2 else { return }
    let before = found.count
    if let base = stem.without("t") {
      tryWord(base, "", .noun, .noun)
      if let short = base.withoutDoubledVowel() { tryWord(short, "", .noun, .noun) }
      if found.count == before, let open = base.without("e") {
        variants.makeBases(of: open)
        tryVariants(.noun, .noun)
      }
    }
    if found.count == before { tryWord(stem, "", .noun, .noun) }
    if let base = stem.without("p") { tryWord(base, "", .noun, .noun) }
    if let base = stem.without("k") { tryWord(base, "g", .noun, .noun) }
  }

  mutating func adjectiveForms(_ form: UnsafeBufferPointer<UInt8>) {
    switch form.last {
    case UInt8(ascii: "e"): adjectivesInE(UnsafeBufferPointer(rebasing: form.dropLast()))
    case UInt8(ascii: "r"):
      if takesDegrees, let stem = form.without("er") { adjectiveBases(stem) }
      if let stem = form.without("der"), stem.last == UInt8(ascii: "r") {
        tryWord(stem, "", .adjective, .adjective)
      }
    case UInt8(ascii: "t"):
      if let stem = form.without("st") { tryWord(stem, "", .adjective, .adjective) }
    case UInt8(ascii: "s"):
      tryWord(UnsafeBufferPointer(rebasing: form.dropLast()), "", .adjective, .adjective)
    case UInt8(ascii: "n"):
      if found.isEmpty, let stem = form.without("en") { adjectiveBases(stem) }
    default: break
    }
  }

  /// - Parameter stem: what stands before the `e`.
  private mutating func adjectivesInE(_ stem: UnsafeBufferPointer<UInt8>) {
    adjectiveBases(stem)
    switch stem.last {
    case UInt8(ascii: "r"):
      if takesDegrees, let inner = stem.without("er") { adjectiveBases(inner) }
      if let inner = stem.without("der"), inner.last == UInt8(ascii: "r") {
        tryWord(inner, "", .adjective, .adjective)
      }
    case UInt8(ascii: "t"):
      if let inner = stem.without("st") { tryWord(inner, "", .adjective, .adjective) }
      // `losste`; but `sterkte` is a noun.
      if let inner = stem.without("t"), inner.last == UInt8(ascii: "s") {
        tryWord(inner, "", .adjective, .adjective)
      }
    default: break
    }
  }

  /// Behind the head of a compound an -er is hardly ever a comparative: `klokkenluider`.
  private var takesDegrees: Bool { head.isEmpty || allowed == .adjective }

  mutating func adjectiveBases(_ stem: UnsafeBufferPointer<UInt8>) {
    if let base = stem.without("ë") {
      tryWord(base, "", .adjective, .adjective)
      return
    }
    if let base = stem.without("ël") {
      tryWord(base, "eel", .adjective, .adjective)
      return
    }
    variants.makeBases(of: stem)
    tryVariants(.adjective, .adjective)
  }

  mutating func verbForms(_ form: UnsafeBufferPointer<UInt8>) {
    if let stem = form.without("t") { stemForms(stem, .finite) }
    stemForms(form, form.last == 0x74 ? .finite : .stem)
    if form.count > 5 || !head.isEmpty, let stem = form.without("d") {
      stemForms(stem, .participle)
    }
    for (ending, wordClass) in Self.pastEndings {
      if let stem = form.without(ending) { stemForms(stem, wordClass) }
    }
    if let infinitive = form.without("d") { tryWord(infinitive, "", .verb, .participle) }
    if let infinitive = form.without("de") { tryWord(infinitive, "", .verb, .participle) }
    if let infinitive = form.without("den") { tryWord(infinitive, "", .verb, .participle) }
    participle(form)
    if let stem = form.without("e") { inflectedParticiple(stem) }
  }

  static let pastEndings: [(StaticString, WordClass)] = [
    ("te", .finite), ("de", .finite), ("ten", .finitePlural), ("den", .finitePlural),
  ]

  mutating func stemForms(_ stem: UnsafeBufferPointer<UInt8>, _ wordClass: WordClass) {
    guard stem.count >= 2 else { return }
    variants.makeInfinitives(of: stem)
    tryVariants(.verb, wordClass)
  }

  mutating func inflectedParticiple(_ stem: UnsafeBufferPointer<UInt8>) {
    participle(stem)
    // `vergrote` is from `vergroot`, `gepraat` from `geprate`.
    if Spelling.endsShort(stem) || stem.count > 2 && stem[stem.count - 1] == stem[stem.count - 2] {
      variants.makeBases(of: stem)
      guard variants.count > 0 else { return }
      // A copy, for `participle` makes variants of its own.
      Array(variants[0]).withUnsafeBufferPointer { participle($0) }
    }
    // Strong participles: `gesloten`, `gesneden`.
    lookUpParticiple(stem)
  }

  mutating func lookUpParticiple(_ form: UnsafeBufferPointer<UInt8>) {
    var next = lexicon.entry(of: form).firstFixed
    while next >= 0 {
      let fixed = lexicon.forms[Int(next)]
      if fixed.wordClass == .participle {
        lexicon.withLemma(of: fixed) { propose($0, .participle) }
      }
      next = fixed.next
    }
  }

  /// `gemaakt`, `gehoord`, `gezet`.
  mutating func participle(_ form: UnsafeBufferPointer<UInt8>) {
    guard form.count >= 5, form[0] == 0x67, form[1] == 0x65, let last = form.last,
      last == 0x74 || last == 0x64
    else { return }
    let bare = UnsafeBufferPointer(rebasing: form[2...])
    // `geïnspireerd`, `geëist`.
    if bare[0] == 0xC3, bare.count > 4, bare[1] == 0xAF || bare[1] == 0xAB {
      let plain = [bare[1] == 0xAF ? 0x69 : 0x65] + Array(bare[2...])
      plain.withUnsafeBufferPointer {
        stemForms(UnsafeBufferPointer(rebasing: $0.dropLast()), .participle)
      }
    }
    stemForms(UnsafeBufferPointer(rebasing: bare.dropLast()), .participle)
    stemForms(bare, .participle)
  }
}
