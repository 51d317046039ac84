import Stage

/// `columbus-crawl scan`: the captures of a shard, and the links between them.
enum ScanCommand {
  static let command = Command(
    "scan", "finds the captures of a shard and their links",
    options: [
      .optional("--shard", "F", "the shard, as list wrote it"),
      .optional("--dump", "DIR", "the folder that the shard's paths are below"),
      .required("--captures", "F", "write here the captures"),
      .required("--links", "F", "write here their links within their sites"),
      .required("--rejects", "F", "write here what is no capture, and why"),
      .optional("--revisits", "F", "write here the records that repeat another"),
      .counts,
    ], positionals: "[ARCHIVE...]"
  ) { arguments, _ in
    let configuration = try ScanConfiguration(arguments)
    var scan = try Scan(configuration)
    try scan.run()
    try scan.close()
  }
}
