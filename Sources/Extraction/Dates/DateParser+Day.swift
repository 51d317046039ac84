internal import Markup

extension DateParser {
  /// Dates before the web are not looked for, nor such as only a mistake makes.
  private static let years = 1900...2100

  /// A day, a month or a year from a token on.
  func day(at i: Int) -> Day? {
    if let number = number(i, digits: 1...8) {
      // A number within a longer one, such as an address of four numbers.
      if isAttached(i), isSign(i - 1, "./-:"), i > 1, self.number(i - 2) != nil, isAttached(i - 1) {
        return nil
      }
      return numeric(number, at: i) ?? eastAsian(number, at: i) ?? dayAndMonth(number, at: i)
        ?? compact(at: i)
    }
    return monthAndDay(at: i)
  }

  /// `18-4-2011`, `2011-04-18`, `4/18/11`, `18. 4. 2011`, `18 | 04 | 2011`.
  private func numeric(_ first: Int, at i: Int) -> Day? {
    guard let sign = sign(i + 1), isSign(i + 1, "-./|"), let second = number(i + 2, digits: 1...2)
    else { return nil }
    if sign == UInt8(ascii: "|"), number(i + 4, digits: 4...4) == nil { return nil }
    guard self.sign(i + 3) == sign, let third = number(i + 4) else {
      return withoutYear(first, second, sign, at: i)
    }
    if number(i, digits: 4...4) != nil {
      guard number(i + 4, digits: 1...2) != nil else { return nil }
      return valid(first, second, third, next: i + 5)
    }
    guard number(i, digits: 1...2) != nil, let year = year(i + 4, isBare: true) else { return nil }
    let isMonthFirst =
      second > 12 || (first <= 12 && sign == UInt8(ascii: "/") && reader.isMonthFirst)
    return isMonthFirst
      ? valid(year, first, second, next: i + 5) : valid(year, second, first, next: i + 5)
  }

  /// `12/02 à 11:30`: only with a time behind it, for else it may be any fraction.
  private func withoutYear(_ first: Int, _ second: Int, _ sign: UInt8, at i: Int) -> Day? {
    guard sign != UInt8(ascii: "-"), number(i, digits: 1...2) != nil,
      number(i + 2, digits: 2...2) != nil, (1...31).contains(first), (1...12).contains(second)
    else { return nil }
    let end = sign == UInt8(ascii: ".") && isSign(i + 3, ".") ? i + 4 : i + 3
    guard timeBehind(end) != nil else { return nil }
    return Day(
      date: PartialDate(year: 0, month: second, day: first), hasYear: false, next: end)
  }

  /// `2011年4月18日`.
  private func eastAsian(_ year: Int, at i: Int) -> Day? {
    guard isSign(i + 1, "Y"), let month = number(i + 2), isSign(i + 3, "M") else { return nil }
    guard let day = number(i + 4), isSign(i + 5, "D") else {
      return valid(year, month, nil, next: i + 4)
    }
    return valid(year, month, day, next: i + 6)
  }

  /// `18 april 2011`, `4. apr '11`, `1er mai 2012`, `2011 april 18`, `18 avril`.
  private func dayAndMonth(_ first: Int, at i: Int) -> Day? {
    var next = i + 1
    while next < i + 4, isSign(next, "./-,") || isWord(next, .ordinal) || isWord(next, .of) {
      next += 1
    }
    guard let month = month(next) else { return nil }
    if Self.years.contains(first), number(i, digits: 4...4) != nil {
      let day = isSign(next + 1, ".-,") ? next + 2 : next + 1
      if let number = number(day, digits: 1...2), !isSign(day + 1, ":") {
        return valid(first, month, number, next: day + 1)
      }
      return nil
    }
    guard (1...31).contains(first) else { return nil }
    let (year, end) = self.year(behind: next + 1)
    guard let year else {
      return Day(
        date: PartialDate(year: 0, month: month, day: first), hasYear: false, next: next + 1)
    }
    return valid(year, month, first, next: end)
  }

  /// `April 18th, 2011`, `avril 2011`, `Mai 05`.
  private func monthAndDay(at i: Int) -> Day? {
    guard let month = month(i) else { return nil }
    var next = i + 1
    while next < i + 3, isSign(next, ".,-/") || isWord(next, .of) { next += 1 }
    if let year = year(next, isBare: false), number(next, digits: 4...4) != nil || isSign(next, "'")
    {
      return valid(year, month, nil, next: isSign(next, "'") ? next + 2 : next + 1)
    }
    guard let day = number(next, digits: 1...2), (1...31).contains(day), !isSign(next + 1, ":")
    else { return nil }
    next += 1
    while isWord(next, .ordinal), isAttached(next) { next += 1 }
    let (year, end) = self.year(behind: next)
    guard let year else {
      return Day(date: PartialDate(year: 0, month: month, day: day), hasYear: false, next: next)
    }
    return valid(year, month, day, next: end)
  }

  /// `20110418`.
  private func compact(at i: Int) -> Day? {
    guard let number = number(i, digits: 8...8), (1994...2100).contains(number / 10_000) else {
      return nil
    }
    return valid(number / 10_000, number / 100 % 100, number % 100, next: i + 1)
  }

  /// A year within the few tokens behind a month.
  private func year(behind start: Int) -> (Int?, Int) {
    var i = start
    while i < start + 3, isSign(i, ".,-/") || isWord(i, .of) || isWord(i, .ordinal) {
      if isSign(i, "-"), !isAttached(i) { break }
      i += 1
    }
    guard let year = year(i, isBare: true) else { return (nil, start) }
    return (year, isSign(i, "'") ? i + 2 : i + 1)
  }

  /// A year of four digits, `'11`, or a bare `11` that is no time.
  private func year(_ i: Int, isBare: Bool) -> Int? {
    if let year = number(i, digits: 4...4) { return Self.years.contains(year) ? year : nil }
    if isSign(i, "'"), let short = number(i + 1, digits: 2...2) { return Self.fullYear(short) }
    guard isBare, let short = number(i, digits: 2...2) else { return nil }
    let isTime =
      isSign(i + 1, ":") || isWord(i + 1, [.hour, .pm, .am])
      || (isSign(i + 1, ".") && isAttached(i + 2) && number(i + 2) != nil)
    return isTime ? nil : Self.fullYear(short)
  }

  /// Nobody kept a web log before 1994.
  private static func fullYear(_ short: Int) -> Int { short < 94 ? 2000 + short : 1900 + short }

  private func valid(_ year: Int, _ month: Int, _ day: Int?, next: Int) -> Day? {
    let date = PartialDate(year: year, month: month, day: day)
    guard Self.years.contains(year), date.isValid else { return nil }
    return Day(date: date, next: next)
  }
}
