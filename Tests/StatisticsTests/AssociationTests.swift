import Statistics
import Testing

@Suite struct AssociationTests {
  private func print(_ ratio: OddsRatio?) -> String {
    guard let ratio else { return "none" }
    return [ratio.value, ratio.interval.low, ratio.interval.high, ratio.p]
      .map { SixDigits.string($0) }.joined(separator: " ")
  }

  @Test func npmiIsOneForThingsThatAlwaysGoTogether() {
    #expect(SixDigits.string(CrossTable(both: 5, neither: 95).npmi) == "1")
    #expect(SixDigits.string(CrossTable(first: 5, second: 5, neither: 90).npmi) == "-1")
    #expect(
      SixDigits.string(CrossTable(both: 1, first: 9, second: 9, neither: 81).npmi) == "0")
    #expect(CrossTable(first: 5, neither: 95).npmi == nil)
  }

  /// 10, 20, 30, 40: the ratio is 2/3; its logarithm has the error √(1/10 + 1/20 + 1/30 + 1/40).
  @Test func oddsRatio() {
    let table = CrossTable(both: 10, first: 20, second: 30, neither: 40)
    #expect(SixDigits.string(table.expected) == "12")
    #expect(print(table.oddsRatio) == "0.666667 0.272515 1.6309 0.374364")
    #expect(print(CrossTable(both: 0, first: 5, second: 5, neither: 90).oddsRatio) != "none")
    #expect(print(CrossTable(both: 5, first: 5).oddsRatio) == "none")
  }

  @Test func oneStratumGivesThePlainRatio() {
    var ratio = MantelHaenszel()
    ratio.add(CrossTable(both: 10, first: 20, second: 30, neither: 40))
    #expect(print(ratio.oddsRatio) == "0.666667 0.272515 1.6309 0.374364")
  }

  /// Simpson's paradox: within each stratum there is nothing, in the sum there is much.
  @Test func strataTakeAwayWhatOnlyTheyExplain() {
    var ratio = MantelHaenszel()
    ratio.add(CrossTable(both: 80, first: 20, second: 8, neither: 2))
    ratio.add(CrossTable(both: 1, first: 9, second: 10, neither: 90))
    ratio.add(CrossTable(both: 3, first: 3))
    #expect(ratio.strata == 2)
    #expect(SixDigits.string(ratio.oddsRatio?.value) == "1")
    let pooled = CrossTable(both: 81, first: 29, second: 18, neither: 92).oddsRatio
    #expect((pooled?.value ?? 0) > 10)
  }

  @Test func aWiderVarianceKeepsTheRatio() {
    let ratio = CrossTable(both: 10, first: 20, second: 30, neither: 40).oddsRatio?.widened(by: 4)
    #expect(print(ratio) == "0.666667 0.111397 3.98975 0.656923")
  }

  @Test func wordsThatBelongComeFirst() throws {
    let keyness = Keyness(words: 1_000, otherWords: 9_000)
    let own = try #require(keyness.result(count: 50, other: 10))
    let rare = try #require(keyness.result(count: 2, other: 0))
    let common = try #require(keyness.result(count: 10, other: 90))
    #expect(own.z > rare.z)
    #expect(own.delta > 0)
    #expect(SixDigits.string(common.delta) == "0")
    #expect(Keyness(words: 0, otherWords: 5).result(count: 0, other: 1) == nil)
  }

  @Test func qValuesAreThoseOfBenjaminiAndHochberg() {
    let q = FalseDiscovery.qValues([0.01, nil, 0.04, 0.03, 0.005])
    #expect(q.map { SixDigits.string($0) } == ["0.02", "", "0.04", "0.04", "0.02"])
  }
}
