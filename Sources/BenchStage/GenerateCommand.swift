import Stage
import Tables

/// `columbus-bench generate`: a dump of blogs of any size from the bundled texts.
enum GenerateCommand {
  static let command = Command(
    "generate", "make a dump of blogs from the bundled texts, the same one every time",
    options: [
      .required("--texts", "DIR", "a folder with posts.csv and comments.csv (Corpus/truth)"),
      .required("--output", "DIR", "the folder of the dump"),
      .optional("--megabytes", "N", "how much HTML (200)"),
      .optional("--pages", "N", "stop at so many pages, whatever their size"),
      .optional("--archives", "N", "over how many archives (16)"),
      .optional("--page", "BYTES", "the mean size of a page (137000)"),
      .flag("--equal", "all pages of about that size"),
    ]
  ) { arguments, _ in
    let texts = try BundledTexts(folder: arguments.required("--texts"))
    let archives = try arguments.integer("--archives", default: 16, in: 1...100_000)
    let wanted = try arguments.integer("--megabytes", default: 200, in: 1...1_000_000) * 1_000_000
    let mean = try arguments.integer("--page", default: 137_000, in: 500...16_000_000)
    let most = try arguments.integer("--pages", default: 1_000_000_000, in: 1...1_000_000_000)
    let folder = arguments.required("--output")
    for index in 0..<archives {
      var archive = try SyntheticArchive(path: "\(folder)/archief-\(index).warc.gz")
      var pages = PageMaker(
        texts: texts, seed: UInt64(index), meanBytes: mean,
        isEqual: arguments.has("--equal"))
      while archive.bytes < wanted / archives, archive.pages < (most + archives - 1) / archives {
        let page = pages.next()
        try archive.append(url: page.url, capturedAt: page.capturedAt, html: page.html)
      }
      try archive.close()
    }
  }
}
