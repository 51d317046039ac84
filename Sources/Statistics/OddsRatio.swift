import Glibc

/// A ratio of odds with its interval; 1 says that there is no difference.
package struct OddsRatio: Sendable, Equatable {
  package let value: Double
  package let interval: Interval
  /// The two-sided probability of a ratio at least as far from 1 where there is no difference.
  package let p: Double
  private let log: Double
  private let variance: Double

  /// - Parameters:
  ///   - log: the natural logarithm of the ratio.
  ///   - variance: the variance of that logarithm.
  package init(log: Double, variance: Double) {
    let error = variance.squareRoot()
    self.log = log
    self.variance = variance
    value = exp(log)
    interval = Interval(
      low: exp(log - Normal.z95 * error), high: exp(log + Normal.z95 * error))
    p = error > 0 ? Normal.twoSided(log / error) : 1
  }

  /// The same ratio for data that are so many times less telling than independent ones.
  package func widened(by designEffect: Double) -> OddsRatio {
    OddsRatio(log: log, variance: variance * designEffect)
  }
}
