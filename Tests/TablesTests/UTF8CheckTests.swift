import ColumbusTestSupport
import Tables
import Testing

@Suite struct UTF8CheckTests {
  private func kind(_ bytes: [UInt8]) -> UTF8Check.Kind {
    bytes.withUnsafeBufferPointer { UTF8Check.kind(of: $0) }
  }

  @Test(
    arguments: [
      ("", .ascii), ("gewoon", .ascii), ("een regel van meer dan acht bytes", .ascii),
      ("één", .utf8), ("zestien bytes en é", .utf8), ("\u{7FF}\u{800}\u{FFFF}\u{10000}", .utf8),
    ] as [(String, UTF8Check.Kind)])
  func tellsASCIIFromTheRest(text: String, expected: UTF8Check.Kind) {
    #expect(kind(Array(text.utf8)) == expected)
  }

  /// Longer than needed, surrogates, beyond U+10FFFF, cut off, or without a first byte.
  @Test(
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xC3, 0x41],
    ] as [[UInt8]])
  func refusesWhatIsNotWellFormed(bytes: [UInt8]) {
    #expect(kind(bytes) == .broken)
    #expect(kind(Array("voor ".utf8) + bytes + Array(" achter".utf8)) == .broken)
  }

  @Test(arguments: 0..<300) func agreesWithTheStandardLibrary(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes = Array("Daar gaan we — ééns, “twee” keer 😀 en ſtop.".utf8)
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[place] = UInt8.random(in: 0...255, using: &generator)
    }
    let isValid = (try? UTF8Span(validating: bytes.span)) != nil
    #expect((kind(bytes) != .broken) == isValid, "\(bytes)")
  }
}
