/// Reads a time of the day from the tokens of a date.
struct TimeParser {
  private let parser: DateParser

  init(_ parser: DateParser) {
    self.parser = parser
  }

  /// `10:23`, `10:23:45 PM`, `10.23 uur`, `14h02`, `3 pm`.
  /// - Parameter hasCue: whether a word such as `om` stands before it.
  /// - Returns: the time and the place behind it.
  func time(at i: Int, hasCue: Bool) -> (PartialDate.Time, Int)? {
    guard let hour = parser.number(i, digits: 1...2), hour < 25 else { return nil }
    guard let (minute, second, next) = rest(behind: i, hasCue: hasCue) else {
      guard let half = half(i + 1) else { return clockHour(hour, at: i, hasCue: hasCue) }
      return (.init(hour: Self.hour(hour, half), minute: 0), i + 2)
    }
    var time = PartialDate.Time(hour: hour == 24 ? 0 : hour, minute: minute, second: second)
    var end = next
    if let half = half(end) {
      time.hour = Self.hour(hour, half)
      end += 1
      if parser.isSign(end, "."), parser.isAttached(end) { end += 1 }
    }
    if let (offset, next) = offset(at: end) {
      time.offset = offset
      end = next
    }
    if parser.isWord(end, .clock) { end += 1 }
    return time.minute < 60 && time.second < 61 ? (time, end) : nil
  }

  private func rest(behind i: Int, hasCue: Bool) -> (minute: Int, second: Int, next: Int)? {
    if parser.isSign(i + 1, ":"), let minute = parser.number(i + 2, digits: 2...2) {
      guard parser.isSign(i + 3, ":"), let second = parser.number(i + 4, digits: 2...2) else {
        return (minute, 0, i + 3)
      }
      // Fractions of a second.
      let isFraction = parser.isSign(i + 5, "."),
        hasDigits = parser.number(i + 6, digits: 1...9) != nil
      return (minute, second, isFraction && hasDigits && parser.isAttached(i + 6) ? i + 7 : i + 5)
    }
    if parser.isWord(i + 1, .hour), let minute = parser.number(i + 2, digits: 2...2) {
      return (minute, 0, i + 3)
    }
    if parser.isSign(i + 1, "."), parser.isAttached(i + 2),
      let minute = parser.number(i + 2, digits: 2...2), hasCue || parser.isWord(i + 3, .clock)
    {
      return (minute, 0, i + 3)
    }
    return nil
  }

  /// `om 10 uur`, `à 14 h`.
  private func clockHour(_ hour: Int, at i: Int, hasCue: Bool) -> (PartialDate.Time, Int)? {
    guard hasCue, hour < 24, parser.isWord(i + 1, .clock) else { return nil }
    return (.init(hour: hour, minute: 0), i + 2)
  }

  private func half(_ i: Int) -> DateWord.Role? {
    parser.isWord(i, .pm) ? .pm : parser.isWord(i, .am) ? .am : nil
  }

  private static func hour(_ hour: Int, _ half: DateWord.Role) -> Int {
    if half == .pm { return hour < 12 ? hour + 12 : hour }
    return hour == 12 ? 0 : hour
  }

  /// `Z`, `+02:00`, `+0200`, `-05`, `GMT`.
  private func offset(at i: Int) -> (Int, Int)? {
    if parser.isWord(i, .utc) { return (0, i + 1) }
    guard parser.isSign(i, "+-") else { return nil }
    let factor = parser.isSign(i, "+") ? 1 : -1
    guard parser.isAttached(i + 1) else { return nil }
    if let digits = parser.number(i + 1, digits: 4...4) {
      return (factor * (digits / 100 * 60 + digits % 100), i + 2)
    }
    guard parser.isAttached(i), let hours = parser.number(i + 1, digits: 2...2) else { return nil }
    if parser.isSign(i + 2, ":"), let minutes = parser.number(i + 3, digits: 2...2) {
      return (factor * (hours * 60 + minutes), i + 4)
    }
    return (factor * hours * 60, i + 2)
  }
}
