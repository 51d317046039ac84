import ColumbusTestSupport
import Statistics
import Testing

@Suite struct IntervalTests {
  private func print(_ interval: Interval?) -> String {
    interval.map { "\(SixDigits.string($0.low)) \(SixDigits.string($0.high))" } ?? "none"
  }

  /// Values as R's `prop.test(x, n, correct = FALSE)` gives them.
  @Test(arguments: [
    (0.1, 100.0, "0.0552291 0.174366"), (0.5, 10, "0.236593 0.763407"), (0, 20, "0 0.161125"),
    (1, 20, "0.838875 1"), (0.5, 0, "none"),
  ])
  func wilson(share: Double, trials: Double, expected: String) {
    #expect(print(Interval.wilson(share: share, trials: trials)) == expected)
  }

  @Test func independentTrialsHaveNoDesignEffect() {
    var sums = ClusterSums()
    for i in 0..<100 { sums.add(hits: i < 30 ? 1 : 0, base: 1) }
    #expect(sums.share == 0.3)
    // k/(k−1) is all that clusters of one add.
    #expect(SixDigits.string(sums.designEffect) == "1.0101")
  }

  @Test func clustersOfOneKindCountAsOneTrialEach() {
    var sums = ClusterSums()
    for i in 0..<20 { sums.add(hits: i < 6 ? 10 : 0, base: 10) }
    #expect(sums.share == 0.3)
    #expect(SixDigits.string(sums.designEffect) == "10.5263")
    #expect(print(sums.interval) == print(Interval.wilson(share: 0.3, trials: 19)))
  }

  @Test func withoutHitsTheUsualCorrelationIsTaken() {
    var sums = ClusterSums()
    for _ in 0..<10 { sums.add(hits: 0, base: 21) }
    #expect(SixDigits.string(sums.designEffect) == "2")
  }

  @Test func sumsOfPartsAreThoseOfTheWhole() {
    var generator = ColumbusTestSupport.SeededGenerator(seed: 7)
    var whole = ClusterSums()
    var parts = [ClusterSums](repeating: ClusterSums(), count: 5)
    for _ in 0..<500 {
      let base = Int.random(in: 0...30, using: &generator)
      let hits = Int.random(in: 0...base, using: &generator)
      whole.add(hits: hits, base: base)
      parts[Int.random(in: 0..<5, using: &generator)].add(hits: hits, base: base)
    }
    var merged = ClusterSums()
    for part in parts.shuffled(using: &generator) { merged += part }
    #expect(merged == whole)
  }
}
