/// Finds what a form can be: its lemmas and their parts of speech, the likeliest first.
///
/// Tables come first, then the rules of inflection over known words, then known words behind a prefix
/// or the head of a compound, and at last what the ending alone says.
struct WordAnalyzer {
  private(set) var lemmas = WordIndex(minimumCapacity: 1 << 13)
  /// What was found for the form last analysed.
  var found: [Analysis] = []

  let lexicon = Lexicon.shared
  var variants = StemVariants()
  let candidate = WordBuffer()
  /// What stands before the known part of the word: a prefix, or the head of a compound.
  let head = WordBuffer()
  private let whole = WordBuffer()
  var allowed: Lexicon.Kinds = [.noun, .verb, .adjective]

  static let longestWord = 64
  /// The one verb that takes no prefix.
  private static let toBe = LiteralWord("zijn")

  /// Analyses a folded form.
  mutating func analyze(_ form: UnsafeBufferPointer<UInt8>) {
    found.removeAll(keepingCapacity: true)
    head.clear()
    allowed = [.noun, .verb, .adjective]
    guard form.count <= Self.longestWord, form.count > 0 else { return proposeItself(form) }
    lookUp(form)
    if form.count >= 3, !isClosed { inflections(form) }
    if found.isEmpty { guess(form, by: SuffixRules.certain) }
    if form.count >= 5, found.allSatisfy({ $0.wordClass == .nounPlural }), !isClosed {
      let before = found.count
      prefixed(form)
      if before == 0, !found.isEmpty { nounBehindPart(form) }
    }
    if found.isEmpty, form.count >= 6 { compound(form) }
    if found.isEmpty { guess(form) }
  }

  /// Whether the form is a word of a closed class and can be nothing else.
  var isClosed: Bool {
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

  /// What the tables hold for a form as it stands.
  mutating func lookUp(_ form: UnsafeBufferPointer<UInt8>) {
    let entry = lexicon.entry(of: form)
    var next = entry.firstFixed
    while next >= 0 {
      let fixed = lexicon.forms[Int(next)]
      if fits(fixed.wordClass) {
        lexicon.withLemma(of: fixed) { lemma in
          guard head.isEmpty || !Self.toBe.bytes.elementsEqual(lemma) else { return }
          propose(lemma, fixed.wordClass, evidence: head.isEmpty ? .form : .part)
        }
      }
      next = fixed.next
    }
    let kinds = entry.kinds.intersection(allowed)
    if kinds.contains(.noun) { propose(form, .noun) }
    if kinds.contains(.adjective) { propose(form, .adjective) }
    if kinds.contains(.verb) { propose(form, .infinitive) }
  }

  /// Behind a prefix or the head of a compound only some parts of speech can stand.
  func fits(_ wordClass: WordClass) -> Bool {
    if head.isEmpty { return true }
    if wordClass.isVerb { return allowed.contains(.verb) }
    if wordClass.isNoun { return allowed.contains(.noun) }
    return wordClass == .adjective && allowed.contains(.adjective)
  }

  /// Adds an analysis; the lemma is `head` and `lemma`.
  mutating func propose(
    _ lemma: UnsafeBufferPointer<UInt8>, _ wordClass: WordClass,
    evidence: Analysis.Evidence? = nil
  ) {
    let number: Int32
    if head.isEmpty {
      number = intern(lemma)
    } else {
      whole.set(head.bytes, lemma)
      number = intern(whole.bytes)
    }
    let analysis = Analysis(
      lemma: number, wordClass: wordClass, evidence: evidence ?? (head.isEmpty ? .table : .part))
    if !found.contains(where: { $0.lemma == number && $0.wordClass == wordClass }) {
      found.append(analysis)
    }
  }

  /// Proposes the base with an ending, where the tables have it as a word of that kind.
  mutating func tryWord(
    _ base: UnsafeBufferPointer<UInt8>, _ ending: StaticString, _ kind: Lexicon.Kinds,
    _ wordClass: WordClass
  ) {
    guard allowed.contains(kind), base.count >= 2 else { return }
    var word = base
    if ending.utf8CodeUnitCount > 0 {
      candidate.clear()
      candidate.append(base)
      candidate.append(ending)
      word = candidate.bytes
    }
    if lexicon.kinds(of: word).contains(kind) { propose(word, wordClass) }
  }

  /// Proposes those of the spellings in `variants` that the tables have as a word of that kind.
  mutating func tryVariants(_ kind: Lexicon.Kinds, _ wordClass: WordClass) {
    guard allowed.contains(kind) else { return }
    for i in 0..<variants.count {
      let word = variants[i]
      if word.count >= 2, lexicon.kinds(of: word).contains(kind) { propose(word, wordClass) }
    }
  }
}
