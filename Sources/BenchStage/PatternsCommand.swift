import Stage
import Tables

/// `columbus-bench patterns`: a folder of themes with any number of patterns.
enum PatternsCommand {
  static let command = Command(
    "patterns", "make a folder of themes with many patterns, the same one every time",
    options: [
      .required("--texts", "DIR", "a folder with posts.csv and comments.csv (Corpus/truth)"),
      .required("--output", "DIR", "the folder of themes"),
      .optional("--count", "N", "how many patterns (1000)"),
    ]
  ) { arguments, _ in
    let texts = try BundledTexts(folder: arguments.required("--texts"))
    let count = try arguments.integer("--count", default: 1000, in: 1...1_000_000)
    let folder = arguments.required("--output")
    var themes = try CSVWriter(path: "\(folder)/themes.csv", header: ["theme"])
    var maker = PatternMaker(texts)
    for theme in 0..<min(count, PatternMaker.themes) {
      try themes.row(["thema\(theme)"])
      var patterns = try CSVWriter(path: "\(folder)/thema\(theme).csv", header: ["pattern"])
      for _ in 0..<(count + PatternMaker.themes - 1 - theme) / PatternMaker.themes {
        try patterns.row([maker.next()])
      }
      try patterns.close()
    }
    try themes.close()
  }
}

/// Patterns of the shapes that people write, of the words of texts.
struct PatternMaker {
  static let themes = 12

  /// The words of each sentence that can stand in a pattern.
  private let sentences: [[String]]
  private var random = SplitMix(seed: 2011)
  private var made: Set<String> = []

  init(_ texts: BundledTexts) {
    sentences = texts.sentences.map { sentence in
      sentence.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
    }.filter { $0.count > 3 }
  }

  /// A pattern that was not made before.
  mutating func next() -> String {
    while true {
      let pattern = draw()
      if made.insert(pattern).inserted { return pattern }
    }
  }

  /// A word as common as in the texts with one that nearly always is in none of them, so that patterns
  /// are looked at often and found seldom, as in a run.
  private mutating func draw() -> String {
    let (one, other, third) = (word(), rareWord(), word())
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return "\(one) \(other) ~3 \(third)"
    case 1, 2: return "\(one) ~3 \(other)"
    case 3: return "{\(one), \(other)}"
    case 4: return "(\(one)|\(third)) ~4 (\(other)|\(rareWord()))"
    case 5 where one.count > 4: return "\(one.prefix(4))* ~2 \(other)"
    case 6: return "(\(one) \(other)|\(third) \(rareWord())) & !\(word())"
    case 7: return "\(one) & \(other) \(third)"
    default: return "+\(one) \(other)"
    }
  }

  private mutating func rareWord() -> String {
    Int.random(in: 0..<100, using: &random) == 0 ? word() : word() + word() + word()
  }

  private mutating func word() -> String {
    let words = sentences[Int.random(in: 0..<sentences.count, using: &random)]
    return words[Int.random(in: 0..<words.count, using: &random)]
  }
}
