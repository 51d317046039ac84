/// How far coders agree beyond chance: Krippendorff's alpha for nominal codes.
///
/// Krippendorff (2018, chapter 12): any number of coders, units that some did not code, small
/// samples. 1 is perfect; 0.80 is good, 0.667 the least for tentative conclusions; 0 is chance.
package struct Agreement: Sendable {
  /// The codes of one unit, one for each coder who coded it; at least two, the order is of no matter.
  private let units: [[Int]]
  private let codes: Int

  /// - Parameter units: the codes of each unit, from 0; units with fewer than two codes say nothing.
  package init(units: [[Int]]) {
    self.units = units.filter { $0.count > 1 }
    codes = (self.units.joined().max() ?? -1) + 1
  }

  /// Units that at least two coded.
  package var pairableUnits: Int { units.count }

  /// Nil where nothing was coded twice, or all codes are the same (then nothing could differ).
  package var alpha: Double? { alpha(of: units.indices) }

  private func alpha(of sample: some Sequence<Int>) -> Double? {
    var margins = [Double](repeating: 0, count: codes)
    var disagreement = 0.0
    var total = 0.0
    for index in sample {
      var here = [Int](repeating: 0, count: codes)
      for code in units[index] { here[code] += 1 }
      let m = Double(units[index].count)
      total += m
      let alike = here.reduce(0) { $0 + $1 * ($1 - 1) }
      disagreement += (m * (m - 1) - Double(alike)) / (m - 1)
      for code in here.indices { margins[code] += Double(here[code]) }
    }
    guard total > 1 else { return nil }
    let expected = total * total - margins.reduce(0) { $0 + $1 * $1 }
    guard expected > 0 else { return nil }
    return 1 - (total - 1) * disagreement / expected
  }

  /// The interval from resampling units, with random numbers that depend on the seed alone.
  package func interval(resamples: Int = 1_000, seed: UInt64 = 1) -> Interval? {
    guard units.count > 1 else { return nil }
    var generator = SeededGenerator(seed: seed)
    var found: [Double] = []
    for _ in 0..<resamples {
      let sample = units.indices.map { _ in generator.below(units.count) }
      if let value = alpha(of: sample) { found.append(value) }
    }
    return Bootstrap.interval(of: found)
  }
}
