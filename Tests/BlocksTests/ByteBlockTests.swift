import Blocks
import ColumbusTestSupport
import Testing

/// What is said of sixteen bytes at once is what is said of them one by one.
@Suite struct ByteBlockTests {
  private let tests: [(name: String, block: (ByteBlock) -> UInt32, byte: (UInt8) -> Bool)] =
    [
      ("equal", { $0.equal(to: 0x3C) }, { $0 == 0x3C }),
      ("equal beyond ASCII", { $0.equal(to: 0xEF) }, { $0 == 0xEF }),
      ("below", { $0.below(0x20) }, { $0 < 0x20 }),
      ("beyond ASCII", \.beyondASCII, { $0 >= 0x80 }),
      ("letters", \.letters, { Self.isLetter($0) }),
      ("digits", \.digits, { 0x30...0x39 ~= $0 }),
    ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }

  private static func lower(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte + 0x20 : byte }

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

  @Test func givesAsMuchOfItsBeginningAsIsAskedFor() {
    let bytes = (0..<16).map { UInt8(0xF0 - $0) }
    for length in 0...ByteBlock.count {
      let numbers = ByteBlock(bytes.span, at: 0).prefix(length)
      let found = (0..<16).map { UInt8(truncatingIfNeeded: numbers[$0 / 8] >> ($0 % 8 * 8)) }
      #expect(found == bytes[..<length] + [UInt8](repeating: 0, count: 16 - length), "\(length)")
    }
  }

  @Test func keepsLettersAndDigitsSmall() {
    let all = (0...255).map { UInt8($0) }
    for start in stride(from: 0, to: 256, by: ByteBlock.count) {
      let words = ByteBlock(all.span, at: start).words
      for place in 0..<ByteBlock.count {
        let byte = all[start + place]
        let isKept = Self.isLetter(byte) || 0x30...0x39 ~= byte
        #expect(words[place] == (isKept ? Self.lower(byte) : 0x20))
      }
    }
  }

  @Test func theRestHasZerosBehindIt() {
    let bytes = (1...40).map { UInt8($0) }
    for place in 25...40 {
      let rest = ByteBlock(rest: bytes.span, from: place).bytes
      for lane in 0..<ByteBlock.count {
        #expect(rest[lane] == (place + lane < 40 ? bytes[place + lane] : 0))
      }
    }
  }

  /// Whatever the length, and wherever the search begins.
  @Test func findsTheFirst() {
    var random = SeededGenerator(seed: 20_261_127)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...70, using: &random)
      let isRare = Bool.random(using: &random)
      let bytes = (0..<count).map { _ in
        isRare && Int.random(in: 0..<40, using: &random) > 0
          ? UInt8(ascii: "~") : UInt8.random(in: 0...255, using: &random)
      }
      let start = Int.random(in: 0...count, using: &random)
      for (name, block, byte) in tests {
        let expected = bytes[start...].firstIndex(where: byte) ?? count
        #expect(ByteBlock.first(in: bytes.span, from: start, where: block) == expected, "\(name)")
      }
      let ascii = ByteBlock.endOfASCIIBlocks(bytes.span, from: start)
      #expect(bytes[start..<ascii].allSatisfy { $0 < 0x80 })
    }
  }
}
