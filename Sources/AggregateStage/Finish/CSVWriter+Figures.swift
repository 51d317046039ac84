import Statistics
import Tables

extension CSVWriter {
  /// A number with six significant digits, or nothing.
  mutating func field(_ number: Double?) {
    guard let number else { return emptyField() }
    SixDigits.withBytes(number) { field(utf8: $0) }
  }

  /// The two ends of an interval, or nothing twice.
  mutating func fields(_ interval: Interval?) {
    field(interval?.low)
    field(interval?.high)
  }
}
