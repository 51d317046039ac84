@testable import Themes

/// A dictionary of one theme, and sentences cut by blanks and full stops.
enum Fixture {
  static func dictionary(
    patterns: [String], lists: String = "list,entry\n", cues: String = ShippedCues.text
  ) throws -> ThemeDictionary {
    let rows = patterns.map { "\"\($0)\"\n" }.joined()
    return try ThemeDictionary(
      ThemeDictionary.Sources(
        themes: SourceTable(csv: "theme\nt\n", file: "themes.csv"),
        lists: SourceTable(csv: lists, file: "lists.csv"), topics: nil,
        cues: SourceTable(csv: cues, file: "cues.csv"),
        patterns: ["t": SourceTable(csv: "pattern\n" + rows, file: "t.csv")]))
  }

  private static let lemmas = [
    "snapt": "snappen", "zei": "zeggen", "overspoeld": "overspoelen", "denk": "denken",
  ]

  static func lemma(_ token: String) -> String { lemmas[token] ?? WordFold.fold(token) }

  /// Words and marks of each sentence.
  static func sentences(_ text: String) -> [[String]] {
    var sentences: [[String]] = [[]]
    var word = ""
    func flush() {
      if !word.isEmpty { sentences[sentences.count - 1].append(word) }
      word = ""
    }
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        flush()
        if character == " " {
          if let tail = sentences.last?.suffix(2), tail.contains(where: [".", "!", "?"].contains) {
            sentences.append([])
          }
        } else {
          sentences[sentences.count - 1].append(String(character))
        }
      }
    }
    flush()
    return sentences.filter { !$0.isEmpty }
  }

  /// What is found in a text: `polarity voice cue` of each mention, and the voices of its sentences.
  static func findings(
    _ text: String, patterns: [String], isComment: Bool = false
  ) throws -> (mentions: [String], voices: [String]) {
    var words = WordTable()
    var document = DocumentText(isComment: isComment)
    let sentences = sentences(text)
    for (index, tokens) in sentences.enumerated() {
      document.append(
        paragraph: 1, number: index + 1, isQuoteBlock: false,
        symbols: tokens.map { words.symbol(token: $0, lemma: lemma($0)) })
    }
    var analyzer = DocumentAnalyzer(try dictionary(patterns: patterns))
    let found = analyzer.analyze(document, words: words, isOnTopic: true)
    let mentions = found.sentences.enumerated().flatMap { index, finding in
      finding.mentions.map { mention in
        let cue = mention.cue?.tokens.map { sentences[index][$0] }.joined(separator: " ") ?? "-"
        return "\(mention.polarity) \(mention.voice) \(cue)"
      }
    }
    let voices = found.sentences.map { finding in
      "\(finding.voice)\(finding.isAttributed ? " attributed" : "") \(finding.speaker)"
        .trimmingSuffix
    }
    return (mentions, voices)
  }
}

extension String {
  fileprivate var trimmingSuffix: String { hasSuffix(" ") ? String(dropLast()) : self }
}
