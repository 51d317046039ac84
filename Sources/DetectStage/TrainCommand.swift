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
        "--prevalence", "N", "sentences in the field that have some theme, in thousands (100)"),
    ],
    run: { arguments, diagnostics in
      let folder = ThemeFolder(arguments.required("--themes"), diagnostics)
      let dictionary = try folder.dictionary()
      let prevalence = try arguments.integer("--prevalence", default: 100, in: 1...1000)
      do {
        var coded = try CodedTable(path: arguments.required("--coded"), themes: dictionary.themes)
        let training = Training(dictionary, &coded, prevalence: Double(prevalence) / 1000)
        let (model, report) = training.run()
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
}
