/// A moment as precisely as a page tells it: a year, a month, a day, or a time of the day.
package struct PartialDate: Equatable, Sendable {
  package var year: Int
  package var month: Int?
  package var day: Int?
  package var time: Time?

  /// A time of the day, with the distance from UTC where the page gives one.
  package struct Time: Equatable, Sendable {
    package var hour: Int
    package var minute: Int
    package var second: Int
    /// In minutes, east positive.
    package var offset: Int?

    package init(hour: Int, minute: Int, second: Int = 0, offset: Int? = nil) {
      self.hour = hour
      self.minute = minute
      self.second = second
      self.offset = offset
    }
  }

  package init(year: Int, month: Int? = nil, day: Int? = nil, time: Time? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.time = time
  }

  /// Whether the calendar and the clock have it; a day without a month they have not.
  package var isValid: Bool {
    guard (1...9999).contains(year) else { return false }
    guard let month else { return day == nil && time == nil }
    guard (1...12).contains(month) else { return false }
    guard let day else { return time == nil }
    guard (1...Self.days(in: month, of: year)).contains(day) else { return false }
    guard let time else { return true }
    return (0...23).contains(time.hour) && (0...59).contains(time.minute)
      && (0...60).contains(time.second) && (-14 * 60...14 * 60).contains(time.offset ?? 0)
  }

  /// The day that began at this moment in Central European time, where it is given in UTC; nil
  /// where none did.
  ///
  /// Programs that keep days as moments write midnight here as ten or eleven in the evening there.
  var localMidnight: PartialDate? {
    guard let month, let time, time.offset == 0, time.minute == 0, time.second == 0, day != nil
    else { return nil }
    // The clocks change in the last days of March and October.
    let isSummer = (3...10).contains(month) && time.hour == 22
    let isWinter = !(4...9).contains(month) && time.hour == 23
    return isSummer || isWinter ? PartialDate(dayNumber: firstDay + 1) : nil
  }

  /// How many of year, month, day and time are known.
  package var precision: Int { time != nil ? 4 : day != nil ? 3 : month != nil ? 2 : 1 }

  /// ISO 8601, no longer than what is known: `2011`, `2011-04`, `2011-04-18`,
  /// `2011-04-18T10:23:00`, `2011-04-18T10:23:00+02:00`.
  package var text: String {
    var text: [UInt8] = []
    text.reserveCapacity(Self.longestText)
    Self.append(year, 4, to: &text)
    if let month { Self.append("-", month, to: &text) }
    if month != nil, let day {
      Self.append("-", day, to: &text)
      if let time { Self.append(time, to: &text) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of `2011-04-18T10:23:00+02:00`.
  private static let longestText = 25

  private static func append(_ time: Time, to text: inout [UInt8]) {
    append("T", time.hour, to: &text)
    append(":", time.minute, to: &text)
    append(":", time.second, to: &text)
    guard let offset = time.offset else { return }
    if offset == 0 { return text.append(UInt8(ascii: "Z")) }
    append(offset < 0 ? "-" : "+", abs(offset) / 60, to: &text)
    append(":", abs(offset) % 60, to: &text)
  }

  private static func append(_ sign: Unicode.Scalar, _ number: Int, to text: inout [UInt8]) {
    text.append(UInt8(ascii: sign))
    append(number, 2, to: &text)
  }

  /// Appends the digits of a number, with zeros before them up to a width.
  private static func append(_ number: Int, _ width: Int, to text: inout [UInt8]) {
    var digits = InlineArray<20, UInt8>(repeating: UInt8(ascii: "0"))
    var first = digits.count
    var rest = number.magnitude
    while rest > 0 {
      first -= 1
      digits[first] += UInt8(rest % 10)
      rest /= 10
    }
    for place in min(first, digits.count - width)..<digits.count { text.append(digits[place]) }
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Days since 1 January 1970 of the first day that it can be.
  var firstDay: Int { Self.dayNumber(year, month ?? 1, day ?? 1) }

  /// The count of days since 1970 in the Gregorian calendar, by whole eras of 400 years.
  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date that lies so many days after 1 January 1970.
  init(dayNumber: Int) {
    let days = dayNumber + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
