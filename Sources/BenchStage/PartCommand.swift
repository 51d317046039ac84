import Stage
import Tables

/// `columbus-bench part`: one part of a large run as the stages leave it, to measure the figures with.
enum PartCommand {
  static let command = Command(
    "part", "make the tables of one part of a large run, the same ones every time",
    options: [
      .required("--texts", "DIR", "a folder with posts.csv and comments.csv (Corpus/truth)"),
      .required("--themes", "DIR", "the folder with themes.csv"),
      .required("--output", "DIR", "the output folder of the stages"),
      .required("--number", "N", "which part, from 1"),
      .optional("--documents", "N", "how many documents (6250)"),
      .optional("--sentences", "N", "how many sentences, about (5 for each document)"),
    ]
  ) { arguments, _ in
    let number = try arguments.integer("--number", default: 1, in: 1...100_000)
    let documents = try arguments.integer("--documents", default: 6_250, in: 1...1_000_000)
    let sentences = try arguments.integer(
      "--sentences", default: 5 * documents, in: documents...100_000_000)
    var maker = PartMaker(
      phrases: Phrase.all(in: try BundledTexts(folder: arguments.required("--texts"))),
      themes: try themes(arguments.required("--themes")), number: number)
    try maker.write(
      to: arguments.required("--output"), documents: documents,
      sentencesPerDocument: sentences / documents)
  }

  private static func themes(_ folder: String) throws(TableError) -> [String] {
    var table = try CSVReader(path: "\(folder)/themes.csv")
    let theme = try table.column("theme")
    var names: [String] = []
    while try table.next() { names.append(table.string(theme)) }
    return names
  }
}
