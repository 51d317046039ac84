/// The tests of all patterns, numbered, and which of them a word passes.
///
/// Tests are found by the letters of the word and not one after another, so that a word costs the same
/// with ten patterns and with ten thousand.
struct WordTestIndex: Sendable {
  private struct Test {
    let kind: WordTest.Kind
    let start: Int32
    let count: Int32
    let commonness: Int
    let isMark: Bool
  }

  private var all: [Test] = []
  private var texts: [UInt8] = []
  private var heads = ByteIndex()
  /// For each head the tests that ask for it, -1 where there is none: word, form, prefix, part.
  private var headTests: [Int32] = []
  private static let headKinds = 4
  private var tails = ByteIndex()
  /// For each tail the tests that ask for it, -1 where there is none: suffix, part.
  private var tailTests: [Int32] = []
  private static let tailKinds = 2
  /// Texts that a word must hold, by their first three bytes.
  private var infixes = ByteIndex()
  private var infixTests: [[Int32]] = []

  /// A compound leaves at least so many letters beside the part that is asked for.
  private static let shortestRest = 3
  /// Of a longer word no more letters are looked at.
  private static let longestWord = 64
  private static let shortestInfix = 3

  init() {}

  var count: Int { all.count }

  /// An estimate of the tokens among a million that pass.
  func commonness(of test: Int32) -> Int { all[Int(test)].commonness }

  /// Whether a test asks for no letter and no digit.
  func isMark(_ test: Int32) -> Bool { all[Int(test)].isMark }

  /// A test as it was asked for.
  subscript(_ number: Int32) -> WordTest {
    WordTest(kind: all[Int(number)].kind, text: String(decoding: text(number), as: UTF8.self))
  }

  private func text(_ number: Int32) -> ArraySlice<UInt8> {
    let test = all[Int(number)]
    return texts[Int(test.start)..<Int(test.start + test.count)]
  }

  // MARK: - Tests

  /// The number of a test; the same test has the same number.
  /// - Parameter text: folded.
  mutating func number(_ kind: WordTest.Kind, _ text: UnsafeBufferPointer<UInt8>) -> Int32 {
    switch kind {
    case .infix: return infix(text)
    case .suffix:
      let place = tail(text)
      if tailTests[place] < 0 { tailTests[place] = append(kind, text) }
      return tailTests[place]
    case .word, .form, .prefix, .part:
      let place = head(text) + (kind == .part ? 3 : Int(kind.rawValue))
      if headTests[place] >= 0 { return headTests[place] }
      let number = append(kind, text)
      headTests[place] = number
      if kind == .part { tailTests[tail(text) + 1] = number }
      return number
    }
  }

  private mutating func append(
    _ kind: WordTest.Kind, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    all.append(
      Test(
        kind: kind, start: Int32(texts.count), count: Int32(text.count),
        commonness: WordTest.commonness(kind, text),
        isMark: text.allSatisfy {
          $0 < 0x80 && ($0 | 0x20) &- 0x61 >= 26 && $0 &- 0x30 >= 10
        }))
    texts.append(contentsOf: text)
    return Int32(all.count - 1)
  }

  /// Where the tests of a head stand.
  private mutating func head(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let place = heads.insert(text, hash: RollingHash.forward(text)) * Self.headKinds
    if place == headTests.count {
      headTests.append(contentsOf: repeatElement(-1, count: Self.headKinds))
    }
    return place
  }

  /// Where the tests of a tail stand.
  private mutating func tail(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let place = tails.insert(text, hash: RollingHash.backward(text)) * Self.tailKinds
    if place == tailTests.count {
      tailTests.append(contentsOf: repeatElement(-1, count: Self.tailKinds))
    }
    return place
  }

  private mutating func infix(_ text: UnsafeBufferPointer<UInt8>) -> Int32 {
    let key = UnsafeBufferPointer(rebasing: text.prefix(Self.shortestInfix))
    let number = infixes.insert(key, hash: ByteHash.hash(key))
    if number == infixTests.count { infixTests.append([]) }
    for test in infixTests[number] where self.text(test).elementsEqual(text) { return test }
    let test = append(.infix, text)
    infixTests[number].append(test)
    return test
  }

  // MARK: - Words

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
      let place = number * Self.headKinds
      let (asWord, asForm) = (headTests[place], headTests[place + 1])
      let (asPrefix, asPart) = (headTests[place + 2], headTests[place + 3])
      if next <= looked, length >= 2, asPrefix >= 0 { found.append(asPrefix) }
      if next == word.count {
        if asWord >= 0 { found.append(asWord) }
        if isForm, asForm >= 0 { found.append(asForm) }
        if asPart >= 0 { found.append(asPart) }
      } else if length >= 2, letters - length >= Self.shortestRest, asPart >= 0 {
        found.append(asPart)
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
      let place = number * Self.tailKinds
      let (asSuffix, asPart) = (tailTests[place], tailTests[place + 1])
      if asSuffix >= 0 { found.append(asSuffix) }
      if asPart >= 0, letters - length >= Self.shortestRest { found.append(asPart) }
    }
  }

  private func collectInfixes(_ word: UnsafeBufferPointer<UInt8>, _ found: inout [Int32]) {
    guard word.count >= Self.shortestInfix else { return }
    for start in 0...word.count - Self.shortestInfix {
      let key = UnsafeBufferPointer(rebasing: word[start..<start + Self.shortestInfix])
      guard let number = infixes.find(key, hash: ByteHash.hash(key)) else { continue }
      for test in infixTests[number] where word[start...].starts(with: text(test)) {
        found.append(test)
      }
    }
  }
}
