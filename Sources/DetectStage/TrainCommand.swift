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
      .optional("--polarity", "F", "write the weights of a model of polarity"),
      .optional(
        "--add", "X,THEME=X", "add themes above these scores, instead of the best on the folds"),
      .optional(
        "--remove", "X,THEME=X",
        "take away themes below these scores, instead of the best on the folds"),
      .optional(
        "--prevalence", "N", "sentences in the field that have some theme, in thousands (100)"),
    ],
    run: { arguments, diagnostics in
      let folder = ThemeFolder(arguments.required("--themes"), diagnostics)
      let dictionary = try folder.dictionary()
      let chosen = ChosenThresholds(
        add: try thresholds("--add", arguments, dictionary.themes),
        remove: try thresholds("--remove", arguments, dictionary.themes))
      let prevalence = try arguments.integer("--prevalence", default: 100, in: 1...1000)
      do {
        var coded = try CodedTable(path: arguments.required("--coded"), themes: dictionary.themes)
        let training = Training(dictionary, &coded, prevalence: Double(prevalence) / 1000)
        let (model, report) = training.run(chosen)
        try write(model, columns: dictionary.themes, to: arguments.required("--model"))
        if let path = arguments.value("--polarity") {
          try write(training.polarity(), columns: ThemeModels.polarities, to: path)
        }
        let output = try OutputFile(path: "-")
        try output.append((report.joined(separator: "\n") + "\n").utf8)
        try output.commit()
      } catch let error as ThemeFaults {
        for fault in error.faults { diagnostics.say("\(fault)") }
        throw StageError(.invalid, "\(error.faults.count) faults in the coded sentences")
      }
    })

  private static func write(_ model: LinearModel, columns: [Theme], to path: String) throws {
    var writer = try CSVWriter(path: path, header: ["feature", "rarity"] + columns.map(\.name))
    for row in model.rows { try writer.row(row) }
    try writer.close()
  }

  /// Reads `0.25`, `fun=0.3` or `0.25,fun=0.3`.
  /// - Returns: by theme; nil where nothing is said.
  private static func thresholds(
    _ name: String, _ arguments: Arguments, _ themes: [Theme]
  ) throws(UsageError) -> [Float?] {
    var all = [Float?](repeating: nil, count: themes.count)
    guard let text = arguments.value(name) else { return all }
    var named: [Int: Float] = [:]
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let number = sides.last.flatMap({ Float($0) }), abs(number) <= 10 else {
        throw UsageError("\(name) takes numbers from -10 to 10, not '\(part)'")
      }
      if sides.count == 1 {
        all = [Float?](repeating: number, count: themes.count)
      } else if let theme = themes.firstIndex(where: { $0.name == sides[0] }) {
        named[theme] = number
      } else {
        throw UsageError("\(name): there is no theme \(sides[0])")
      }
    }
    return all.indices.map { named[$0] ?? all[$0] }
  }
}

/// Thresholds that somebody chose, by theme; nil where the folds decide.
struct ChosenThresholds {
  let add: [Float?]
  let remove: [Float?]
}
