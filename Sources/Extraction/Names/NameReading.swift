internal import Markup

/// Reads one value of `class` or `id` for all rules at once, in one pass over its bytes.
///
/// A *word* of the value is what stands between blanks; a *part* of a word is a run of letters, which
/// a capital behind a small letter ends too. Words, parts, and the letters of a word joined are known
/// by hashes, so that nothing of them is copied.
struct NameReading {
  /// What is known of words, their parts and their beginnings.
  final class Tables: Sendable {
    let parts = NamePart.table
    let joined = NamePart.joined
    let words = NameWord.table
    let selectors = ConventionTable.index
  }

  private(set) var facts = NameFacts()
  /// The selectors that wait for the words, in no order, with repeats.
  private(set) var classSelectors: [Int32] = []
  private(set) var idSelectors: [Int32] = []
  private let tables: Tables

  // What the parts of the present word say.
  private var nameRank = NameFacts.none
  private var isBesideName = false
  private var isDate = false
  private var isBesideDate = false
  private var isAuthor = false
  private var isBesideAuthor = false
  /// Whether it tells a state, so that its parts hint at nothing.
  private var isState = false
  private var isFirstPart = true
  private var words = 0

  /// Longer values are lists of states, made by programs: they hint at nothing, and name nobody.
  private static let longestHint = 512
  private static let longestName = 200
  /// How many of the classes of an element tell its kind.
  private static let mostKinds = 12

  init(_ value: Span<UInt8>, _ tables: Tables) {
    self.tables = tables
    var place = 0
    while place < value.count {
      if ASCII.isSpace(value[place]) { place += 1 } else { place = readWord(value, place) }
    }
    if value.count > Self.longestHint { facts.hints = [] }
    if value.count >= Self.longestName {
      facts.nameRank = NameFacts.none
      facts.flags.subtract([.dateParts, .authorParts])
    }
  }

  /// - Returns: the place behind the word.
  private mutating func readWord(_ value: Span<UInt8>, _ start: Int) -> Int {
    var word = Word()
    var part = Part()
    var isBehindSmall = false
    var place = start
    while place < value.count {
      let byte = value[place]
      if ASCII.isSpace(byte) { break }
      let lower = ASCII.lower(byte)
      if ASCII.isLetter(lower) {
        let isCapital = lower != byte
        if isCapital {
          word.hasCapital = true
          if isBehindSmall { end(&part) }
        }
        isBehindSmall = !isCapital
        part.letters.add(lower)
        part.length += 1
        word.joined.add(lower)
      } else {
        isBehindSmall = false
        if place > start { find(prefix: word.folded) }
        addSign(byte, &word, &part)
      }
      word.exact.add(byte)
      word.folded.add(lower)
      place += 1
    }
    end(&part)
    end(word)
    return place
  }

  /// A word as it is written, in lower case, and its letters alone.
  private struct Word {
    var exact = WordHash()
    var folded = WordHash()
    var joined = WordHash()
    var hasDigit = false
    var hasCapital = false
  }

  private struct Part {
    var letters = WordHash()
    var length = 0
    /// Whether it stands beside signs beyond ASCII, so that it is but a piece of a part.
    var isPiece = false
  }

  @inline(__always)
  private mutating func addSign(_ byte: UInt8, _ word: inout Word, _ part: inout Part) {
    if byte < 0x80 {
      end(&part)
      if ASCII.isDigit(byte) { word.hasDigit = true }
    } else {
      // The part goes on behind the sign.
      if part.length > 0, let known = tables.parts[part.letters.value] { note(known) }
      part = Part(isPiece: true)
      word.joined.add(byte)
    }
  }

  @inline(__always)
  private mutating func end(_ part: inout Part) {
    if part.length > 0 || part.isPiece { end(part.letters, part.length, part.isPiece) }
    part = Part()
  }

  private mutating func end(_ letters: WordHash, _ length: Int, _ isPiece: Bool) {
    if length > 0, let known = tables.parts[letters.value] {
      if !isPiece {
        if isFirstPart, known.isState { isState = true }
        if !isState { facts.hints.formUnion(known.hints) }
      }
      note(known)
    }
    isFirstPart = false
  }

  private mutating func note(_ known: NamePart) {
    nameRank = min(nameRank, known.nameRank)
    if known.isBesideName { isBesideName = true }
    if known.isDate { isDate = true }
    if known.isBesideDate { isBesideDate = true }
    if known.isAuthor { isAuthor = true }
    if known.isBesideAuthor { isBesideAuthor = true }
  }

  private mutating func end(_ word: Word) {
    words += 1
    if let hints = tables.joined[word.joined.value] { facts.hints.formUnion(hints) }
    if nameRank != NameFacts.none {
      let rank = nameRank + (isBesideName ? UInt8(NameWords.words.count) : 0)
      facts.nameRank = min(facts.nameRank, rank)
    }
    if isDate, !isBesideDate { facts.flags.insert(.dateParts) }
    if isAuthor, !isBesideAuthor { facts.flags.insert(.authorParts) }
    let known = tables.words[word.folded.value]
    if let known {
      facts.flags.formUnion(known.flags)
      facts.dateRank = min(facts.dateRank, known.dateRank)
      facts.authorRank = min(facts.authorRank, known.authorRank)
    }
    // The order of classes does not matter; those with numbers, and states, tell no kind.
    if words <= Self.mostKinds, !word.hasDigit, word.hasCapital || known?.isState != true {
      facts.kind = facts.kind &+ word.exact.value
    }
    find(prefix: word.folded)
    if let waiting = tables.selectors.whole[word.folded.value] { append(waiting) }
    nameRank = NameFacts.none
    isBesideName = false
    isDate = false
    isBesideDate = false
    isAuthor = false
    isBesideAuthor = false
    isState = false
    isFirstPart = true
  }

  private mutating func find(prefix: WordHash) {
    if let waiting = tables.selectors.prefixes[prefix.value] { append(waiting) }
  }

  private mutating func append(_ waiting: SelectorIndex.Waiting) {
    classSelectors += waiting.byClass
    idSelectors += waiting.byID
  }
}
