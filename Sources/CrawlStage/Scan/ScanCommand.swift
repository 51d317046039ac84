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
      .optional("--archives", "F", "write here what the archives are, and what is in them"),
      .optional(
        "--access", "F", "write here where one gzip stream can be entered; no file where none is"),
      .optional("--rules", "DIR", "read sites.csv here, not that which is built in"),
      .optional(
        "--ratio", "N", "bytes that may come out of one compressed byte before a size counts (200)"),
      .optional(
        "--inflated-record", "BYTES", "what a record may inflate to beyond that ratio (1 GiB)"),
      .optional(
        "--inflated-body", "BYTES", "what a body may inflate to beyond that ratio (64 MiB)"),
      .counts,
    ], positionals: "[ARCHIVE...]"
  ) { arguments, _ in
    let configuration = try ScanConfiguration(arguments)
    var scan = try Scan(configuration)
    try scan.run()
    try scan.close()
  }
}
