import Statistics
import Testing

/// Each statistic beside values of other software, which each test names.
///
/// The packages were SciPy 1.17.1, statsmodels 0.15.0, krippendorff 0.9.0 and NumPy; they are not
/// needed to run the tests.
@Suite struct ReferenceTests {
  private func print(_ values: Double?...) -> String {
    values.map { SixDigits.string($0) }.joined(separator: " ")
  }

  private func print(_ interval: Interval?) -> String { print(interval?.low, interval?.high) }

  private func print(_ ratio: OddsRatio?) -> String {
    print(ratio?.value, ratio?.interval.low, ratio?.interval.high, ratio?.p)
  }

  /// `scipy.stats.binomtest(hits, trials).proportion_ci(method="wilson")`.
  @Test(arguments: [
    (3.0, 17.0, "0.0619113 0.410295"), (45, 60, "0.627679 0.842235"),
    (1, 200, "0.000883169 0.0277737"),
  ])
  func wilson(hits: Double, trials: Double, expected: String) {
    #expect(print(Interval.wilson(share: hits / trials, trials: trials)) == expected)
  }

  /// `statsmodels` `OLS` of 0 and 1 on a constant with `cov_type="cluster"`: its variance is that of
  /// the ratio, linearised; the interval is Wilson's formula on n ÷ deff.
  @Test func clusteredShare() {
    var sums = ClusterSums()
    for (x, m) in [(3, 12), (0, 5), (7, 9), (2, 20), (1, 1), (4, 15), (0, 8), (5, 6)] {
      sums.add(hits: x, base: m)
    }
    #expect(print(sums.share, sums.designEffect) == "0.289474 3.8476")
    #expect(print(sums.interval) == "0.137572 0.509929")
  }

  /// NumPy: √(k · var(x − r·m, ddof=1)) ÷ Σm around r, which is no share: a unit holds several hits.
  @Test func clusteredRate() {
    var sums = ClusterSums()
    for (x, m) in [(3, 12), (0, 5), (14, 9), (2, 20), (1, 1), (4, 15)] {
      sums.add(hits: x, base: m)
    }
    #expect(print(sums.share) == "0.387097")
    #expect(print(sums.rateInterval) == "0 0.81635")
  }

  /// Hits added apart from the clusters that they fall in give the same sums.
  @Test func hitsAddedApart() {
    var (whole, bases, hits) = (ClusterSums(), ClusterBases(), ClusterHits())
    for (x, m) in [(3, 12), (0, 5), (7, 9), (0, 0), (2, 20)] {
      whole.add(hits: x, base: m)
      bases.add(m)
      if x > 0 { hits.add(x, base: m) }
    }
    #expect(ClusterSums(bases, hits) == whole)
  }

  /// `scipy.stats.contingency.odds_ratio(kind="sample")`; the probability from its logarithm over
  /// √(Σ 1 ÷ cell), normal.
  @Test func oddsRatio() {
    #expect(
      print(CrossTable(both: 12, first: 5, second: 7, neither: 31).oddsRatio)
        == "10.6286 2.81927 40.0695 0.000481667")
    // With ½ added to all four cells.
    #expect(
      print(CrossTable(both: 0, first: 5, second: 5, neither: 90).oddsRatio)
        == "1.49587 0.0729777 30.6617 0.79384")
  }

  /// Smoking and lung cancer in eight Chinese cities (Liu 1992, as in Agresti, Categorical Data
  /// Analysis, table 6.7): 2.17 (1.98–2.38); digits by `statsmodels.stats.StratifiedTable`.
  @Test func mantelHaenszel() {
    var ratio = MantelHaenszel()
    for (a, b, c, d) in [
      (126, 100, 35, 61), (908, 688, 497, 807), (913, 747, 336, 598), (235, 172, 58, 121),
      (402, 308, 121, 215), (182, 156, 72, 98), (60, 99, 11, 43), (104, 89, 21, 36),
    ] {
      ratio.add(CrossTable(both: a, first: b, second: c, neither: d))
    }
    #expect(ratio.strata == 8)
    #expect(print(ratio.oddsRatio) == "2.17448 1.984 2.38325 6.15246e-62")
  }

  /// The fifteen probabilities of Benjamini and Hochberg (1995, section 3.2), by
  /// `scipy.stats.false_discovery_control`.
  @Test func falseDiscovery() {
    let p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1,
    ]
    #expect(
      FalseDiscovery.qValues(p).map { SixDigits.string($0) } == [
        "0.0015", "0.003", "0.0095", "0.035625", "0.0603", "0.0638571", "0.0638571", "0.0645",
        "0.0765", "0.486", "0.581182", "0.714875", "0.753231", "0.813214", "1",
      ])
  }

  /// Bouma (2009): ln(p(x, y) ÷ p(x)·p(y)) ÷ −ln p(x, y), worked out in Python.
  @Test func npmi() {
    #expect(
      print(
        CrossTable(both: 30, withFirst: 50, withSecond: 80, of: 400).npmi,
        CrossTable(both: 4, withFirst: 50, withSecond: 80, of: 400).npmi) == "0.424131 -0.19897")
  }

  /// Monroe, Colaresi and Quinn (2008), formulas 15, 16 and 22, worked out in Python with SciPy's
  /// normal distribution; a prior of 500 words.
  @Test(arguments: [
    (50, 10, "3.28577 10.6163 2.50158e-26"), (2, 0, "4.89174 1.51134 0.130702"),
    (7, 40, "0.33702 0.932701 0.350974"),
  ])
  func logOddsWithPrior(count: Int, other: Int, expected: String) {
    let result = Keyness(words: 1_000, otherWords: 9_000).result(count: count, other: other)
    #expect(print(result?.delta, result?.z, result?.p) == expected)
  }

  /// `krippendorff.alpha` on 60 units; the interval beside 4,000 resamples drawn by NumPy, whose
  /// percentiles were 0.501 and 0.867.
  @Test func alphaAndItsBootstrap() throws {
    let agreement = Agreement(units: (0..<60).map { $0 % 7 == 0 ? [0, 1] : [$0 % 2, $0 % 2] })
    #expect(print(agreement.alpha) == "0.702417")
    let interval = try #require(agreement.interval())
    #expect(abs(interval.low - 0.501) < 0.03 && abs(interval.high - 0.867) < 0.03)
  }

  /// By hand: strata of 100, 400 and 9,500 units of which 10, 20 and 30 were coded, 8, 5 and 1 of
  /// them positive: (100 · 0.8 + 400 · 0.25 + 9,500 ÷ 30) ÷ 10,000.
  @Test func postStratifiedPrevalence() {
    var detection = Detection()
    for (size, coded, positive) in [(100.0, 10, 8), (400, 20, 5), (9_500, 30, 1)] {
      for i in 0..<coded {
        detection.add(program: false, people: i < positive, weight: size / Double(coded))
      }
    }
    #expect(print(detection.prevalence) == "0.0496667")
  }
}
