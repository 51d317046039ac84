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
      .optional("--archives", "N", "over how many archives (16)"),
      .optional("--page", "KB", "the mean size of a page (140)"),
    ]
  ) { arguments, _ in
    let texts = try BundledTexts(folder: arguments.required("--texts"))
    let archives = try arguments.integer("--archives", default: 16, in: 1...100_000)
    let wanted = try arguments.integer("--megabytes", default: 200, in: 1...1_000_000) * 1_000_000
    let mean = try arguments.integer("--page", default: 140, in: 1...16_000) * 1000
    let folder = arguments.required("--output")
    for index in 0..<archives {
      var archive = try SyntheticArchive(path: "\(folder)/archief-\(index).warc.gz")
      var pages = PageMaker(texts: texts, seed: UInt64(index), meanBytes: mean)
      while archive.bytes < wanted / archives {
        let page = pages.next()
        try archive.append(url: page.url, capturedAt: page.capturedAt, html: page.html)
      }
      try archive.close()
    }
  }
}
