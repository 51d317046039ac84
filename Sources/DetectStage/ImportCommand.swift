import Stage
import Tables
import Themes

/// `columbus-detect import`: a dictionary of another program as a folder of themes.
enum ImportCommand {
  static let command = Command(
    "import", "turns a LIWC, WordStat or quanteda dictionary into a folder of themes",
    options: [
      .required("--from", "F", "a .dic (LIWC), .cat (WordStat), .yml or .yaml (quanteda) file"),
      .required("--output", "DIR", "the folder of themes to write"),
    ],
    run: { arguments, diagnostics in
      let path = arguments.required("--from")
      let folder = arguments.required("--output")
      let text = String(decoding: try FileSystem.contents(of: path), as: UTF8.self)
      let dictionary: ImportedDictionary
      switch path.lowercased().split(separator: ".").last {
      case "dic": dictionary = ImportedDictionary(liwc: text)
      case "cat": dictionary = ImportedDictionary(wordStat: text)
      case "yml", "yaml": dictionary = ImportedDictionary(quanteda: text)
      default: throw UsageError("--from takes a file that ends with .dic, .cat, .yml or .yaml")
      }
      guard !dictionary.categories.isEmpty else {
        throw StageError(.invalid, "\(path): there are no categories with entries in it")
      }
      guard !FileSystem.exists("\(folder)/themes.csv") else {
        throw StageError(.cannotCreate, "\(folder): there are themes in it already")
      }
      try write(dictionary, to: folder)
      for entry in dictionary.leftOut { diagnostics.say("left out: \(entry)") }
    })

  private static func write(_ dictionary: ImportedDictionary, to folder: String) throws {
    var themes = try CSVWriter(
      path: "\(folder)/themes.csv",
      header: ["theme", "label_nl", "label_en", "definition_nl", "definition_en"])
    for category in dictionary.categories {
      try themes.row([category.name, category.label, category.label, "", ""])
      var patterns = try CSVWriter(
        path: "\(folder)/\(category.name).csv",
        header: ["pattern", "polarity", "weight", "note", "example", "counter_example"])
      for entry in category.entries { try patterns.row([entry, "", "", "", "", ""]) }
      try patterns.close()
    }
    try themes.close()
  }
}
