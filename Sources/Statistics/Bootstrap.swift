/// Intervals from resampled values.
package enum Bootstrap {
  /// The middle 95 % of the values (the percentile interval).
  package static func interval(of values: [Double]) -> Interval? {
    guard values.count >= 20 else { return nil }
    let sorted = values.sorted()
    let last = Double(sorted.count - 1)
    return Interval(
      low: sorted[Int((0.025 * last).rounded(.down))],
      high: sorted[Int((0.975 * last).rounded(.up))])
  }
}
