/// Finds dates in words and numbers, in the ways of a dozen European languages.
///
/// The order of day and month in `3/4/2011` is the day first, unless the page is in the English of
/// the United States. A relative date is resolved by the time of the capture, and only as precisely
/// as it is told.
package struct DateReader: Sendable {
  /// Whether `3/4/2011` is the fourth of March.
  package var isMonthFirst: Bool
  /// The time of the capture; nil where it is not known.
  package let present: PartialDate?

  package init(isMonthFirst: Bool = false, present: PartialDate? = nil) {
    self.isMonthFirst = isMonthFirst
    self.present = present
  }

  /// The first date of a text.
  package func first(in text: [UInt8], _ range: Range<Int>? = nil) -> DateMatch? {
    let range = range ?? 0..<text.count
    let parser = DateParser(self, DateTokenizer.tokens(text, range), text)
    return parser.first()
  }

  package func first(in text: String) -> DateMatch? { first(in: Array(text.utf8)) }

  /// A value that a machine wrote: ISO 8601, RFC 5322, seconds since 1970, or else any date.
  package func value(_ text: String) -> PartialDate? {
    var text = text
    let bytes = text.withUTF8 { Array($0.prefix(80)) }
    if bytes.count == 10 || bytes.count == 13, bytes.allSatisfy({ $0 &- 0x30 < 10 }) {
      return epoch(bytes)
    }
    if let match = first(in: bytes) { return match.date }
    return nil
  }

  /// Seconds, or milliseconds, since 1970.
  private func epoch(_ digits: [UInt8]) -> PartialDate? {
    let seconds = digits.prefix(10).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    var date = PartialDate(dayNumber: seconds / 86_400)
    let rest = seconds % 86_400
    date.time = .init(
      hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60, offset: 0)
    return date
  }
}
