/// What the matcher asks of a sentence: where its clauses begin and end, and whether it is a question.
package struct SentenceView: Sendable {
  /// The clause of each token, from 0; there may be more of them than the sentence has tokens.
  package private(set) var clauses: [Int32] = []
  /// The stretch of each token between strong breaks (`;`, `:`, brackets), from 0; as many.
  package private(set) var stretches: [Int32] = []
  package private(set) var count = 0
  private var whole = Whole()

  /// The first token that is no punctuation, and one past the last.
  package var first: Int { whole.first ?? 0 }
  package var last: Int { whole.last }
  package var isQuestion: Bool { whole.isQuestion }
  /// Whether the first word is one with which questions begin.
  package var opensAsQuestion: Bool { whole.opensAsQuestion }

  /// What a sentence is as a whole.
  private struct Whole {
    var first: Int?
    var last = 0
    var isQuestion = false
    var opensAsQuestion = false
  }

  package init() {}

  /// Takes in another sentence, into the room of the one before.
  /// - Parameter traits: by symbol.
  mutating func load(_ symbols: ArraySlice<Int32>, traits: [WordTraits]) {
    symbols.withUnsafeBufferPointer { symbols in
      traits.withUnsafeBufferPointer { load(symbols, traits: $0) }
    }
  }

  /// Takes in another sentence, into the room of the one before.
  mutating func load(
    _ symbols: UnsafeBufferPointer<Int32>, traits: UnsafeBufferPointer<WordTraits>
  ) {
    count = symbols.count
    if clauses.count < count {
      clauses = [Int32](repeating: 0, count: count * 2)
      stretches = clauses
    }
    whole = clauses.withUnsafeMutableBufferPointer { clauses in
      stretches.withUnsafeMutableBufferPointer { Self.read(symbols, traits, clauses, $0) }
    }
  }

  /// - Parameters:
  ///   - clauses: room for that of each word.
  ///   - stretches: the same.
  private static func read(
    _ symbols: UnsafeBufferPointer<Int32>, _ traits: UnsafeBufferPointer<WordTraits>,
    _ clauses: UnsafeMutableBufferPointer<Int32>, _ stretches: UnsafeMutableBufferPointer<Int32>
  ) -> Whole {
    var whole = Whole()
    var clause: Int32 = 0
    var stretch: Int32 = 0
    var before: WordTraits = []
    for place in symbols.indices {
      let trait = traits[Int(symbols[place])]
      clause += trait.startsClause(after: before) ? 1 : 0
      stretch += trait.contains(.strongBreak) ? 1 : 0
      before = trait
      clauses[place] = clause
      stretches[place] = stretch
      if trait.contains(.punctuation) {
        if trait.contains(.clausePunctuation) { clause += 1 }
        if trait.contains(.questionMark) { whole.isQuestion = true }
        if trait.contains(.fullStop) { whole.isQuestion = false }
      } else {
        if whole.first == nil {
          whole.first = place
          whole.opensAsQuestion = trait.contains(.asks)
        }
        whole.last = place + 1
      }
    }
    return whole
  }
}

extension WordTraits {
  @inline(__always)
  fileprivate func startsClause(after before: WordTraits) -> Bool {
    // In sums, not in branches, for nobody could foresee a subject.
    let isOpen = before.rawValue & Self.opensClause.rawValue != 0 ? Self.subject.rawValue : 0
    return rawValue & (isOpen | Self.clauseBreak.rawValue) != 0
  }
}

/// What the form of a word alone says about its part in a sentence.
package struct WordTraits: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let punctuation = WordTraits(rawValue: 1)
  /// A new clause begins at the word: a conjunction.
  package static let clauseBreak = WordTraits(rawValue: 2)
  /// A clause ends with it: a comma and the like.
  package static let clausePunctuation = WordTraits(rawValue: 4)
  /// No gap of a pattern goes past it.
  package static let strongBreak = WordTraits(rawValue: 8)
  package static let questionMark = WordTraits(rawValue: 16)
  package static let fullStop = WordTraits(rawValue: 32)
  package static let openingQuote = WordTraits(rawValue: 64)
  package static let closingQuote = WordTraits(rawValue: 128)
  package static let colon = WordTraits(rawValue: 256)
  /// A sentence whose words are quoted by a mark like `>` at its start.
  package static let quoteLine = WordTraits(rawValue: 512)
  package static let singleQuote = WordTraits(rawValue: 1024)
  /// `en`, `of`, `dat`: a clause begins where a subject follows.
  static let opensClause = WordTraits(rawValue: 2048)
  /// A word with which the subject of a clause begins.
  static let subject = WordTraits(rawValue: 4096)

  /// A word with which a question begins: a finite verb or a question word.
  static let asks = WordTraits(rawValue: 8192)

  static let lists: [(traits: WordTraits, words: Set<String>)] = [
    (.clauseBreak, conjunctions), (.opensClause, openers), (.subject, subjects), (.asks, askers),
  ]

  private static let askers: Set<String> = Set(
    """
    is zijn was waren heeft heb hebben heb had hadden zou zouden kan kun kunnen kon moet moeten mag \
    mogen wil willen wordt worden gaat gaan doet doen komt komen denk denkt geloof klopt krijg \
    krijgen krijgt zit zitten ziet zie vind vindt vinden herken herkent herkennen wie wat hoe waarom \
    wanneer welke waar of en maar ben bent weet weten snapt snappen merk merken
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  private static let openers: Set<String> = ["en", "dat", "als", "dus", "of", "maar"]
  private static let subjects: Set<String> = Set(
    "ik je jij we wij ze zij hij u ge gij men er het de een mijn onze ons iedereen niemand iemand dan toen dat"
      .split(separator: " ").map(String.init))

  /// Conjunctions that begin a clause of their own.
  private static let conjunctions: Set<String> = Set(
    """
    want omdat doordat zodat terwijl hoewel ofschoon tenzij mits indien wanneer toen totdat \
    voordat nadat waardoor waarbij waarmee waarvan waarop waarna aangezien
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  /// - Parameters:
  ///   - token: UTF-8.
  ///   - folded: the same, folded.
  init(token: UnsafeBufferPointer<UInt8>, folded: UnsafeBufferPointer<UInt8>) {
    self = WordTraitTable.shared.traits(of: folded)
    if Self.isWord(token) { return }
    insert(.punctuation)
    for scalar in String(decoding: token, as: UTF8.self).unicodeScalars {
      insert(Self.trait(of: scalar))
    }
    if token.first == UInt8(ascii: ">") { insert(.quoteLine) }
  }

  /// Whether a token holds a letter or a digit.
  private static func isWord(_ token: UnsafeBufferPointer<UInt8>) -> Bool {
    var isPlain = true
    for byte in token {
      if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 { return true }
      if byte >= 0x80 { isPlain = false }
    }
    if isPlain { return false }
    return String(decoding: token, as: UTF8.self).unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }

  private static func trait(of scalar: Unicode.Scalar) -> WordTraits {
    switch scalar {
    case ",": .clausePunctuation
    case ";", "(", ")", "[", "]", "–", "—": [.clausePunctuation, .strongBreak]
    case "-": .clausePunctuation
    case ":": [.clausePunctuation, .strongBreak, .colon]
    case "?": .questionMark
    case "!": [.fullStop, .clausePunctuation]
    case ".", "…": [.fullStop, .clausePunctuation]
    case "\"": [.openingQuote, .closingQuote]
    case "“", "”", "„", "«", "»", "‟": [.openingQuote, .closingQuote]
    case "'", "‘", "’", "‚", "‹", "›", "`", "´": [.singleQuote]
    default: []
    }
  }
}

/// The traits of the words that stand in lists, found by their letters.
private struct WordTraitTable: Sendable {
  private var index = ByteIndex(capacity: 256)
  private var traits: [WordTraits] = []

  static let shared = WordTraitTable()

  private init() {
    for (trait, words) in WordTraits.lists {
      for var word in words {
        let number = word.withUTF8 { index.insert($0, hash: ByteHash.hash($0)) }
        if number == traits.count { traits.append([]) }
        traits[number].insert(trait)
      }
    }
  }

  func traits(of folded: UnsafeBufferPointer<UInt8>) -> WordTraits {
    index.find(folded, hash: ByteHash.hash(folded)).map { traits[$0] } ?? []
  }
}
