import Crawling
import Stage
import Tables

/// `columbus-crawl select`: from captures and links to pages and threads.
enum SelectCommand {
  static let command = Command(
    "select", "decide which captures are pages, and of which thread",
    options: [
      .required("--captures", "DIR", "tables of captures, as scan writes them"),
      .required("--links", "DIR", "tables of links, as scan writes them"),
      .optional("--revisits", "DIR", "tables of revisits, as scan writes them"),
      .required("--pages", "DIR", "write the pages here, a table for each part"),
      .optional("--threads", "DIR", "write the threads here"),
      .optional("--merges", "DIR", "write here what was merged into what"),
      .optional("--missing", "DIR", "write here what is linked to but was never captured"),
      .optional("--rejects", "F", "write here what is no page, and why"),
      .counts,
      .optional("--rules", "DIR", "read sites.csv and urls.csv here, not those that are built in"),
      .optional("--scope", "F", "take and leave captures by the rules of this table"),
      .optional("--seeds", "F", "take only what the addresses in this file lead to"),
      .optional("--versions", "N", "older versions of a page that are read too (3)"),
    ],
    run: { arguments, _ in try run(SelectConfiguration(arguments)) })

  private static func run(_ configuration: SelectConfiguration) throws {
    var counts = Counts(stage: "select", part: "select")
    let input = try SelectInput(configuration, counts: &counts)
    let output = try SelectOutput(configuration)
    let names = input.sites.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names {
      guard let selection = input.sites[name]?.crawl.select() else { continue }
      try output.write(selection, site: name, rows: input.rows, &counts)
    }
    try output.close()
    try counts.write(to: configuration.counts)
  }
}
