import Stage
import Tables

/// The program that turns the tables of the stages into figures.
package enum AggregateProgram {
  package static func main(_ arguments: [String]) -> Int32 {
    Program(
      "columbus-aggregate", "from mentions to figures",
      commands: [
        count, merge, finish, CodingCommands.sheet, CodingCommands.agreement, ShareCommand.command,
        ShowCommand.command,
        InspectCommand.command, VerifyCommand.command,
        DescribeCommand.command,
      ]
    ).main(arguments)
  }

  private static let count = Command(
    "count", "count one part",
    options: [
      .required("--part", "P", "the name of the part"),
      .required("--input", "DIR", "the folder with crawl/, extract/, tokenize/ and detect/"),
      .optional("--themes", "DIR", "the folder with themes.csv (not needed to count)"),
      .required("--sums", "F", "the sums of the part"),
      .optional(
        "--kwic", "N", "sentences for each theme, voice and polarity (100); 0 for sums without text"
      ),
      .counts,
    ]
  ) { arguments, _ in
    var counter = PartCounter(
      files: PartFiles(
        input: arguments.required("--input"), part: arguments.required("--part")),
      sample: try arguments.integer("--kwic", default: SumsRow.sample, in: 0...SumsRow.sample))
    try counter.run(to: arguments.required("--sums"), counts: arguments.value("--counts"))
  }

  private static let merge = Command(
    "merge", "merge sums, in any order and grouping",
    options: [
      .repeated("--sums", "F", "a table of sums"),
      .optional("--sums-dir", "DIR", "a folder of them"),
      .optional(
        "--crawl", "DIR", "the crawl that the parts of --sums-dir are from, which is added to them"),
      .required("--output", "F", "the sums of all"),
    ]
  ) { arguments, _ in
    var paths = arguments.values("--sums")
    if let folder = arguments.value("--sums-dir") { paths += try FileSystem.tables(at: folder) }
    guard arguments.has("--sums") || arguments.has("--sums-dir") else {
      throw UsageError("--sums F or --sums-dir DIR is missing")
    }
    if arguments.has("--crawl"), !arguments.has("--sums-dir") {
      throw UsageError("--crawl goes with --sums-dir: it belongs to the parts that stand there")
    }
    try SumsMerge(output: arguments.required("--output"))
      .merge(paths, crawl: arguments.value("--crawl"))
  }

  private static let finish = Command(
    "finish", "write the tables of figures",
    options: [
      .required("--sums", "F", "the merged sums"),
      .required("--input", "DIR", "the output folder of the stages"),
      .required("--themes", "DIR", "the folder with themes.csv"),
      .required("--output", "DIR", "the folder of the figures"),
      .repeated("--about", "NAME=VALUE", "what the run was made with: a version, an option"),
      .optional("--before", "DIR", "compare with the figures of an earlier run: changes.csv"),
      .optional(
        "--digests", "F", "keep the digests of tables here, and read again only what has changed"),
      .optional("--jobs", "N", "how many things to do at once (1)"),
      .optional("--kwic", "N", "sentences for each theme, voice and polarity (100)"),
    ]
  ) { arguments, _ in
    try Finish(
      sums: arguments.required("--sums"), input: arguments.required("--input"),
      themesFolder: arguments.required("--themes"), output: arguments.required("--output"),
      sample: try arguments.integer("--kwic", default: SumsRow.sample, in: 0...SumsRow.sample),
      about: try arguments.values("--about").map(about), before: arguments.value("--before"),
      digests: arguments.value("--digests"),
      jobs: try arguments.integer("--jobs", default: 1, in: 1...Int.max)
    ).run()
  }

  private static func about(_ text: String) throws(UsageError) -> (name: String, value: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else {
      throw UsageError("--about takes NAME=VALUE, not '\(text)'")
    }
    return (String(parts[0]), String(parts[1]))
  }
}
