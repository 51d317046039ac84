import Stage
import Tables

/// The two commands by which people check the program: the sheet that goes out, and what comes back.
enum CodingCommands {
  static let sheet = Command(
    "coding-sheet", "draw sentences for people to code, without what the program found",
    options: [
      .required("--input", "DIR", "the output folder of the stages"),
      .required("--themes", "DIR", "the folder with themes.csv"),
      .required("--output", "DIR", "where sheet.csv, key.csv and instructies.txt go"),
      .optional("--n", "N", "how many sentences (300)"),
      .optional("--seed", "N", "another number draws another sheet (1)"),
    ]
  ) { arguments, diagnostics in
    let themes = try ThemeList(folder: arguments.required("--themes"))
    let input = arguments.required("--input")
    let size = try arguments.integer("--n", default: 300, in: 1...100_000)
    var reader = try CodingReader(
      input: input, size: size, seed: UInt64(try arguments.integer("--seed", default: 1)))
    try reader.read()
    let about = [
      try About.hash(ofTablesIn: arguments.required("--themes")),
      try About.hash(of: "\(input)/aggregate/merged/sums.csv"),
    ]
    let output = arguments.required("--output")
    let n = try CodingSheet(themes: themes, sample: reader.sample, about: about).write(
      sheet: "\(output)/sheet.csv", key: "\(output)/key.csv",
      instructions: "\(output)/instructies.txt")
    diagnostics.say("\(n) sentences in \(output)/sheet.csv; keep \(output)/key.csv to yourself")
  }

  static let agreement = Command(
    "agreement", "compare coded sheets with each other and with the program",
    options: [
      .repeated("--coded", "F", "a coded sheet, one for each coder"),
      .optional("--adjudicated", "F", "the sheet on which the coders agreed afterwards"),
      .required("--key", "F", "the key of the sheet"),
      .required("--themes", "DIR", "the folder with themes.csv"),
      .required("--output", "F", "the table of validity"),
    ]
  ) { arguments, diagnostics in
    let paths = arguments.values("--coded")
    guard !paths.isEmpty || arguments.has("--adjudicated") else {
      throw UsageError("--coded F is missing")
    }
    let folder = arguments.required("--themes")
    let themes = try ThemeList(folder: folder)
    let key = try CodingKey(path: arguments.required("--key"), themes: themes)
    if key.themesHash != (try About.hash(ofTablesIn: folder)) {
      diagnostics.say("the themes have changed since the sheet was drawn: draw a new one")
    }
    let coders = try paths.map { try CodedSheet(path: $0, themes: themes, key: key) }
    let adjudicated = try arguments.value("--adjudicated").map {
      try CodedSheet(path: $0, themes: themes, key: key)
    }
    try Validity(themes: themes, key: key, coders: coders, adjudicated: adjudicated)
      .write(to: arguments.required("--output"))
  }
}
