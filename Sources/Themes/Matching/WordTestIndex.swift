/// The tests of all patterns, numbered, and which of them a word passes.
///
/// Tests are found by the letters of the word and not one after another, so that a word costs the same
/// with ten patterns and with ten thousand.
struct WordTestIndex: Sendable {
  /// The tests that ask for one text as a head of the word, -1 where there is none.
  private struct Heads {
    var word: Int32 = -1
    var form: Int32 = -1
    var prefix: Int32 = -1
    var part: Int32 = -1
  }

  private struct Tails {
    var suffix: Int32 = -1
    var part: Int32 = -1
  }

  private var numbers: [WordTest: Int32] = [:]
  private var heads = ByteIndex()
  private var headTests: [Heads] = []
  private var tails = ByteIndex()
  private var tailTests: [Tails] = []
  /// Texts that a word must hold, by their first three bytes.
  private var infixes = ByteIndex()
  private var infixTests: [[(text: [UInt8], test: Int32)]] = []

  /// A compound leaves at least so many letters beside the part that is asked for.
  private static let shortestRest = 3
  /// Of a longer word no more letters are looked at.
  private static let longestWord = 64
  private static let shortestInfix = 3

  var count: Int { numbers.count }

  /// The number of a test; the same test has the same number.
  mutating func number(of test: WordTest) -> Int32 {
    if let known = numbers[test] { return known }
    let number = Int32(numbers.count)
    numbers[test] = number
    switch test {
    case .word(let text): headTests[head(text)].word = number
    case .form(let text): headTests[head(text)].form = number
    case .prefix(let text): headTests[head(text)].prefix = number
    case .suffix(let text): tailTests[tail(text)].suffix = number
    case .infix(let text): addInfix(text, number)
    case .part(let text):
      headTests[head(text)].part = number
      tailTests[tail(text)].part = number
    }
    return number
  }

  private mutating func head(_ text: String) -> Int {
    var text = text
    let number = text.withUTF8 { heads.insert($0, hash: RollingHash.forward($0)) }
    if number == headTests.count { headTests.append(Heads()) }
    return number
  }

  private mutating func tail(_ text: String) -> Int {
    var text = text
    let number = text.withUTF8 { tails.insert($0, hash: RollingHash.backward($0)) }
    if number == tailTests.count { tailTests.append(Tails()) }
    return number
  }

  private mutating func addInfix(_ text: String, _ test: Int32) {
    let bytes = Array(text.utf8)
    let number = bytes.withUnsafeBufferPointer { all in
      let key = UnsafeBufferPointer(rebasing: all.prefix(Self.shortestInfix))
      return infixes.insert(key, hash: ByteHash.hash(key))
    }
    if number == infixTests.count { infixTests.append([]) }
    infixTests[number].append((bytes, test))
  }

  /// Writes the tests that a word passes over what stands in `found`, rising.
  /// - Parameters:
  ///   - form: the word as it stands, folded.
  ///   - base: its lemma, folded.
  func tests(form: [UInt8], base: [UInt8], into found: inout [Int32]) {
    found.removeAll(keepingCapacity: true)
    form.withUnsafeBufferPointer { collect($0, isForm: true, into: &found) }
    if base != form { base.withUnsafeBufferPointer { collect($0, isForm: false, into: &found) } }
    guard found.count > 1 else { return }
    found.sort()
    var kept = 1
    for index in 1..<found.count where found[index] != found[kept - 1] {
      found[kept] = found[index]
      kept += 1
    }
    found.removeLast(found.count - kept)
  }

  private func collect(
    _ word: UnsafeBufferPointer<UInt8>, isForm: Bool, into found: inout [Int32]
  ) {
    var letters = 0
    var end = word.count
    for (index, byte) in word.enumerated() where byte & 0xC0 != 0x80 {
      if letters == Self.longestWord { end = index }
      letters += 1
    }
    let looked = UnsafeBufferPointer(rebasing: word[..<end])
    collectHeads(word, looked: end, letters: min(letters, Self.longestWord), isForm, &found)
    if !tails.isEmpty { collectTails(looked, letters: min(letters, Self.longestWord), &found) }
    if !infixes.isEmpty { collectInfixes(word, &found) }
  }

  private func collectHeads(
    _ word: UnsafeBufferPointer<UInt8>, looked: Int, letters: Int, _ isForm: Bool,
    _ found: inout [Int32]
  ) {
    var hash = RollingHash()
    var length = 0
    for index in word.indices {
      hash.append(word[index])
      let next = index + 1
      guard next == word.count || word[next] & 0xC0 != 0x80 else { continue }
      length += 1
      guard next <= looked || next == word.count,
        let number = heads.find(
          UnsafeBufferPointer(rebasing: word[..<next]), hash: hash.value)
      else { continue }
      let tests = headTests[number]
      if next <= looked, length >= 2, tests.prefix >= 0 { found.append(tests.prefix) }
      if next == word.count {
        if tests.word >= 0 { found.append(tests.word) }
        if isForm, tests.form >= 0 { found.append(tests.form) }
        if tests.part >= 0 { found.append(tests.part) }
      } else if length >= 2, letters - length >= Self.shortestRest, tests.part >= 0 {
        found.append(tests.part)
      }
    }
  }

  private func collectTails(
    _ word: UnsafeBufferPointer<UInt8>, letters: Int, _ found: inout [Int32]
  ) {
    var hash = RollingHash()
    var length = 0
    for index in word.indices.reversed() {
      hash.append(word[index])
      guard word[index] & 0xC0 != 0x80 else { continue }
      length += 1
      guard length >= 2,
        let number = tails.find(UnsafeBufferPointer(rebasing: word[index...]), hash: hash.value)
      else { continue }
      let tests = tailTests[number]
      if tests.suffix >= 0 { found.append(tests.suffix) }
      if tests.part >= 0, letters - length >= Self.shortestRest { found.append(tests.part) }
    }
  }

  private func collectInfixes(_ word: UnsafeBufferPointer<UInt8>, _ found: inout [Int32]) {
    guard word.count >= Self.shortestInfix else { return }
    for start in 0...word.count - Self.shortestInfix {
      let key = UnsafeBufferPointer(rebasing: word[start..<start + Self.shortestInfix])
      guard let number = infixes.find(key, hash: ByteHash.hash(key)) else { continue }
      for (text, test) in infixTests[number]
      where word[start...].prefix(text.count).elementsEqual(text) { found.append(test) }
    }
  }
}
