internal import Markup

/// Reads one value of `class` or `id` for all rules at once, in one pass over its bytes.
///
/// A *word* of the value is what stands between blanks; a *part* of a word is a run of letters, which
/// a capital behind a small letter ends too. Words, parts, and the letters of a word joined are known
/// by hashes, so that nothing of them is copied.
struct NameReading {
  private(set) var facts = NameFacts()
  /// The selectors that wait for the words, in no order, with repeats.
  private(set) var classSelectors: [Int32] = []
  private(set) var idSelectors: [Int32] = []

  // The present word: as it is written, in lower case, its letters alone.
  private var raw = WordHash()
  private var word = WordHash()
  private var joined = WordHash()
  private var length = 0
  private var hasDigit = false
  private var hasCapital = false
  private var nameRank = NameFacts.none
  private var isBesideName = false
  private var isDate = false
  private var isBesideDate = false
  /// Whether it tells a state, so that its parts hint at nothing.
  private var isState = false
  private var isFirstPart = true
  // The present part.
  private var part = WordHash()
  private var partLength = 0
  /// Whether it stands beside signs beyond ASCII, so that it is but a piece of a part.
  private var isPiece = false
  private var isBehindSmall = false
  private var words = 0

  /// Longer values are lists of states, made by programs: they hint at nothing, and name nobody.
  private static let longestHint = 512
  private static let longestName = 200
  /// How many of the classes of an element tell its kind.
  private static let mostKinds = 12

  init(_ value: Span<UInt8>) {
    for i in value.indices {
      let byte = value[i]
      if ASCII.isSpace(byte) {
        if length > 0 { endWord() }
      } else {
        add(byte)
      }
    }
    if length > 0 { endWord() }
    if value.count > Self.longestHint { facts.hints = [] }
    if value.count >= Self.longestName {
      facts.nameRank = NameFacts.none
      facts.flags.remove(.dateParts)
    }
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    let lower = ASCII.lower(byte)
    if ASCII.isLetter(lower) {
      let isCapital = lower != byte
      if isCapital, isBehindSmall { endPart() }
      part.add(lower)
      partLength += 1
      joined.add(lower)
      isBehindSmall = !isCapital
      if isCapital { hasCapital = true }
    } else {
      addSign(byte)
    }
    raw.add(byte)
    word.add(lower)
    length += 1
  }

  private mutating func addSign(_ byte: UInt8) {
    isBehindSmall = false
    if length > 0 { find(prefix: word.value) }
    if byte < 0x80 {
      endPart()
      if ASCII.isDigit(byte) { hasDigit = true }
    } else {
      isPiece = true
      if partLength > 0 { endPiece() }
      joined.add(byte)
    }
  }

  private mutating func endPart() {
    if partLength > 0 {
      if let known = NamePart.table[part.value] {
        if !isPiece {
          if isFirstPart, known.isState { isState = true }
          if !isState { facts.hints.formUnion(known.hints) }
        }
        note(known)
      }
      part = WordHash()
      partLength = 0
      isFirstPart = false
    } else if isPiece {
      isFirstPart = false
    }
    isPiece = false
  }

  /// Ends the letters before a sign beyond ASCII, which the part goes on with.
  private mutating func endPiece() {
    if let known = NamePart.table[part.value] { note(known) }
    part = WordHash()
    partLength = 0
  }

  private mutating func note(_ known: NamePart) {
    nameRank = min(nameRank, known.nameRank)
    if known.isBesideName { isBesideName = true }
    if known.isDate { isDate = true }
    if known.isBesideDate { isBesideDate = true }
  }

  private mutating func endWord() {
    endPart()
    words += 1
    if let hints = NamePart.joined[joined.value] { facts.hints.formUnion(hints) }
    if nameRank != NameFacts.none {
      let rank = nameRank + (isBesideName ? UInt8(NameWords.words.count) : 0)
      facts.nameRank = min(facts.nameRank, rank)
    }
    if isDate, !isBesideDate { facts.flags.insert(.dateParts) }
    let known = NameWord.table[word.value]
    if let known {
      facts.flags.formUnion(known.flags)
      facts.dateRank = min(facts.dateRank, known.dateRank)
      facts.authorRank = min(facts.authorRank, known.authorRank)
    }
    // The order of classes does not matter; those with numbers, and states, tell no kind.
    if words <= Self.mostKinds, !hasDigit, hasCapital || known?.isState != true {
      facts.kind = facts.kind &+ raw.value
    }
    find(prefix: word.value)
    if let waiting = ConventionTable.index.whole[word.value] { append(waiting) }
    beginWord()
  }

  private mutating func beginWord() {
    raw = WordHash()
    word = WordHash()
    joined = WordHash()
    length = 0
    hasDigit = false
    hasCapital = false
    nameRank = NameFacts.none
    isBesideName = false
    isDate = false
    isBesideDate = false
    isState = false
    isFirstPart = true
    isBehindSmall = false
  }

  @inline(__always)
  private mutating func find(prefix hash: UInt64) {
    if let waiting = ConventionTable.index.prefixes[hash] { append(waiting) }
  }

  private mutating func append(_ waiting: SelectorIndex.Waiting) {
    classSelectors += waiting.byClass
    idSelectors += waiting.byID
  }
}
