import Statistics
import Tables

extension CSVWriter {
  /// A number with six significant digits, or nothing.
  mutating func field(_ number: Double?) { field(SixDigits.string(number)) }

  /// The two ends of an interval, or nothing twice.
  mutating func fields(_ interval: Interval?) {
    field(interval?.low)
    field(interval?.high)
  }
}
