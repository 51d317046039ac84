import ColumbusTestSupport
import Testing

@testable import Dutch

@Suite struct TokenBufferTests {
  private static func token(_ number: Int) -> Token {
    Token(
      start: Int32(number), end: Int32(number + 1), kind: .word, isSpaced: number % 2 == 0)
  }

  /// It holds what an array does, whatever is done to both.
  @Test(arguments: [1, 2, 3]) func holdsWhatAnArrayDoes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var tokens = TokenBuffer()
    var expected: [Token] = []
    for step in 0..<4_000 {
      switch Int.random(in: 0..<100, using: &generator) {
      case 0:
        tokens.removeAll()
        expected.removeAll()
      case 1..<10:
        let removed = Int.random(in: 0...expected.count, using: &generator)
        tokens.removeFirst(removed)
        expected.removeFirst(removed)
      case 10..<30:
        let (room, used) = (400, Int.random(in: 0...400, using: &generator))
        let run = tokens.room(for: room)
        for i in 0..<used { run[i] = Self.token(step + i) }
        tokens.add(used)
        expected += (0..<used).map { Self.token(step + $0) }
      case 30..<40 where !expected.isEmpty:
        let place = Int.random(in: 0..<expected.count, using: &generator)
        tokens[place].isSpaced.toggle()
        expected[place].isSpaced.toggle()
      default:
        tokens.append(Self.token(step))
        expected.append(Self.token(step))
      }
      #expect(tokens.count == expected.count)
    }
    #expect(Array(tokens.all) == expected)
  }

  /// A line is the tokens with a blank between them, wherever in the text they stand and however long
  /// they are.
  @Test(arguments: [1, 2, 3]) func aLineIsItsTokens(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let words = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        String(repeating: "x", count: Int.random(in: 1...40, using: &generator))
      }
      var text: [UInt8] = []
      var tokens: [Token] = []
      for word in words {
        let isSpaced = Bool.random(using: &generator)
        if isSpaced { text.append(0x20) }
        tokens.append(
          Token(
            start: Int32(text.count), end: Int32(text.count + word.utf8.count), kind: .word,
            isSpaced: isSpaced))
        text += word.utf8
      }
      let line = text.withUnsafeBufferPointer { text in
        tokens.withUnsafeBufferPointer { tokens in
          [UInt8](unsafeUninitializedCapacity: TokenLine.room(for: tokens)) {
            $1 = TokenLine.write(tokens, of: text, to: $0)
          }
        }
      }
      #expect(String(decoding: line, as: UTF8.self) == words.joined(separator: " "))
    }
  }

  /// Each byte in each of the eight places, beside letters, digits and others.
  @Test func looksAtEightBytesAsAtOne() {
    for byte in UInt8(0)...UInt8.max {
      for place in 0..<8 {
        for other in [UInt8(ascii: "m"), UInt8(ascii: "Z"), UInt8(ascii: "5"), 0xFF, 0x00] {
          var bytes = [UInt8](repeating: other, count: 8)
          bytes[place] = byte
          let (letters, digits) = bytes.withUnsafeBytes {
            (EightBytes($0, at: 0).letters, EightBytes($0, at: 0).digits)
          }
          for (i, own) in bytes.enumerated() {
            let bit: UInt64 = 0x80 << UInt64(8 * i)
            #expect((letters & bit != 0) == (own | 0x20 >= 0x61 && own | 0x20 <= 0x7A))
            #expect((digits & bit != 0) == (0x30...0x39 ~= own))
          }
          let first = bytes.firstIndex { !(0x30...0x39 ~= $0) } ?? 8
          #expect(EightBytes.count(ofFirst: digits) == first)
        }
      }
    }
  }
}
