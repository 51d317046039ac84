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

  /// What the tables hold for a word.
  struct Entry: Sendable {
    var kinds: Kinds = []
    /// The first of its fixed entries, in `forms`; -1 where it has none.
    var firstFixed: Int32 = -1
  }

  /// A single form with its lemma.
  struct FixedForm: Sendable {
    /// The number of the lemma among the words.
    let lemma: Int32
    let wordClass: WordClass
    /// The next entry of the same form, or -1.
    var next: Int32
  }

  private var words = WordIndex(minimumCapacity: 1 << 14)
  private var entries: [Entry] = []
  private(set) var forms: [FixedForm] = []
  /// How all words begin.
  private(set) var starts = WordStarts()
  /// How the words begin that can stand at the end of a compound.
  private(set) var tails = TailStarts()
  /// A bit for each hash of a word, so that most of what is no word costs one look.
  private var filter = [UInt64](repeating: 0, count: 1 << 12)

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
    for hash in words.hashes {
      let (index, bit) = Self.place(hash)
      filter[index] |= bit
    }
  }

  /// Where the bit of a hash is.
  private static func place(_ hash: UInt32) -> (index: Int, bit: UInt64) {
    (Int(hash >> 6) & (1 << 12 - 1), 1 << UInt64(hash & 63))
  }

  /// What the tables hold for a word.
  func entry(of word: UnsafeBufferPointer<UInt8>) -> Entry {
    let hash = WordIndex.hash(word)
    let (index, bit) = Self.place(hash)
    guard filter[index] & bit != 0, let number = words.find(word, hash) else { return Entry() }
    return entries[number]
  }

  /// What the tables say that a word can be.
  func kinds(of word: UnsafeBufferPointer<UInt8>) -> Kinds { entry(of: word).kinds }

  func kinds(of word: [UInt8]) -> Kinds { word.withUnsafeBufferPointer { kinds(of: $0) } }

  /// The bytes of the lemma of a fixed entry, for as long as `body` runs.
  func withLemma(of fixed: FixedForm, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    words.withWord(Int(fixed.lemma), body)
  }

  /// The number of a word, which has an entry from then on.
  private mutating func insert(_ word: WordList.Word) -> Int {
    let number = words.insert(word)
    if number == entries.count {
      entries.append(Entry())
      starts.add(word)
    }
    return number
  }

  private mutating func add(_ word: WordList.Word, _ kind: Kinds) {
    entries[insert(word)].kinds.insert(kind)
    if kind != .verb { tails.add(word) }
  }

  private mutating func addPronominalAdverbs() {
    WordList.forEachWord(of: ClosedClass.pronominalStarts) { start in
      WordList.forEachWord(of: ClosedClass.pronominalEnds) { end in
        let word = Array(start) + Array(end)
        word.withUnsafeBufferPointer {
          if entries[insert($0)].firstFixed < 0 { addFixed($0, $0, .adverb) }
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
    addFixed(form, lemma, isSingular ? .noun : wordClass)
  }

  private mutating func addFixed(
    _ form: WordList.Word, _ lemma: WordList.Word, _ wordClass: WordClass
  ) {
    let entry = Int32(forms.count)
    forms.append(FixedForm(lemma: Int32(insert(lemma)), wordClass: wordClass, next: -1))
    tails.add(form)
    let number = insert(form)
    guard entries[number].firstFixed >= 0 else {
      entries[number].firstFixed = entry
      return
    }
    var last = Int(entries[number].firstFixed)
    while forms[last].next >= 0 { last = Int(forms[last].next) }
    forms[last].next = entry
  }

  /// An infinitive, the past tense in both numbers, the participle, and what else is irregular.
  private mutating func addVerb(_ line: [WordList.Word]) {
    add(line[0], .verb)
    for (i, form) in line.enumerated().dropFirst() where form.count > 1 {
      let wordClass: WordClass = i == 2 ? .finitePlural : i == 3 ? .participle : .finite
      addFixed(form, line[0], wordClass)
    }
  }
}
