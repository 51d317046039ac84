import ColumbusTestSupport
import ProcessorTime
import Testing

@testable import Dutch

@Suite struct SentenceReaderTests {
  static let lines = BlogSentences.table.split(separator: "\n").map(String.init)

  /// The line as the table writes it, from its text.
  private func render(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var reader = SentenceReader()
      reader.reset()
      var line = ""
      while reader.next(bytes) {
        for (i, token) in reader.tokens.enumerated() {
          let isStart = i == 0 && !line.isEmpty
          line +=
            token.isSpaced ? (line.isEmpty ? "" : isStart ? " // " : " ") : isStart ? "¦//" : "¦"
          line += String(decoding: bytes[token.range], as: UTF8.self)
        }
      }
      return line
    }
  }

  /// The text that a line of the table stands for.
  private func text(of line: String) -> String {
    var plain = ""
    for part in line.replacing(" // ", with: " ").replacing("¦//", with: "¦").split(
      separator: "¦", omittingEmptySubsequences: true)
    {
      plain += part
    }
    return plain
  }

  @Test(arguments: lines) func splitsAsPeopleRead(line: String) {
    // A mark before the first token of a phrase is glued to what follows, not to what stands before.
    let expected = line.replacing(" ¦", with: " ").trimmingPrefix("¦")
    #expect(render(text(of: line)) == expected)
  }

  @Test func theTableHoldsFourHundredSentences() {
    let sentences = Self.lines.reduce(0) { $0 + $1.split(separator: "//").count }
    #expect(sentences >= 400, "\(sentences)")
  }

  /// Joined without blanks the tokens are the text without its white space.
  @Test(arguments: 0..<200) func losesNoByte(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...400, using: &generator) {
      bytes += Self.pieces.randomElement(using: &generator).map { Array($0.utf8) } ?? []
    }
    #expect(joined(bytes) == Self.withoutSpace(bytes))
  }

  @Test(arguments: 0..<50) func losesNoByteOfAnyCodePoints(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 1000)
    var text = String.UnicodeScalarView()
    for _ in 0..<300 {
      let limit: UInt32 = [0x80, 0x250, 0x3000, 0x1FFFF].randomElement(using: &generator) ?? 0x80
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &generator)) {
        text.append(scalar)
      }
    }
    let bytes = Array(String(text).utf8)
    #expect(joined(bytes) == Self.withoutSpace(bytes))
  }

  @Test func readsHostileTextInLinearTime() {
    let texts: [[UInt8]] = [
      [UInt8](repeating: UInt8(ascii: "a"), count: 4_000_000),
      [UInt8](repeating: UInt8(ascii: ")"), count: 1_000_000),
      [UInt8](repeating: UInt8(ascii: "."), count: 1_000_000),
      Array(repeatElement("a!b(", count: 250_000).joined().utf8),
      Array(repeatElement("\u{301}", count: 500_000).joined().utf8),
      Array(repeatElement("👨‍👩‍👧", count: 50_000).joined().utf8),
    ]
    for bytes in texts {
      let time = ProcessorTime.measure { #expect(joined(bytes) == bytes) }
      #expect(time < .seconds(60))
    }
  }

  private static let pieces = [
    " ", " ", "\u{A0}", "a", "Z", "9", "1.5", ".", "...", "!", "?", "'", "''", ",", ",,", "\"", "(",
    ")",
    "-", "–", "…", "’", "‘", "“", "”", "«", "»", "é", "ĳ", "ß", "http://a.nl", "@jan", "#tag",
    ":-)", "<3",
    "€", "%", "5,-", "'s", "d.m.v.", "enz.", "dr.", "J.", "woord", "Woord", "[e-mail]", "😀", "👨‍👩‍👧",
    "🇳🇱",
    "\u{301}", "漢", "ب", "\u{200D}", "\u{FEFF}", "/", "*", "_", "&", "=", "\\", "|", "~", "\u{0}",
    "\u{85}",
  ]

  private func joined(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { text in
      var reader = SentenceReader()
      reader.reset()
      var joined: [UInt8] = []
      while reader.next(text) {
        for token in reader.tokens { joined += text[token.range] }
      }
      return joined
    }
  }

  /// Text without white space and without control characters, which no table may hold.
  private static func withoutSpace(_ bytes: [UInt8]) -> [UInt8] {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
      !$0.properties.isWhitespace && $0.properties.generalCategory != .control
    }
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }
}
