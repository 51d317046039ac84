import Glibc

/// The standard normal distribution.
package enum Normal {
  /// The quantile of a two-sided interval of 95 %.
  package static let z95 = 1.959963984540054

  /// The two-sided probability of a value at least as far from 0.
  package static func twoSided(_ z: Double) -> Double { erfc(z.magnitude / 2.0.squareRoot()) }
}
