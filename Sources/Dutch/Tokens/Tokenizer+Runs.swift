/// Small measures that the tokeniser takes of the marks around a word.
extension Tokenizer {
  /// How often the first byte is repeated.
  func run(_ rest: UnsafeBufferPointer<UInt8>) -> Int {
    var length = 1
    while length < rest.count, rest[length] == rest[0] { length += 1 }
    return length
  }

  /// How often the last byte is repeated.
  func runBehind(_ core: UnsafeBufferPointer<UInt8>) -> Int {
    let last = core[core.count - 1]
    var length = 1
    while length < core.count, core[core.count - 1 - length] == last { length += 1 }
    return length
  }

  func exclamations(_ rest: UnsafeBufferPointer<UInt8>) -> Int {
    var length = 0
    while length < rest.count, Self.exclaims(rest[length]) { length += 1 }
    return length
  }

  func exclamationsBehind(_ core: UnsafeBufferPointer<UInt8>) -> Int {
    var length = 0
    while length < core.count, Self.exclaims(core[core.count - 1 - length]) { length += 1 }
    return length
  }

  static func exclaims(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// Whether a bracket that opens a chunk closes within a word: `(groot)ouders`.
  func closesBeforeLetter(_ rest: UnsafeBufferPointer<UInt8>, _ close: UInt8) -> Bool {
    for i in 1..<min(rest.count, 24) where rest[i] == close {
      return i > 1 && i + 1 < rest.count
        && [.lower, .upper, .digit].contains(ByteClass(rest[i + 1]))
    }
    return false
  }

  func startsMask(_ rest: UnsafeBufferPointer<UInt8>) -> Bool {
    for i in 1..<min(rest.count, 32) where rest[i] == UInt8(ascii: "]") {
      return LinkPattern.matches(UnsafeBufferPointer(rebasing: rest[...i]))
    }
    return false
  }

  /// Whether the full stop behind a word belongs to it.
  func isAbbreviation(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var letters = 0
    var longest = 0
    var hasStop = false
    var isLetter = true
    guard !word.isEmpty, word.count <= Abbreviations.longest else { return false }
    var first = 0
    while first < word.count - 1, word[first] == 0x28 || word[first] == 0x22 { first += 1 }
    for byte in word[first...] {
      switch ByteClass(byte) {
      case .lower, .upper: letters += 1
      case .mark where byte == UInt8(ascii: "."):
        hasStop = true
        letters = 0
      default: isLetter = false
      }
      longest = max(longest, letters)
    }
    // Initials: `J.`, `J.P.`, `Th.`; and what is written with full stops throughout: `d.m.v.`
    if isLetter, hasStop, longest <= 3, letters > 0 { return true }
    if isLetter, word.count - first == 1, ByteClass(word[first]) == .upper {
      return true
    }
    if isLetter, word.count - first == 2, longest == 2, Self.isDigraphInitial(word, first) {
      return true
    }
    return abbreviations.ending(of: UnsafeBufferPointer(rebasing: word[first...])) != nil
  }

  /// `Th.`, `Ch.`, `Ph.`, `IJ.`: one initial of two letters.
  private static func isDigraphInitial(_ word: UnsafeBufferPointer<UInt8>, _ first: Int) -> Bool {
    switch (word[first], word[first + 1]) {
    case (0x54, 0x68), (0x43, 0x68), (0x50, 0x68), (0x49, 0x4A), (0x4A, 0x6F), (0x59, 0x76): true
    default: false
    }
  }
}
