/// Finds what a form can be: its lemmas and their parts of speech, the likeliest first.
///
/// Tables come first, then the rules of inflection over known words, then known words behind a prefix
/// or the head of a compound, and at last what the ending alone says.
struct WordAnalyzer {
  private(set) var lemmas = WordIndex(minimumCapacity: 1 << 13)
  /// What was found for the form last analysed.
  private(set) var found: [Analysis] = []

  private let lexicon = Lexicon.shared
  private var variants = StemVariants()
  private var candidate: [UInt8] = []
  /// What stands before the known part of the word: a prefix, or the head of a compound.
  private var head: [UInt8] = []
  private var allowed: Lexicon.Kinds = [.noun, .verb, .adjective]

  static let longestWord = 64
  /// The one verb that takes no prefix.
  private static let toBe = Array("zijn".utf8)

  /// Analyses a folded form.
  mutating func analyze(_ form: UnsafeBufferPointer<UInt8>) {
    found.removeAll(keepingCapacity: true)
    head.removeAll(keepingCapacity: true)
    allowed = [.noun, .verb, .adjective]
    guard form.count <= Self.longestWord, form.count > 0 else { return proposeItself(form) }
    lookUp(form)
    if form.count >= 3, !isClosed { inflections(form) }
    if form.count >= 5, found.allSatisfy({ $0.wordClass == .nounPlural }), !isClosed {
      let before = found.count
      prefixed(form)
      if before == 0, !found.isEmpty { nounBehindPart(form) }
    }
    if found.isEmpty, form.count >= 6, form.without("heden") == nil { compound(form) }
    if found.isEmpty { guess(form) }
  }

  /// Whether the form is a word of a closed class and can be nothing else.
  private var isClosed: Bool {
    found.contains {
      switch $0.wordClass {
      case .determiner, .pronoun, .conjunction, .preposition, .abbreviation, .adverb, .number: true
      default: false
      }
    }
  }

  mutating func intern(_ lemma: UnsafeBufferPointer<UInt8>) -> Int32 { Int32(lemmas.insert(lemma)) }

  mutating func intern(_ lemma: [UInt8]) -> Int32 { Int32(lemmas.insert(lemma)) }

  mutating func proposeItself(_ form: UnsafeBufferPointer<UInt8>) {
    found.append(Analysis(lemma: intern(form), wordClass: .other, evidence: .guess))
  }

  // MARK: Known words

  /// What the tables hold for a form as it stands.
  private mutating func lookUp(_ form: UnsafeBufferPointer<UInt8>) {
    var entry = lexicon.firstFixed(form)
    while entry >= 0 {
      let fixed = lexicon.forms[Int(entry)]
      if fits(fixed.wordClass), head.isEmpty || fixed.lemma != Self.toBe {
        propose(fixed.lemma, fixed.wordClass, evidence: head.isEmpty ? .form : .part)
      }
      entry = fixed.next
    }
    candidate.removeAll(keepingCapacity: true)
    candidate.append(contentsOf: form)
    let kinds = lexicon.kinds(of: candidate).intersection(allowed)
    if kinds.contains(.noun) { propose(candidate, .noun) }
    if kinds.contains(.adjective) { propose(candidate, .adjective) }
    if kinds.contains(.verb) { propose(candidate, .infinitive) }
  }

  /// Behind a prefix or the head of a compound only some parts of speech can stand.
  private func fits(_ wordClass: WordClass) -> Bool {
    if head.isEmpty { return true }
    if wordClass.isVerb { return allowed.contains(.verb) }
    if wordClass.isNoun { return allowed.contains(.noun) }
    return wordClass == .adjective && allowed.contains(.adjective)
  }

  /// Adds an analysis; the lemma is `head` and `lemma`.
  private mutating func propose(
    _ lemma: [UInt8], _ wordClass: WordClass, evidence: Analysis.Evidence? = nil
  ) {
    let number: Int32
    if head.isEmpty {
      number = intern(lemma)
    } else {
      number = intern(head + lemma)
    }
    let analysis = Analysis(
      lemma: number, wordClass: wordClass, evidence: evidence ?? (head.isEmpty ? .table : .part))
    if !found.contains(where: { $0.lemma == number && $0.wordClass == wordClass }) {
      found.append(analysis)
    }
  }

  /// Proposes the base with an ending, where the tables have it as a word of that kind.
  private mutating func tryWord(
    _ base: UnsafeBufferPointer<UInt8>, _ ending: StaticString, _ kind: Lexicon.Kinds,
    _ wordClass: WordClass
  ) {
    guard allowed.contains(kind), base.count >= 2 else { return }
    candidate.removeAll(keepingCapacity: true)
    candidate.append(contentsOf: base)
    candidate.append(
      contentsOf: UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
    if lexicon.kinds(of: candidate).contains(kind) { propose(candidate, wordClass) }
  }

  /// Proposes those of the spellings in `variants` that the tables have as a word of that kind.
  private mutating func tryVariants(_ kind: Lexicon.Kinds, _ wordClass: WordClass) {
    guard allowed.contains(kind) else { return }
    for i in 0..<variants.count {
      candidate.removeAll(keepingCapacity: true)
      candidate.append(contentsOf: variants[i])
      if candidate.count >= 2, lexicon.kinds(of: candidate).contains(kind) {
        propose(candidate, wordClass)
      }
    }
  }

  // MARK: Inflection

  /// What the rules of inflection lead back to known words.
  private mutating func inflections(_ form: UnsafeBufferPointer<UInt8>) {
    let isFixedVerb = found.contains { $0.wordClass.isVerb && $0.wordClass != .infinitive }
    let isFixed = found.contains { $0.wordClass == .adjective || $0.wordClass == .nounPlural }
    if !isFixed { nounForms(form) }
    if isFixedVerb || isFixed { return }
    adjectiveForms(form)
    verbForms(form)
    preferInfinitive(form)
  }

  /// Drops the plural of a noun in -el, -er, -en where a verb has the same form: `leveren` has nothing
  /// to do with `lever`.
  private mutating func preferInfinitive(_ form: UnsafeBufferPointer<UInt8>) {
    guard found.contains(where: { $0.wordClass == .infinitive }), let stem = form.without("en"),
      Spelling.syllables(stem) > 1, Self.endsUnstressed(stem)
    else { return }
    found.removeAll { $0.wordClass == .nounPlural }
  }

  private mutating func nounForms(_ form: UnsafeBufferPointer<UInt8>) {
    if let stem = form.without("en") {
      variants.makeBases(of: stem)
      tryVariants(.noun, .nounPlural)
    }
    if let stem = form.without("n"), stem.last == 0x65 { tryWord(stem, "", .noun, .nounPlural) }
    if let stem = form.without("ën") { tryWord(stem, "", .noun, .nounPlural) }
    if let stem = form.without("heden") { tryWord(stem, "heid", .noun, .nounPlural) }
    if let stem = form.without("'s") { tryWord(stem, "", .noun, .nounPlural) }
    if let stem = form.without("’s") { tryWord(stem, "", .noun, .nounPlural) }
    if let stem = form.without("s") {
      tryWord(stem, "", .noun, .nounPlural)
      diminutive(stem)
    }
    diminutive(form)
  }

  private mutating func diminutive(_ form: UnsafeBufferPointer<UInt8>) {
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

  private mutating func adjectiveForms(_ form: UnsafeBufferPointer<UInt8>) {
    if let stem = form.without("e") {
      adjectiveBases(stem)
      if let inner = stem.without("er") { adjectiveBases(inner) }
      if let inner = stem.without("der"), inner.last == 0x72 {
        tryWord(inner, "", .adjective, .adjective)
      }
      if let inner = stem.without("st") { tryWord(inner, "", .adjective, .adjective) }
      if let inner = stem.without("t") { tryWord(inner, "", .adjective, .adjective) }
    }
    if let stem = form.without("er") { adjectiveBases(stem) }
    if let stem = form.without("der"), stem.last == 0x72 {
      tryWord(stem, "", .adjective, .adjective)
    }
    if let stem = form.without("st") { tryWord(stem, "", .adjective, .adjective) }
    if let stem = form.without("s") { tryWord(stem, "", .adjective, .adjective) }
    if found.isEmpty, let stem = form.without("en") { adjectiveBases(stem) }
  }

  private mutating func adjectiveBases(_ stem: UnsafeBufferPointer<UInt8>) {
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

  private mutating func verbForms(_ form: UnsafeBufferPointer<UInt8>) {
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

  private static let pastEndings: [(StaticString, WordClass)] = [
    ("te", .finite), ("de", .finite), ("ten", .finitePlural), ("den", .finitePlural),
  ]

  private mutating func stemForms(_ stem: UnsafeBufferPointer<UInt8>, _ wordClass: WordClass) {
    guard stem.count >= 2 else { return }
    variants.makeInfinitives(of: stem)
    tryVariants(.verb, wordClass)
  }

  private mutating func inflectedParticiple(_ stem: UnsafeBufferPointer<UInt8>) {
    participle(stem)
    // `vergrote` is from `vergroot`, `gepraat` from `geprate`.
    if Spelling.endsShort(stem) || stem.count > 2 && stem[stem.count - 1] == stem[stem.count - 2] {
      variants.makeBases(of: stem)
      guard variants.count > 0 else { return }
      Array(variants[0]).withUnsafeBufferPointer { participle($0) }
    }
    // Strong participles: `gesloten`, `gesneden`.
    lookUpParticiple(stem)
  }

  private mutating func lookUpParticiple(_ form: UnsafeBufferPointer<UInt8>) {
    var entry = lexicon.firstFixed(form)
    while entry >= 0 {
      let fixed = lexicon.forms[Int(entry)]
      if fixed.wordClass == .participle { propose(fixed.lemma, .participle) }
      entry = fixed.next
    }
  }

  /// `gemaakt`, `gehoord`, `gezet`.
  private mutating func participle(_ form: UnsafeBufferPointer<UInt8>) {
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

  // MARK: Prefixes and compounds

  /// A verb behind one or two prefixes, an adjective behind `on-`.
  private mutating func prefixed(_ form: UnsafeBufferPointer<UInt8>) {
    let before = found.count
    for prefix in Prefixes.separable
    where form.starts(with: prefix) && form.count >= prefix.count + 3 {
      let rest = UnsafeBufferPointer(rebasing: form[prefix.count...])
      head = prefix
      allowed = .verb
      lookUp(rest)
      verbForms(rest)
      if found.count == before { inseparable(rest, before: prefix) }
      if found.count == before, rest.starts(with: Prefixes.te) {
        let inner = UnsafeBufferPointer(rebasing: rest[2...])
        lookUp(inner)
      }
      if found.count > before { break }
    }
    if found.count == before { inseparable(form, before: []) }
    if found.isEmpty, form.starts(with: Prefixes.on) {
      head = Prefixes.on
      allowed = .adjective
      let rest = UnsafeBufferPointer(rebasing: form[2...])
      lookUp(rest)
      adjectiveForms(rest)
    }
    head.removeAll(keepingCapacity: true)
    allowed = [.noun, .verb, .adjective]
  }

  private mutating func inseparable(_ form: UnsafeBufferPointer<UInt8>, before outer: [UInt8]) {
    let before = found.count
    for prefix in Prefixes.inseparable
    where form.starts(with: prefix) && form.count >= prefix.count + 3 {
      let rest = UnsafeBufferPointer(rebasing: form[prefix.count...])
      head = outer + prefix
      allowed = .verb
      lookUp(rest)
      verbForms(rest)
      if found.count == before {
        (Prefixes.ge + Array(rest)).withUnsafeBufferPointer { lookUpParticiple($0) }
      }
      if found.count == before, let bare = rest.without("e") {
        (Prefixes.ge + Array(bare)).withUnsafeBufferPointer { lookUpParticiple($0) }
      }
      if found.count > before { return }
    }
  }

  /// A noun behind the part that also stands before verbs: `aanval`, `oplossing`.
  private mutating func nounBehindPart(_ form: UnsafeBufferPointer<UInt8>) {
    for prefix in Prefixes.separable + Prefixes.inseparable
    where form.starts(with: prefix) && form.count >= prefix.count + 3 {
      head = prefix
      allowed = .noun
      let rest = UnsafeBufferPointer(rebasing: form[prefix.count...])
      lookUp(rest)
      if rest.without("en") == nil { nounForms(rest) }
    }
    head.removeAll(keepingCapacity: true)
    allowed = [.noun, .verb, .adjective]
  }

  /// A known noun or adjective, inflected or not, behind the head of a compound.
  private mutating func compound(_ form: UnsafeBufferPointer<UInt8>) {
    let before = found.count
    for start in 2...(form.count - 3) {
      let length = form.count - start
      if form[start] & 0xC0 == 0x80 { continue }
      let isHyphen = form[start - 1] == UInt8(ascii: "-")
      if start < 3 && !isHyphen { continue }
      if length < 5 && !isHyphen && !isKnownHead(form, start) { continue }
      let tail = UnsafeBufferPointer(rebasing: form[start...])
      head.removeAll(keepingCapacity: true)
      head.append(contentsOf: form[..<start])
      allowed = [.noun, .adjective]
      lookUp(tail)
      nounForms(tail)
      adjectiveForms(tail)
      if found.count > before { break }
    }
    head.removeAll(keepingCapacity: true)
    allowed = [.noun, .verb, .adjective]
  }

  /// Whether what stands before `end` is a noun, with or without a linking letter.
  private mutating func isKnownHead(_ form: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    for link in [0, 1, 2] where end - link >= 3 {
      candidate.removeAll(keepingCapacity: true)
      candidate.append(contentsOf: form[..<(end - link)])
      if link == 1, form[end - 1] != 0x73, form[end - 1] != 0x65 { continue }
      if link == 2, form[end - 2] != 0x65 || form[end - 1] != 0x6E { continue }
      if lexicon.kinds(of: candidate).contains(.noun) { return true }
    }
    return false
  }

  // MARK: Guesses

  /// What the ending of an unknown word says.
  private mutating func guess(_ form: UnsafeBufferPointer<UInt8>) {
    for rule in SuffixRules.shared
    where form.count >= rule.ending.count + 3 && form.ends(with: rule.ending) {
      let stem = UnsafeBufferPointer(rebasing: form[..<(form.count - rule.ending.count)])
      if rule.usesSpelling {
        let usesBase = Spelling.syllables(stem) == 1 || !Self.endsUnstressed(stem)
        variants.makeBases(of: stem)
        propose(
          usesBase && variants.count > 0 ? Array(variants[0]) : Array(stem), rule.wordClass,
          evidence: .guess)
        guessVerb(form, rule.wordClass)
      } else {
        propose(Array(stem) + rule.replacement, rule.wordClass, evidence: .guess)
      }
      return
    }
    guessParticiple(form)
    propose(Array(form), .noun, evidence: .guess)
  }

  /// What verb an unknown word in -en or -e can be.
  private mutating func guessVerb(_ form: UnsafeBufferPointer<UInt8>, _ wordClass: WordClass) {
    let isPlural = wordClass == .nounPlural
    if isPlural, Prefixes.makingVerbs.contains(where: { form.starts(with: $0) }) {
      found.removeAll()
    }
    propose(Array(form), isPlural ? .infinitive : .noun, evidence: .guess)
    for (ending, past) in Self.pastEndings where (past == .finitePlural) == isPlural {
      guard let stem = form.without(ending), stem.count >= 3 else { continue }
      variants.makeInfinitives(of: stem)
      if variants.count > 0 { propose(Array(variants[0]), past, evidence: .guess) }
    }
  }

  /// `geplenst`, `afgetroefd`: what an unknown participle is from.
  private mutating func guessParticiple(_ form: UnsafeBufferPointer<UInt8>) {
    guard form.count > 5, form.last == 0x74 || form.last == 0x64 else { return }
    var start = 0
    if !form.starts(with: Prefixes.ge) {
      guard let part = Prefixes.separable.first(where: { form.starts(with: $0) }) else { return }
      start = part.count
    }
    let rest = UnsafeBufferPointer(rebasing: form[start...])
    guard rest.count > 5, rest.starts(with: Prefixes.ge) else { return }
    variants.makeInfinitives(of: UnsafeBufferPointer(rebasing: rest[2..<(rest.count - 1)]))
    guard variants.count > 0 else { return }
    propose(Array(form[..<start]) + Array(variants[0]), .participle, evidence: .guess)
  }

  /// Whether a stem ends in a syllable that has no stress and so is never lengthened: `artikel`.
  private static func endsUnstressed(_ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    let n = stem.count
    guard n >= 3, stem[n - 2] == 0x65 else { return false }
    let last = stem[n - 1]
    return last == 0x6C || last == 0x72 || last == 0x6E || last == 0x6D
  }
}
