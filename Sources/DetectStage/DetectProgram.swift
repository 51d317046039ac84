import Stage

/// `columbus-detect`: documents and sentences in, mentions, voices and topics out.
package enum DetectProgram {
  package static func main(_ arguments: [String]) -> Int32 {
    Program(
      "columbus-detect", "finds themes, their polarity and whose words they are",
      commands: [
        detect, CheckCommand.command, ExplainCommand.command, TrainCommand.command,
        ImportCommand.command,
      ]
    ).main(arguments)
  }

  static let themes = Option.required("--themes", "DIR", "the folder with themes.csv")

  static let withoutModel = Option.flag(
    "--without-model", "use the patterns alone, not model.csv and polarity.csv")

  private static let detect = Command(
    "", "finds themes in the sentences of a part",
    options: [
      .required("--documents", "F", "the documents of the part"),
      .required("--sentences", "F", "their sentences"),
      themes,
      .required("--mentions", "F", "write where themes are expressed"),
      .optional("--voices", "F", "write whose words each sentence is"),
      .optional("--topics", "F", "write what documents are about"),
      withoutModel,
      .counts,
    ],
    run: { arguments, diagnostics in
      let folder = ThemeFolder(arguments.required("--themes"), diagnostics)
      let (dictionary, models) = try folder.load(withModels: !arguments.has("--without-model"))
      let documents = try DocumentKinds(path: arguments.required("--documents"))
      var detector = Detector(dictionary, models: models, documents: documents)
      try detector.run(
        sentences: arguments.required("--sentences"),
        to: DetectOutputs(
          mentions: arguments.required("--mentions"), voices: arguments.value("--voices"),
          topics: arguments.value("--topics")),
        counts: arguments.value("--counts"))
    })
}
