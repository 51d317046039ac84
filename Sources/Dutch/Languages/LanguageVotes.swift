/// The votes of one text's words, and of the next one's.
struct LanguageVotes {
  private let model: LanguageModel
  /// In quarters of a vote.
  private var totals = SIMD16<Int32>()
  private var words: Float = 0
  private var foreign: Float = 0
  private var word: [UInt8] = []
  private var known = WordVotes()

  private static let start = UInt8(ascii: "^")
  private static let end = UInt8(ascii: "$")
  private static let longestWord = 40

  init(model: LanguageModel) {
    self.model = model
  }

  /// Forgets the text, not what its words say.
  mutating func removeAll() {
    totals = .zero
    words = 0
    foreign = 0
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    var i = 0
    while i < text.count {
      let end = Self.endOfLetters(text, from: i)
      if end == text.count || Self.endsWord(text[end]) {
        if end > i { addLetters(UnsafeBufferPointer(rebasing: text[i..<end])) }
        i = end + 1
        continue
      }
      word.removeAll(keepingCapacity: true)
      word.append(Self.start)
      i = readWord(text, from: i)
      if word.count > 1, word.count <= Self.longestWord { vote() }
      i += 1
    }
  }

  /// Adds a word of ASCII letters alone, as most are.
  private mutating func addLetters(_ letters: UnsafeBufferPointer<UInt8>) {
    guard letters.count < Self.longestWord else { return }
    if let short = ShortWord(letters), let votes = known.votes(of: short) {
      words += 1
      totals &+= SIMD16(truncatingIfNeeded: votes)
      return
    }
    word.removeAll(keepingCapacity: true)
    word.append(Self.start)
    for letter in letters { word.append(letter | 0x20) }
    vote()
  }

  private static func endOfLetters(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var i = start
    while i < text.count, (text[i] | 0x20) &- 0x61 < 26 { i += 1 }
    return i
  }

  /// Whether a byte that is no letter ends a word whatever comes behind it.
  private static func endsWord(_ byte: UInt8) -> Bool { byte < 0x80 && byte != 0x27 }

  mutating func add(prior language: String, weight: Float) {
    guard let index = model.languages.firstIndex(of: language) else { return }
    totals[index] += Int32(weight * 8)
    words += weight
  }

  /// The language with most votes.
  func guess() -> LanguageGuess {
    guard words > 0 else {
      return foreign > 3 ? LanguageGuess(language: "und", score: 1) : .unknown
    }
    var best = 0
    for i in model.languages.indices where totals[i] > totals[best] { best = i }
    guard Float(totals[best]) / 4 > 0.3 * words, foreign < words * 4 else { return .unknown }
    var sum = 0.0
    for i in model.languages.indices {
      sum += exponential(Double(totals[i] - totals[best]) / 4 * 0.7)
    }
    return LanguageGuess(language: model.languages[best], score: 1 / sum)
  }

  private mutating func vote() {
    word.append(Self.end)
    words += 1
    let votes = word.withUnsafeBufferPointer { word in
      let bare = ShortWord(unfolded: UnsafeBufferPointer(rebasing: word[1..<word.count - 1]))
      if let bare, let votes = known.votes(of: bare) { return votes }
      let votes = model.votes(of: word)
      if let bare { known.insert(bare, votes) }
      return votes
    }
    totals &+= SIMD16(truncatingIfNeeded: votes)
  }

  /// Reads a word, folded, from `start`.
  /// - Returns: the place of the byte behind it.
  private mutating func readWord(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var i = start
    while i < text.count {
      let byte = text[i]
      let next = i + 1 < text.count ? text[i + 1] : 0
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A: word.append(byte)
      case 0x27: word.append(byte)
      case 0xE2 where next == 0x80 && i + 2 < text.count && 0x98...0x99 ~= text[i + 2]:
        word.append(0x27)
        i += 2
      case 0xC3 where next != 0x97 && next != 0xB7:
        word.append(byte)
        word.append(0x80...0x9E ~= next ? next | 0x20 : next)
        i += 1
      case 0xC4, 0xC5:
        word.append(byte)
        word.append(next)
        i += 1
      case 0xC6...0xDF, 0xE0...0xEF:
        if byte != 0xE2 && byte != 0xEF { foreign += 1 }
        return i
      default: return trimmed(i)
      }
      i += 1
    }
    return trimmed(i)
  }

  /// Takes apostrophes off a word that is quoted.
  private mutating func trimmed(_ i: Int) -> Int {
    if word.count > 5, word[1] == 0x27 { word.remove(at: 1) }
    if word.count > 4, word[word.count - 1] == 0x27 { word.removeLast() }
    return i
  }

  /// e to the power of `x`, for `x` of at most 0, by repeated squaring of a short series: no
  /// mathematics library, the same digits everywhere.
  private func exponential(_ x: Double) -> Double {
    guard x > -40 else { return 0 }
    let small = x / 1024
    var value = 1 + small + small * small / 2
    for _ in 0..<10 { value *= value }
    return value
  }
}
