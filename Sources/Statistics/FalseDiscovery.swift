/// What of many tests would be found by chance.
package enum FalseDiscovery {
  /// The q-values of a family of tests after Benjamini and Hochberg (1995): at q ≤ 0.05 at most one
  /// in twenty of the findings is expected to be false.
  /// - Parameter p: the probabilities in any order; nil where there was no test.
  /// - Returns: a value for each, in the same order.
  package static func qValues(_ p: [Double?]) -> [Double?] {
    let order = p.indices.filter { p[$0] != nil }
      .sorted { (p[$0] ?? 1, $0) < (p[$1] ?? 1, $1) }
    var q = [Double?](repeating: nil, count: p.count)
    var least = 1.0
    for (rank, index) in order.enumerated().reversed() {
      least = min(least, (p[index] ?? 1) * Double(order.count) / Double(rank + 1))
      q[index] = least
    }
    return q
  }
}
