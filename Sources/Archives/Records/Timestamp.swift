/// Times as archives give them.
package enum Timestamp {
  /// ISO 8601 in UTC to the second, `2009-03-01T12:00:00Z`, from what a record gives: ISO 8601 with
  /// fractions or an offset, or the digits of an ARC or of the Wayback Machine (4 to 17 of them, of
  /// which 14 count).
  /// - Returns: empty where it gives no time that can be.
  package static func normalise(_ bytes: some Collection<UInt8>) -> String {
    var reader = DigitReader(bytes)
    guard let fields = reader.isCompact ? reader.compact() : reader.iso() else { return "" }
    return string(fields) ?? ""
  }

  package static func normalise(_ text: String) -> String { normalise(Array(text.utf8)) }

  /// A point in time in UTC, its fields in falling order.
  struct Fields: Equatable {
    var year = 0
    var month = 1
    var day = 1
    var hour = 0
    var minute = 0
    var second = 0
    /// What local time is ahead of UTC, in minutes.
    var offset = 0
  }

  static func string(_ fields: Fields) -> String? {
    guard (1990...2200).contains(fields.year), (1...12).contains(fields.month),
      (1...daysIn(fields.month, fields.year)).contains(fields.day), (0...23).contains(fields.hour),
      (0...59).contains(fields.minute), (0...60).contains(fields.second)
    else { return nil }
    let utc = fields.offset == 0 ? fields : shifted(fields)
    return digits(utc.year, 4) + "-" + digits(utc.month, 2) + "-" + digits(utc.day, 2) + "T"
      + digits(utc.hour, 2) + ":" + digits(utc.minute, 2) + ":" + digits(min(utc.second, 59), 2)
      + "Z"
  }

  private static func shifted(_ fields: Fields) -> Fields {
    var utc = fields
    let minutes = fields.hour * 60 + fields.minute - fields.offset
    let days = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    let rest = minutes - days * 1440
    (utc.hour, utc.minute, utc.day) = (rest / 60, rest % 60, fields.day + days)
    while utc.day < 1 {
      (utc.month, utc.year) = utc.month == 1 ? (12, utc.year - 1) : (utc.month - 1, utc.year)
      utc.day += daysIn(utc.month, utc.year)
    }
    while utc.day > daysIn(utc.month, utc.year) {
      utc.day -= daysIn(utc.month, utc.year)
      (utc.month, utc.year) = utc.month == 12 ? (1, utc.year + 1) : (utc.month + 1, utc.year)
    }
    return utc
  }

  static func daysIn(_ month: Int, _ year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 2: return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
