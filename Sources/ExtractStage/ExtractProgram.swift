import Privacy
import Stage

/// The program that turns pages into documents and paragraphs.
package enum ExtractProgram {
  package static func main(_ arguments: [String]) -> Int32 {
    Program(
      "columbus-extract", "from pages to posts and comments",
      commands: [extract, ForgetCommand.command]
    )
    .main(arguments)
  }

  private static let extract = Command(
    "", "read the pages of a part and write their posts and comments",
    options: [
      .required("--pages", "F", "the table of pages"),
      .required("--dump", "DIR", "the dump that they are in"),
      .optional("--access", "DIR", "where one gzip stream can be entered, as scan wrote it"),
      .required("--documents", "F", "write posts and comments"),
      .required("--paragraphs", "F", "write their paragraphs"),
      .required("--rejects", "F", "write what gave no document, and why"),
      .optional("--merges", "F", "write what was merged into what"),
      .optional("--names", "WHAT", "authors: hash (pseudonyms), drop or keep (hash)"),
      .optional("--key", "F", "the key of the pseudonyms; without it authors stay empty"),
      .optional("--withdrawn", "WHAT", "comments taken away since: keep or drop (keep)"),
      .optional("--forgotten", "F", "leave out what is on this list (see forget)"),
      .counts,
    ]
  ) { arguments, _ in
    let names = try arguments.choice("--names", default: NameSetting.hash)
    let key = arguments.value("--key")
    var stage = try ExtractStage(
      pages: arguments.required("--pages"), dump: arguments.required("--dump"),
      access: arguments.value("--access"),
      outputs: ExtractOutputs(
        documents: arguments.required("--documents"),
        paragraphs: arguments.required("--paragraphs"),
        rejects: arguments.required("--rejects"), merges: arguments.value("--merges")),
      privacy: DocumentPrivacy(names, key: names == .hash ? key : nil),
      forgotten: try arguments.value("--forgotten").map { try ForgottenList(path: $0) },
      dropsWithdrawn: try arguments.choice("--withdrawn", default: WithdrawnSetting.keep) == .drop)
    try stage.run(counts: arguments.value("--counts"))
  }
}

/// What becomes of comments that the newest capture of their page has no more.
enum WithdrawnSetting: String, CaseIterable, Sendable {
  case keep, drop
}

/// What becomes of the names of authors.
enum NameSetting: String, CaseIterable, Sendable {
  case hash, drop, keep
}
