import Crawling
import Stage
import Tables
import WebAddresses

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
      .optional("--archives", "DIR", "what the archives are, as scan writes it"),
      .optional("--sources", "F", "write here what came of each archive"),
      .optional("--rejects", "F", "write here what is no page, and why"),
      .counts,
      .optional("--rules", "DIR", "read sites.csv and urls.csv here, not those that are built in"),
      .optional("--scope", "F", "take and leave captures by the rules of this table"),
      .optional("--seeds", "F", "take only what the addresses in this file lead to"),
      .optional("--versions", "N", "older versions of a page that are read too (3)"),
    ],
    run: { arguments, diagnostics in
      try run(SelectConfiguration(arguments), diagnostics)
    })

  private static func run(_ configuration: SelectConfiguration, _ diagnostics: Diagnostics) throws {
    var counts = Counts(stage: "select", part: "select")
    let input = try SelectInput(configuration, counts: &counts)
    let rows = RowStore(folder: configuration.pages)
    let output = try SelectOutput(configuration, rows: rows, counts: counts)
    let seeds = seeds(configuration)
    try input.spool.forEachSite { name, forEachRow in
      rows.removeAll()
      var crawl = SiteCrawl(
        rules: configuration.urls, limits: configuration.limits, scope: configuration.scope,
        hasRevisits: input.revisited.contains(name))
      if configuration.seeds != nil { crawl.restrictToSeeds() }
      for seed in seeds[name] ?? [] { crawl.addSeed(seed) }
      var site = SiteReader(crawl, rows: rows)
      try forEachRow { try site.take($0) }
      output.begin(site: name)
      try site.select { try output.write($0) }
      report(site.crawl, name, diagnostics)
    }
    try output.close(counts: configuration.counts)
  }

  /// The seeds by site.
  private static func seeds(_ configuration: SelectConfiguration) -> [String: [String]] {
    Dictionary(grouping: configuration.seeds ?? []) { seed in
      WebAddress(seed).map { configuration.sites.site(of: $0).name } ?? ""
    }
  }

  private static func report(_ crawl: SiteCrawl, _ site: String, _ diagnostics: Diagnostics) {
    let (cut, trapped) = crawl.cuts
    if cut > 0 { diagnostics.say("\(site) is too large: \(cut) captures are left out") }
    if trapped > 0 { diagnostics.say("\(site) has traps: \(trapped) captures are left out") }
    if crawl.linksCut > 0 {
      diagnostics.say("\(site) has too many links: \(crawl.linksCut) are not followed")
    }
  }
}
