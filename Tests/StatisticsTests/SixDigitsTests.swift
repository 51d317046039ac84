import ColumbusTestSupport
import Statistics
import Testing

@Suite struct SixDigitsTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (-2.5, "-2.5"), (1.0 / 3, "0.333333"),
    (2.0 / 3, "0.666667"), (0.1 + 0.2, "0.3"), (123456, "123456"), (1_234_567, "1234570"),
    (999_999.5, "1000000"), (0.9999999, "1"), (0.000123456789, "0.000123457"),
    (1.5e-9, "1.5e-9"), (1e20, "1e20"), (6.02214076e23, "6.02214e23"), (.nan, ""), (.infinity, ""),
  ])
  func writesSixSignificantDigits(value: Double, text: String) {
    #expect(SixDigits.string(value) == text)
  }

  @Test func whatIsWrittenReadsBackWithinAMillionth() {
    var generator = ColumbusTestSupport.SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: UInt64.random(in: 0..<UInt64.max, using: &generator))
      guard value.isFinite, value.magnitude > 1e-300, value.magnitude < 1e300 else { continue }
      let text = SixDigits.string(value)
      let back = Double(text) ?? .nan
      #expect(abs(back - value) <= abs(value) * 5.1e-6, "\(value) became \(text)")
    }
  }
}
