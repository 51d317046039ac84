/// What each form seen so far can be, worked out once.
struct FormTable: ~Copyable {
  /// What is kept of a form.
  struct Entry {
    let known: KnownForm
    /// Where its analyses stand, and how many there are.
    let first: Int32
    let count: Int32
    /// The lemma that it has as a name; -1 where nobody asked.
    var name: Int32 = -1
  }

  private(set) var forms = WordIndex(minimumCapacity: 1 << 13)
  private(set) var entries: [Entry] = []
  private(set) var analyses: [Analysis] = []
  var analyzer = WordAnalyzer()
  private var parts = WordIndex(minimumCapacity: 64)
  private var openDeterminers = WordIndex(minimumCapacity: 8)
  private var folded: [UInt8] = []

  /// Bytes of the longest of them.
  private let longestPart = Prefixes.separable.words.first?.count ?? 0

  init() {
    for part in Prefixes.separable.words { _ = parts.insert(part.bytes) }
    for words in [ClauseWords.numeral, ClauseWords.articlesOfNames] {
      WordList.forEachWord(of: words) { _ = openDeterminers.insert($0) }
    }
  }

  /// The number of a folded form, whose entry is there from then on.
  mutating func number(of form: UnsafeBufferPointer<UInt8>, _ kind: Token.Kind) -> Int32 {
    known(form, kind).number
  }

  private mutating func known(
    _ form: UnsafeBufferPointer<UInt8>, _ kind: Token.Kind
  ) -> KnownForm {
    let number = forms.insert(form)
    if number == entries.count { entries.append(makeEntry(form, kind)) }
    return entries[number].known
  }

  /// What is known of a word in any case, now or from now on.
  mutating func known(folding word: UnsafeBufferPointer<UInt8>, _ kind: Token.Kind) -> KnownForm {
    if WordFold.isFolded(word) { return known(word, kind) }
    WordFold.fold(word, into: &folded)
    let form = folded
    return form.withUnsafeBufferPointer { known($0, kind) }
  }

  private mutating func makeEntry(_ form: UnsafeBufferPointer<UInt8>, _ kind: Token.Kind) -> Entry {
    let first = Int32(analyses.count)
    switch kind {
    case .word, .abbreviation:
      analyzer.analyze(form)
      analyses.append(contentsOf: analyzer.found)
    case .number where form.contains(where: { $0 == 0x2D }) && Spelling.syllables(form) > 0:
      analyzer.analyze(form)
      analyses.append(contentsOf: analyzer.found)
    case .number:
      let lemma = analyzer.intern(NumberForm.base(of: form))
      analyses.append(Analysis(lemma: lemma, wordClass: .number, evidence: .table))
    default:
      analyses.append(Analysis(lemma: analyzer.intern(form), wordClass: .other, evidence: .table))
    }
    let own = analyses[Int(first)...]
    let likeliest = analyses[Int(first)]
    var traits: KnownForm.Traits = []
    if own.count == 1, !isOpenDeterminer(form, likeliest.wordClass) {
      traits.insert(.settled)
      if !likeliest.wordClass.turnsClause { traits.insert(.inert) }
    }
    if form.count <= longestPart, parts.find(form) != nil { traits.insert(.part) }
    return Entry(
      known: KnownForm(
        number: Int32(entries.count), lemma: likeliest.lemma,
        classes: own.reduce(0) { $0 | $1.wordClass.bit }, wordClass: likeliest.wordClass,
        evidence: own.reduce(.guess) { max($0, $1.evidence) }, traits: traits),
      first: first, count: Int32(own.count))
  }

  /// Whether a form is a determiner that its neighbours can make something else.
  private func isOpenDeterminer(
    _ form: UnsafeBufferPointer<UInt8>, _ wordClass: WordClass
  ) -> Bool {
    wordClass == .determiner && openDeterminers.find(form) != nil
  }

  /// The lemma that a form has as a name.
  mutating func name(of form: Int) -> Int32 {
    if entries[form].name < 0 {
      entries[form].name = analyzer.intern(forms.withWord(form, NameForm.base))
    }
    return entries[form].name
  }
}
