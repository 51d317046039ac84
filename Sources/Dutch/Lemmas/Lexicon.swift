/// The words that the tables know.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  /// What a word of the tables can be, as bits.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    static let noun = Kinds(rawValue: 1)
    static let verb = Kinds(rawValue: 2)
    static let adjective = Kinds(rawValue: 4)
  }

  /// A single form with its lemma.
  struct FixedForm: Sendable {
    let lemma: [UInt8]
    let wordClass: WordClass
    /// The next entry of the same form, or -1.
    var next: Int32
  }

  private var words = WordIndex(minimumCapacity: 1 << 13)
  private var kinds: [Kinds] = []
  private var fixed = WordIndex(minimumCapacity: 1 << 12)
  private var heads: [Int32] = []
  private(set) var forms: [FixedForm] = []
  /// How the words begin that can stand at the end of a compound.
  private(set) var tails = TailStarts()

  private init() {
    for table in Nouns.words { WordList.forEachWord(of: table) { add($0, .noun) } }
    WordList.forEachWord(of: WeakVerbs.infinitives) { add($0, .verb) }
    WordList.forEachWord(of: Adjectives.words) { add($0, .adjective) }
    WordList.forEachLine(of: ClosedClass.table) { line in
      guard let wordClass = WordClass(named: WordList.string(line[0])) else { return }
      for entry in line[1...] { addFixed(entry, wordClass) }
    }
    addPronominalAdverbs()
    WordList.forEachLine(of: StrongVerbs.table) { addVerb($0) }
    WordList.forEachLine(of: SeparableVerbs.table) { add($0[0], .verb) }
  }

  /// What the tables say that a word can be.
  func kinds(of word: UnsafeBufferPointer<UInt8>) -> Kinds {
    guard let number = words.find(word) else { return [] }
    return kinds[number]
  }

  func kinds(of word: [UInt8]) -> Kinds { word.withUnsafeBufferPointer { kinds(of: $0) } }

  /// The first of the fixed entries of a form; -1 where it has none.
  func firstFixed(_ form: UnsafeBufferPointer<UInt8>) -> Int32 {
    guard let number = fixed.find(form) else { return -1 }
    return heads[number]
  }

  private mutating func add(_ word: WordList.Word, _ kind: Kinds) {
    let number = words.insert(word)
    if number == kinds.count { kinds.append([]) }
    kinds[number].insert(kind)
    if kind != .verb { tails.add(word) }
  }

  private mutating func addPronominalAdverbs() {
    WordList.forEachWord(of: ClosedClass.pronominalStarts) { start in
      WordList.forEachWord(of: ClosedClass.pronominalEnds) { end in
        let word = Array(start) + Array(end)
        word.withUnsafeBufferPointer {
          if fixed.find($0) == nil { addFixed($0, word, .adverb) }
        }
      }
    }
  }

  private mutating func addFixed(_ entry: WordList.Word, _ wordClass: WordClass) {
    let parts = entry.split(separator: UInt8(ascii: "=")).map { WordList.Word(rebasing: $0) }
    guard let form = parts.first, let lemma = parts.last else { return }
    // Nouns without another lemma are singular; plurals stand with theirs.
    let isSingular = wordClass == .nounPlural && parts.count == 1
    if isSingular { add(form, .noun) }
    addFixed(form, Array(lemma), isSingular ? .noun : wordClass)
  }

  private mutating func addFixed(
    _ form: WordList.Word, _ lemma: [UInt8], _ wordClass: WordClass
  ) {
    let number = fixed.insert(form)
    let entry = Int32(forms.count)
    forms.append(FixedForm(lemma: lemma, wordClass: wordClass, next: -1))
    tails.add(form)
    guard number < heads.count else {
      heads.append(entry)
      return
    }
    var last = Int(heads[number])
    while forms[last].next >= 0 { last = Int(forms[last].next) }
    forms[last].next = entry
  }

  /// An infinitive, the past tense in both numbers, the participle, and what else is irregular.
  private mutating func addVerb(_ line: [WordList.Word]) {
    add(line[0], .verb)
    let infinitive = Array(line[0])
    for (i, form) in line.enumerated().dropFirst() where form.count > 1 {
      let wordClass: WordClass = i == 2 ? .finitePlural : i == 3 ? .participle : .finite
      addFixed(form, infinitive, wordClass)
    }
  }
}
