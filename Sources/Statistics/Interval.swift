/// A confidence interval of 95 %.
package struct Interval: Sendable, Equatable {
  package let low: Double
  package let high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// Wilson's score interval of a share.
  ///
  /// Wilson (1927); it keeps its coverage for small numbers and for shares near 0 and 1, where the
  /// usual ± interval does not.
  /// - Parameters:
  ///   - share: between 0 and 1.
  ///   - trials: the effective number: for clustered data n ÷ design effect, so no whole number.
  /// - Returns: nil where there are no trials.
  package static func wilson(share: Double, trials: Double) -> Interval? {
    guard trials > 0 else { return nil }
    let z = Normal.z95
    let denominator = 1 + z * z / trials
    let centre = (share + z * z / (2 * trials)) / denominator
    let spread = share * (1 - share) / trials + z * z / (4 * trials * trials)
    let half = z * spread.squareRoot() / denominator
    return Interval(
      low: share > 0 ? max(0, centre - half) : 0, high: share < 1 ? min(1, centre + half) : 1)
  }
}
