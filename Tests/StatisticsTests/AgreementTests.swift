import Statistics
import Testing

@Suite struct AgreementTests {
  /// Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", parts A and C.
  @Test func alphaIsThatOfTheTextbook() {
    let two = zip([0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]).map { [$0, $1] }
    #expect(SixDigits.string(Agreement(units: two).alpha) == "0.0952381")
    let coders: [[Int?]] = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
      [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
    ]
    let units = (0..<12).map { unit in coders.compactMap { $0[unit] } }
    let agreement = Agreement(units: units)
    #expect(agreement.pairableUnits == 11)
    #expect(SixDigits.string(agreement.alpha) == "0.743421")
  }

  @Test func perfectAgreementIsOneAndNoVariationIsUnknown() {
    #expect(Agreement(units: [[0, 0], [1, 1]]).alpha == 1)
    #expect(Agreement(units: [[1, 1], [1, 1]]).alpha == nil)
    #expect(Agreement(units: [[1], [0]]).alpha == nil)
  }

  @Test func theBootstrapIsTheSameForTheSameSeed() throws {
    let units = (0..<60).map { $0 % 7 == 0 ? [0, 1] : [$0 % 2, $0 % 2] }
    let agreement = Agreement(units: units)
    let first = try #require(agreement.interval(seed: 5))
    #expect(first == agreement.interval(seed: 5))
    let alpha = try #require(agreement.alpha)
    #expect(first.low < alpha && alpha < first.high)
  }

  @Test func detectionWeighsBackToTheCorpus() {
    var detection = Detection()
    detection.add(program: true, people: true)
    detection.add(program: true, people: false)
    detection.add(program: false, people: true, weight: 3)
    detection.add(program: false, people: false, weight: 95)
    let figures = [
      detection.precision, detection.recall, detection.f1, detection.prevalence,
    ].map { SixDigits.string($0) }
    #expect(figures == ["0.5", "0.25", "0.333333", "0.04"])
    #expect(Detection().f1 == nil)
  }
}
