import Dutch
import Stage
import Tables
import Themes

/// `columbus-detect check`: a folder of themes as its own test.
enum CheckCommand {
  static let command = Command(
    "check", "checks that every pattern finds its examples and not its counter-examples",
    options: [DetectProgram.themes],
    run: { arguments, diagnostics in
      let dictionary = try ThemeFolder(arguments.required("--themes"), diagnostics).dictionary()
      let checked = check(dictionary)
      for fault in checked.faults { diagnostics.say("\(fault)") }
      let faults = checked.faults.count
      let output = try OutputFile(path: "-")
      try output.append(
        "\(dictionary.patterns.count) patterns, \(checked.examples) examples, \(faults) faults\n"
          .utf8
      )
      try output.commit()
      if faults > 0 {
        throw StageError(.invalid, "\(faults) examples are not found as they should")
      }
    })

  /// The examples that a pattern misses, and the counter-examples that it finds.
  static func check(_ dictionary: ThemeDictionary) -> (faults: [ThemeFault], examples: Int) {
    var analyzer = DocumentAnalyzer(dictionary)
    var words = WordTable()
    var lemmatizer = Lemmatizer()
    var faults: [ThemeFault] = []
    var examples = 0
    for (number, pattern) in dictionary.patterns.enumerated() {
      for (text, isExample) in pattern.examples.map({ ($0, true) })
        + pattern.counterexamples.map({ ($0, false) })
      {
        examples += 1
        let found = analyzer.analyze(PlainText(text, &lemmatizer).document(&words), words: words)
        let matches = found.sentences.contains { $0.matches.contains { $0.pattern == number } }
        if matches == isExample { continue }
        faults.append(
          ThemeFault(
            file: pattern.file, line: pattern.line,
            column: isExample ? "example" : "counter_example",
            "'\(pattern.text)' \(isExample ? "does not find" : "finds") '\(text)'"))
      }
    }
    return (faults, examples)
  }
}
