/// Damages bytes, the same way for the same seed: bits flipped, stretches cut, doubled and moved, and
/// words put in that mean something to a parser.
package struct Mutator {
  private var random: SeededGenerator
  private static let words: [[UInt8]] =
    [
      "<", "</div>", "<b>", "<!--", "-->", "<![CDATA[", "&#x0;", "&", "\"", "'", ",", "\n",
      "\r\n\r\n",
      "WARC/1.0\r\n", "Content-Length: 99999999999999999999", "Content-Length: -1",
      "Transfer-Encoding: chunked", "ffffffff\r\n", "<base href=\"//[\">", "<table><tr><td>",
      "<script>", "{\"@type\":[", "http://[::", "%zz", "\u{202E}", "\u{0301}\u{0301}\u{0301}",
      "-9223372036854775808", "1e999", "2011-13-45T99:99:99", "true", "",
    ].map { Array($0.utf8) } + [[0], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0x1F, 0x8B, 0x08]]

  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  package mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0..<6, using: &random) { damage(&bytes) }
    return bytes
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let at = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, at + Int.random(in: 1...400, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.removeSubrange(at..<end)
    case 2: bytes.insert(contentsOf: bytes[at..<end], at: at)
    case 3: bytes.removeLast(bytes.count - at)
    default:
      let word = Self.words[Int.random(in: 0..<Self.words.count, using: &random)]
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        bytes.insert(contentsOf: word, at: at)
      }
    }
  }
}
