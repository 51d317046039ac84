/// Makes running text from the bundled sentences.
///
/// The bundled texts have few different words, and a program that keeps an answer for each word
/// would look faster than it is. So one long word in twelve is joined with another to a compound,
/// as Dutch does: the vocabulary then grows with the text, as it does in real ones.
struct TextMaker {
  let texts: BundledTexts
  var random: SplitMix

  /// Sentences of posts, up to `bytes` of them or a little beyond.
  mutating func paragraph(bytes: Int) -> String { text(of: texts.sentences, bytes: bytes) }

  /// Sentences of comments.
  mutating func reply(bytes: Int) -> String { text(of: texts.replies, bytes: bytes) }

  mutating func title() -> String { Self.escaped(pick(texts.titles)) }

  mutating func author() -> String { Self.escaped(pick(texts.authors)) }

  mutating func word() -> Substring { texts.words[number(in: 0..<texts.words.count)] }

  mutating func number(in range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func text(of sentences: [String], bytes: Int) -> String {
    var text = ""
    repeat {
      for part in pick(sentences).split(separator: " ") {
        if !text.isEmpty { text += " " }
        if number(in: 0..<12) == 0, BundledTexts.isLongWord(part) { text += word() }
        text += part
      }
    } while text.utf8.count < bytes
    return Self.escaped(text)
  }

  private mutating func pick(_ list: [String]) -> String { list[number(in: 0..<list.count)] }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 38 || $0 == 60 || $0 == 62 }) else { return text }
    return text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }
}
