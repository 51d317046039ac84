import Stage
import Tables
import Themes

/// `columbus-detect train`: a model from coded sentences, and what it is worth on folds kept apart.
enum TrainCommand {
  static let command = Command(
    "train", "trains the model that goes beside the patterns, and says what it is worth",
    options: [
      DetectProgram.themes,
      .required("--coded", "F", "coded sentences: doc_id, sentence, topic, text, theme, polarity"),
      .required("--model", "F", "write the model's weights"),
      .optional(
        "--add", "X", "add a theme above this score, instead of the best on the folds"),
      .optional(
        "--remove", "X", "take away a theme below this score, instead of the best on the folds"),
      .optional(
        "--prevalence", "N", "sentences in the field that have some theme, in thousands (100)"),
    ],
    run: { arguments, diagnostics in
      let folder = ThemeFolder(arguments.required("--themes"), diagnostics)
      let dictionary = try folder.dictionary()
      let prevalence = try arguments.integer("--prevalence", default: 100, in: 1...1000)
      do {
        var coded = try CodedTable(path: arguments.required("--coded"), themes: dictionary.themes)
        let training = Training(dictionary, &coded, prevalence: Double(prevalence) / 1000)
        let (model, report) = training.run(
          add: try number("--add", arguments), remove: try number("--remove", arguments))
        var writer = try CSVWriter(
          path: arguments.required("--model"),
          header: ["feature", "rarity"] + dictionary.themes.map(\.name))
        for row in model.rows { try writer.row(row) }
        try writer.close()
        let output = try OutputFile(path: "-")
        try output.append((report.joined(separator: "\n") + "\n").utf8)
        try output.commit()
      } catch let error as ThemeFaults {
        for fault in error.faults { diagnostics.say("\(fault)") }
        throw StageError(.invalid, "\(error.faults.count) faults in the coded sentences")
      }
    })

  private static func number(_ name: String, _ arguments: Arguments) throws(UsageError) -> Float? {
    guard let text = arguments.value(name) else { return nil }
    guard let number = Float(text), abs(number) <= 10 else {
      throw UsageError("\(name) takes a number from -10 to 10, not '\(text)'")
    }
    return number
  }
}
