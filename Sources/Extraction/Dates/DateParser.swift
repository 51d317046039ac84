internal import Markup

/// Reads a date from the tokens of one text.
struct DateParser {
  let reader: DateReader
  let tokens: [DateToken]
  private let text: [UInt8]

  /// A date as far as it was read: the place behind it, and whether its year is known.
  struct Day {
    var date: PartialDate
    var hasYear = true
    var next: Int
  }

  /// How many tokens may stand between a day and its time.
  private static let longestGap = 5

  init(_ reader: DateReader, _ tokens: [DateToken], _ text: [UInt8]) {
    self.reader = reader
    self.tokens = tokens
    self.text = text
  }

  func first() -> DateMatch? {
    for i in tokens.indices where tokens[i].mayBegin {
      if let match = absolute(at: i) ?? relative(at: i) { return match }
    }
    return nil
  }

  private func absolute(at i: Int) -> DateMatch? {
    guard let day = day(at: i) else { return nil }
    var date = day.date
    var first = i
    var last = day.next - 1
    if let (time, next) = timeBehind(day.next) {
      date.time = time
      last = next - 1
    } else if let (time, start) = timeBefore(i) {
      date.time = time
      first = start
    }
    first = weekdayBefore(first)
    let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
    let hasTime = date.time != nil
    if date.day == nil { date.time = nil }
    guard day.hasYear else {
      var known = date
      known.year = 2000
      guard known.isValid else { return nil }
      return DateMatch(date: nil, range: range, isRelative: false, hasTime: hasTime)
    }
    guard date.isValid else { return nil }
    return DateMatch(date: date, range: range, isRelative: false, hasTime: hasTime)
  }

  // MARK: Tokens

  func number(_ i: Int, digits: ClosedRange<Int> = 1...4) -> Int? {
    guard tokens.indices.contains(i), tokens[i].kind == .number,
      digits.contains(Int(tokens[i].digits))
    else { return nil }
    return Int(tokens[i].value)
  }

  func sign(_ i: Int) -> UInt8? {
    guard tokens.indices.contains(i), tokens[i].kind == .sign else { return nil }
    return UInt8(tokens[i].value)
  }

  func isSign(_ i: Int, _ signs: StaticString) -> Bool {
    guard let sign = sign(i) else { return false }
    for k in 0..<signs.utf8CodeUnitCount where signs.utf8Start[k] == sign { return true }
    return false
  }

  /// What a token means that is a word; nothing for others.
  func word(_ i: Int) -> DateWord {
    tokens.indices.contains(i) ? tokens[i].word : DateWord()
  }

  func month(_ i: Int) -> Int? { word(i).month.map(Int.init) }

  /// Whether a token is a word that may be one of some things.
  func isWord(_ i: Int, _ roles: DateWord.Role) -> Bool {
    tokens.indices.contains(i) && !tokens[i].word.roles.isDisjoint(with: roles)
  }

  /// Whether nothing stands between a token and the one before it.
  func isAttached(_ i: Int) -> Bool {
    i > 0 && i < tokens.count && tokens[i - 1].range.upperBound == tokens[i].range.lowerBound
  }

  func bytes(_ i: Int) -> ArraySlice<UInt8> { text[tokens[i].range] }

  // MARK: Times

  func timeBehind(_ start: Int) -> (PartialDate.Time, Int)? {
    var i = start
    var hasCue = false
    while i < tokens.count, i - start < Self.longestGap {
      if let found = TimeParser(self).time(at: i, hasCue: hasCue) { return found }
      guard isFiller(i) else { return nil }
      if isWord(i, .at) || isSign(i, "@") { hasCue = true }
      i += 1
    }
    return nil
  }

  private func timeBefore(_ end: Int) -> (PartialDate.Time, Int)? {
    for start in stride(from: end - 2, through: max(0, end - 9), by: -1) {
      let hasCue = start > 0 && isWord(start - 1, .at)
      guard let (time, next) = TimeParser(self).time(at: start, hasCue: hasCue), next <= end,
        (next..<end).allSatisfy(isFiller)
      else { continue }
      // The hours of `12:30` are no time of their own.
      if start > 0, isSign(start - 1, ":") { continue }
      return (time, start)
    }
    return nil
  }

  /// The place of the day's name before a date, if it has one.
  private func weekdayBefore(_ first: Int) -> Int {
    if isWord(first - 1, .weekday) { return first - 1 }
    let isSeparated = isSign(first - 1, ",.") || isWord(first - 1, .of)
    return isSeparated && isWord(first - 2, .weekday) ? first - 2 : first
  }

  private func isFiller(_ i: Int) -> Bool {
    if isSign(i, ",-|/@(.;)") { return true }
    return isWord(i, [.at, .of, .weekday])
  }
}
