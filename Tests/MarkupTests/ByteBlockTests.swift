import Markup
import Testing

/// What is said of sixteen bytes at once is what is said of them one by one.
@Suite struct ByteBlockTests {
  private let tests: [(name: String, block: (ByteBlock) -> UInt32, byte: (UInt8) -> Bool)] =
    [
      ("equal", { $0.equal(to: 0x3C) }, { $0 == 0x3C }),
      ("equal beyond ASCII", { $0.equal(to: 0xEF) }, { $0 == 0xEF }),
      ("below", { $0.below(0x20) }, { $0 < 0x20 }),
      ("beyond ASCII", \.beyondASCII, { $0 >= 0x80 }),
      ("letters", \.letters, { ASCII.isLetter($0) }),
      ("digits", \.digits, { ASCII.isDigit($0) }),
    ]

  @Test func looksAtEachByte() {
    let all = (0...255).map { UInt8($0) }
    for (name, block, byte) in tests {
      for start in stride(from: 0, to: 256, by: ByteBlock.count) {
        let passed = block(ByteBlock(all.span, at: start))
        for place in 0..<ByteBlock.count {
          #expect(
            passed >> UInt32(place) & 1 == (byte(all[start + place]) ? 1 : 0),
            "\(name) of \(all[start + place])")
        }
        #expect(passed >> 16 == 0)
      }
    }
  }

  @Test func lowersCapitalsAlone() {
    let all = (0...255).map { UInt8($0) }
    for start in stride(from: 0, to: 256, by: ByteBlock.count) {
      let lowered = ByteBlock(all.span, at: start).lowered
      for place in 0..<ByteBlock.count {
        #expect(lowered[place] == ASCII.lower(all[start + place]))
      }
    }
  }

  /// Whatever the length, and wherever the search begins.
  @Test func findsTheFirst() {
    var random = Numbers(state: 20_261_127)
    for _ in 0..<2000 {
      let count = random.next(below: 71)
      let isRare = random.next(below: 2) == 0
      let bytes = (0..<count).map { _ in
        isRare && random.next(below: 40) > 0
          ? UInt8(ascii: "~") : UInt8(random.next(below: 256))
      }
      let start = random.next(below: count + 1)
      for (name, block, byte) in tests {
        let expected = bytes[start...].firstIndex(where: byte) ?? count
        #expect(ByteBlock.first(in: bytes.span, from: start, where: block) == expected, "\(name)")
      }
      let ascii = ByteBlock.endOfASCIIBlocks(bytes.span, from: start)
      #expect(bytes[start..<ascii].allSatisfy { $0 < 0x80 })
    }
  }
}
