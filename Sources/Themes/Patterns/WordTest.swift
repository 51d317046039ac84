/// What one word of a pattern asks of a token.
package struct WordTest: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    /// `snappen`: the lemma or the form is this.
    case word
    /// `=snapt`: the form is this.
    case form
    /// `overweldig*`: the form or the lemma begins so.
    case prefix
    /// `*weerstand`: the form or the lemma ends so.
    case suffix
    /// `*crypto*`: the form or the lemma holds this.
    case infix
    /// `+directie`: the form or the lemma is this, or a compound that begins or ends with it.
    case part
  }

  package let kind: Kind
  /// Folded.
  package let text: String

  /// An estimate of the tokens among a million that pass.
  ///
  /// It decides at which word of a pattern a sentence is looked at; only the speed depends on it.
  static func commonness(_ kind: Kind, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    switch kind {
    case .word, .form:
      if CommonWords.shared.contains(text) { return 8000 }
      return text.count <= 3 ? 2000 : 40
    case .prefix, .suffix, .infix: return text.count <= 3 ? 20000 : 200
    case .part: return 120
    }
  }
}

/// The tests of one word of a pattern, of which one must pass.
struct TestSet: Hashable, Sendable {
  /// As a `WordTestIndex` numbers them: the first, and the others, of which most words have none.
  private var first: Int32 = -1
  private var others: [Int32] = []
  /// An estimate of the tokens among a million that pass one of them.
  private(set) var commonness = 0

  var isEmpty: Bool { first < 0 }

  /// The number of the only test; nil where there are others.
  var only: Int32? { first >= 0 && others.isEmpty ? first : nil }

  var numbers: [Int32] { first < 0 ? [] : [first] + others }

  init() {}

  init(_ number: Int32, commonness: Int) {
    first = number
    self.commonness = commonness
  }

  private func contains(_ number: Int32) -> Bool { first == number || others.contains(number) }

  private mutating func append(_ number: Int32) {
    if first < 0 { first = number } else { others.append(number) }
  }

  func allSatisfy(_ holds: (Int32) -> Bool) -> Bool {
    (first < 0 || holds(first)) && others.allSatisfy(holds)
  }

  /// Adds those tests that are not there yet.
  mutating func formUnion(_ other: TestSet, _ vocabulary: PatternVocabulary) {
    if let only = other.only {
      if contains(only) { return }
      append(only)
      commonness += other.commonness
      return
    }
    for number in other.numbers where !contains(number) {
      append(number)
      commonness += vocabulary.commonness(of: number)
    }
  }

  /// Adds tests without a look at those that are there: what is there twice is counted twice.
  mutating func append(_ other: TestSet) {
    commonness += other.commonness
    if other.first >= 0 { append(other.first) }
    others += other.others
  }
}

/// The commonest words of Dutch: poor places to begin the search for a pattern.
struct CommonWords: Sendable {
  static let shared = CommonWords()

  private var index = ByteIndex(capacity: 256)

  private init() {
    for word in Self.all.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      var word = String(word)
      word.withUTF8 { _ = index.insert($0, hash: ByteHash.hash($0)) }
    }
  }

  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    index.find(word, hash: ByteHash.hash(word)) != nil
  }

  private static let all = """
    de het een en van in is dat te op die niet ik je zijn met voor er aan ze we hij maar om ook als \
    bij dan nog dit naar zo uit over wel kan door was hebben worden heb heeft wordt zij mijn geen \
    meer al mensen veel zou kunnen moeten moet wat hoe waar nu deze hun ons onze u zich of tot gaan \
    gaat komen doen doet zal willen mogen laten maken zeggen weten zien staan krijgen nemen goed \
    nieuw groot jaar hier daar toch eens gewoon alleen iets niets alles iedereen niemand werk tijd \
    dag week men wij jullie mij me hem haar altijd nooit weer want dus omdat zodat ander eerst
    """
}
