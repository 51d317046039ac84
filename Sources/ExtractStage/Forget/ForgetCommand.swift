import Privacy
import Stage
import Tables

/// `columbus-extract forget`: puts a person or a page on the list of what is left out from now on.
enum ForgetCommand {
  static let command = Command(
    "forget", "put an author or a page on the list of what every later run leaves out",
    options: [
      .required("--forgotten", "F", "the list; made where it is missing"),
      .optional("--author", "NAME", "a name as it stands on the pages"),
      .optional("--site", "SITE", "the author of this site only"),
      .optional("--url", "URL", "a page with all that is on it, or one comment by its #anchor"),
      .repeated("--input", "DIR", "the tables of a run, to find the texts in"),
      .optional("--names", "WHAT", "how authors stand there: hash, drop or keep (hash)"),
      .optional("--key", "F", "the key of the pseudonyms"),
    ]
  ) { arguments, _ in
    guard arguments.has("--author") || arguments.has("--url") else {
      throw UsageError("--author NAME or --url URL is missing")
    }
    let path = arguments.required("--forgotten")
    var list =
      try FileSystem.exists(path) ? ForgottenList(path: path) : ForgottenList(salt: newSalt())
    var search = ForgetSearch(
      author: arguments.value("--author"), site: arguments.value("--site"),
      address: arguments.value("--url"), hasher: try hasher(arguments))
    for folder in arguments.values("--input") { try search.search(folder) }
    if let author = arguments.value("--author") {
      list.add(author: author, site: arguments.value("--site") ?? "")
    }
    for address in search.addresses { list.add(address: address) }
    let words = try search.words(below: arguments.values("--input"), in: list)
    list.add(words: words)
    try list.write(to: path)
    let output = try OutputFile(path: "-")
    try output.append("documents \(search.documents.count)\nwords \(words.count)\n".utf8)
    try output.commit()
  }

  private static func newSalt() -> [UInt8] {
    var random = SystemRandomNumberGenerator()
    return (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  private static func hasher(_ arguments: Arguments) throws -> NameHasher? {
    guard try arguments.choice("--names", default: NameSetting.hash) == .hash,
      let key = arguments.value("--key")
    else { return nil }
    return try DocumentPrivacy.hasher(key: key)
  }
}
